import { contactTypes } from '../../domain/index.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { readOrgUnits } from './read-org-units.ts';

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
