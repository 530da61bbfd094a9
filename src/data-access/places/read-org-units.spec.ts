import { contactTypes } from '../../domain/index.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { type MappedOrgUnits, readOrgUnits } from './read-org-units.ts';

const DATA_SET = 'VMuFODsyWaO';
const documents = [
  { _id: 'county', type: 'contact', name: 'Kisumu' },
  { _id: 'sub', type: 'contact', name: 'Nyando', parent: { _id: 'county' } },
  {
    _id: 'unit',
    type: 'health_center',
    name: 'Chamamul CU',
    parent: { _id: 'sub', parent: { _id: 'county', parent: { _id: 'deleted-place' } } },
    dhis: [{ orgUnit: 'HJiPOcmziQA' }, { orgUnit: 'gRz6y8lRVxk', dataSet: 'other000001' }],
  },
  { _id: 'twin', type: 'health_center', name: 'Twin', dhis: { orgUnit: 'HJiPOcmziQA' } },
  { _id: 'bad', type: 'health_center', name: 'Bad', dhis: { orgUnit: 'nope', dataSet: DATA_SET } },
  { _id: 'form', type: 'form', name: 'Form', dhis: { orgUnit: 'nAiSKRiKoPA' } },
];

describe('readOrgUnits', () => {
  for (const views of bothViews) {
    it(`finds the mapped org units with the places above them (${views})`, async () => {
      const database = await filledDatabase(documents, {}, views);
      const read = await readOrgUnits(database, { dataSet: DATA_SET }, { pageSize: 2 });
      const orgUnits = read.ok ? [...read.value].sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
      expect(orgUnits.map(({ id, isWellFormed }) => [id, isWellFormed])).toEqual([
        ['HJiPOcmziQA', true],
        ['nope', false],
      ]);
      expect(orgUnits[0]?.places.map(({ name, above }) => [name, ...above]).sort()).toEqual([
        ['Chamamul CU', 'Nyando', 'Kisumu', 'deleted-place'],
        ['Twin'],
      ]);
      await database.destroy();
    });
  }

  for (const views of bothViews) {
    it(`gives the places of an org unit by their ids, whatever is read first (${views})`, async () => {
      const dhis = [{ orgUnit: 'AAA' }, { orgUnit: 'ZZZ' }];
      const places = [
        { _id: 'b', type: 'clinic', name: 'B', dhis },
        { _id: 'a', type: 'clinic', name: 'A', dhis: dhis.slice(1) },
      ];
      const database = await filledDatabase(places, {}, views);
      const read = await readOrgUnits(database, { dataSet: DATA_SET });
      const shared = read.ok ? read.value.find(({ id }) => id === 'ZZZ') : undefined;
      expect(shared?.places.map(({ name }) => name)).toEqual(['A', 'B']);
      await database.destroy();
    });
  }

  it('finds general org units beside those of the data set, and codes by their ids, where these are asked for', async () => {
    const dhis = [{ orgUnit: 'HJiPOcmziQA' }, { orgUnit: '605412', dataSet: DATA_SET }];
    const place = { _id: 'place', type: 'clinic', name: 'A place', dhis };
    const database = await filledDatabase([place], {}, 'product');
    const idsOf = async (more: Partial<MappedOrgUnits>): Promise<readonly string[]> => {
      const read = await readOrgUnits(database, { dataSet: DATA_SET, ...more });
      return read.ok ? read.value.map(({ id }) => id).sort() : [];
    };
    expect(await idsOf({})).toEqual(['605412']);
    expect(await idsOf({ generalOrgUnits: 'always' })).toEqual(['605412', 'HJiPOcmziQA']);
    const idsOfCodes = new Map([['605412', 'gRz6y8lRVxk']]);
    expect(await idsOf({ idsOfCodes })).toEqual(['gRz6y8lRVxk']);
    await database.destroy();
  });

  it('finds a place of a type that the instance configures', async () => {
    const typed = { ...documents[2], _id: 'typed', type: 'chu' };
    const database = await filledDatabase([...documents, typed], {}, 'product');
    const idsWith = async (types?: ReadonlySet<string>): Promise<readonly string[]> => {
      const asked = { dataSet: DATA_SET, ...(types === undefined ? {} : { types }) };
      const read = await readOrgUnits(database, asked);
      const places = read.ok ? read.value.flatMap((orgUnit) => orgUnit.places) : [];
      return places.map(({ contact }) => contact).sort();
    };
    expect(await idsWith()).toEqual(['bad', 'twin', 'unit']);
    const types = contactTypes({ contact_types: [{ id: 'chu' }] });
    expect(await idsWith(types)).toEqual(['bad', 'twin', 'typed', 'unit']);
    await database.destroy();
  });

  it('tells of a database without any view of mapped contacts', async () => {
    const database = await filledDatabase(documents, {}, 'untouched CHT');
    const view = await database.get('_design/medic-admin');
    await database.remove(view);
    const read = await readOrgUnits(database, { dataSet: DATA_SET });
    expect(read.ok ? 'ok' : read.error.code).toBe('refused');
    await database.destroy();
  });
});
