import { BUILT_IN_CONTACT_TYPES, type Person } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import { addPeople, type People, readPeople } from './people-by-ids.ts';

const types = BUILT_IN_CONTACT_TYPES;
const person = (_id: string, name: string, more: object = {}) => ({
  ...{ _id, type: 'person', name, parent: { _id: 'area' } },
  ...more,
});
const DOCUMENTS = [
  person('anna', 'Anna', { phone: '+254700000001' }),
  person('boke', 'Boke', { _rev: '1-b' }),
  person('boke', 'Boke of another phone', { _rev: '1-a', parent: { _id: 'far' } }),
  person('cut', 'Cut', { _rev: '1-b' }),
  { _id: 'cut', _rev: '1-a', type: 'form' },
  { _id: 'report', type: 'data_record' },
];

describe('people by their ids', () => {
  let database: Database;
  beforeAll(async () => {
    database = await filledDatabase(DOCUMENTS, {}, 'product');
  });
  afterAll(() => database.destroy());

  it('are those who are there, with their phones', async () => {
    const read = await readPeople(database, ['anna', 'report', 'gone', 'anna'], { types });
    expect(read.ok && [...read.value.keys()]).toEqual(['anna']);
    expect(read.ok && read.value.get('anna')).toEqual(
      jasmine.objectContaining({ name: 'Anna', phone: '+254700000001', lineage: ['anna', 'area'] }),
    );
    expect(await readPeople(database, [], { types })).toEqual({ ok: true, value: new Map() });
  });

  it('come with their other revisions, as far as these are people', async () => {
    const read: People = { people: new Map(), conflicts: [] };
    await addPeople(read, database, ['anna', 'boke', 'cut'], { types });
    expect([...read.people.keys()].sort()).toEqual(['anna', 'boke', 'cut']);
    expect(
      read.conflicts.map(({ winner, others }) => [winner.name, ...others.map(({ name }) => name)]),
    ).toEqual([['Boke', 'Boke of another phone']]);
  });

  it('are read once: who is known already stays', async () => {
    const known = { id: 'anna', name: 'Known' } as Person;
    const read: People = { people: new Map([['anna', known]]), conflicts: [] };
    await addPeople(read, database, ['anna', 'boke'], { types });
    await addPeople(read, database, ['boke'], { types });
    expect(read.people.get('anna')).toBe(known);
    expect(read.conflicts.length).toBe(1);
  });
});
