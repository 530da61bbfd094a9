import type { Phone } from '../../domain/index.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { readDepartedContacts } from './departed-contacts.ts';

const OCTOBER = { start: Date.UTC(2026, 9, 1), end: Date.UTC(2026, 10, 1) - 1 };
const day = (number: number): number => Date.UTC(2026, 9, number, 12);
const settings = { contact_types: [{ id: 'family' }] };

const person = (_id: string, place: string, more: object = {}) => ({
  ...{ _id, type: 'person', name: _id, parent: { _id: place, parent: { _id: 'unit' } } },
  ...more,
});
const visit = (_id: string, about: string, date = day(3), by = 'chw') => ({
  ...{ _id, type: 'data_record', form: 'visit', reported_date: date },
  contact: { _id: by },
  fields: { patient_uuid: about },
});
const documents = [
  person('here', 'area-1'),
  person('moved', 'area-2'),
  person('muted', 'area-1', { muted: '2026-10-20T09:00:00.000Z' }),
  person('never reported about', 'area-2'),
  person('with a number', 'area-2', { patient_id: '50015' }),
  person('with a number here', 'area-1', { patient_id: '50016' }),
  visit('a', 'here'),
  visit('b', 'moved'),
  visit('c', 'moved', day(4)),
  visit('d', 'muted'),
  visit('e', 'gone'),
  // Of another month, another CHW, about a number and about nobody.
  visit('f', 'long gone', Date.UTC(2026, 10, 3)),
  visit('g', 'elsewhere', day(5), 'other'),
  visit('by id', 'with a number'),
  // Of the first number nobody is there.
  ...['50014', '50015', '50016'].map((number) => visit(`h${number}`, number)),
  visit('i', ''),
];
const phone = (owner: string, ...facilities: readonly string[]): Phone => ({
  user: `org.couchdb.user:${owner}`,
  owner,
  roles: ['chw'],
  facilities,
  depth: { contacts: undefined, reports: undefined },
});

describe('Contacts that are not the CHW\u2019s any more', () => {
  let database: Database;
  beforeAll(async () => {
    database = await filledDatabase(documents, settings, 'untouched CHT');
  });
  afterAll(() => database.destroy());

  const departed = async (phones: readonly Phone[], options: ReadOptions = {}, of = database) => {
    const read = await readDepartedContacts(of, phones, OCTOBER, settings, options);
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };

  for (const pageSize of [1, 2, 3, 100]) {
    it(`are those whom they reported about in the month, however many are read at once (${String(pageSize)})`, async () => {
      const phones = [phone('chw', 'area-1'), phone('other', 'area-1')];
      const found = await departed(phones, { pageSize });
      expect([...(found ?? [])]).toEqual([
        [
          'org.couchdb.user:chw',
          [
            { contact: 'moved', why: 'moved', reports: 2 },
            { contact: 'with a number', why: 'moved', reports: 2 },
            { contact: 'gone', why: 'deleted', reports: 1 },
            { contact: 'muted', why: 'muted', reports: 1 },
          ],
        ],
        ['org.couchdb.user:other', [{ contact: 'elsewhere', why: 'deleted', reports: 1 }]],
      ]);
    });
  }

  it('are none of an account that has the places they were moved to', async () => {
    const found = await departed([phone('chw', 'area-1', 'area-2')]);
    expect(found?.get('org.couchdb.user:chw')?.map(({ contact }) => contact)).toEqual([
      'gone',
      'muted',
    ]);
    expect(await departed([])).toEqual(new Map());
  });

  it('are not known where the database has not the CHT\u2019s view', async () => {
    const empty = createScratchDatabase();
    expect(await departed([phone('chw', 'area-1')], {}, empty)).toBeUndefined();
    await empty.destroy();
  });
});
