import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { readMappingBasis } from './read-mapping-basis.ts';

const settings = {
  locale: 'sw',
  languages: [{ locale: 'fr' }, { locale: 'en' }],
  contact_types: [
    { id: 'county', group_key: 't.county' },
    { id: 'unit' },
    { id: 'area' },
    { id: 'chw', person: true },
  ],
  dhis_data_sets: [{ id: 'VMuFODsyWaO' }],
  tasks: { targets: { items: [{ id: 'births', translation_key: 't.births' }] } },
};
const county = { _id: 'county', type: 'contact', contact_type: 'county', name: 'Kisumu' };
const place = (_id: string, contact_type: string, more: object = {}) => ({
  _id,
  type: 'contact',
  contact_type,
  name: _id,
  parent: { _id: 'county', parent: { _id: 'gone' } },
  ...more,
});
const documents = [
  county,
  place('a', 'unit', { dhis: { orgUnit: 'HJiPOcmziQA' } }),
  place('b', 'unit'),
  place('c', 'area'),
  place('anna', 'chw', { dhis: { orgUnit: 'HJiPOcmziQA' } }),
  {
    _id: 'messages-sw',
    type: 'translations',
    code: 'sw',
    generic: { 't.births': 'Waliozaliwa', 't.county': 'Kaunti' },
  },
  { _id: 'messages-fr', type: 'translations', code: 'fr', generic: { 't.births': 'Naissances' } },
  { _id: 'messages-en', type: 'translations', code: 'en', generic: { 't.births': 'Births' } },
];

describe('what a mapping reads of the CHT', () => {
  for (const views of bothViews) {
    it(`are places of the types that are mapped, or of those asked for (${views})`, async () => {
      const database = await filledDatabase(documents, settings, views);
      const read = async (types?: readonly string[]) => {
        const basis = await readMappingBasis(database, types === undefined ? {} : { types });
        if (!basis.ok) throw new Error(basis.error.code);
        return basis.value;
      };
      const basis = await read();
      expect(basis.types).toEqual(['unit']);
      expect(basis.places.map(({ id }) => id).sort()).toEqual(['a', 'anna', 'b', 'county']);
      expect(basis.placeTypes.map(({ id }) => id)).toEqual(['county', 'unit', 'area']);
      expect(basis.targets.map(({ titles }) => titles)).toEqual([
        ['Waliozaliwa', 'Naissances', 'Births'],
      ]);
      expect(basis.placeTypes.map(({ name }) => name)).toEqual(['Kaunti', 'unit', 'area']);
      expect(basis.dataSets).toEqual([{ id: 'VMuFODsyWaO' }]);
      const areas = await read(['area']);
      expect(areas.places.map(({ id }) => id).sort()).toEqual(['a', 'anna', 'c', 'county']);
      await database.destroy();
    });
  }

  it('are those of an older CHT, too, and nothing that is no contact', async () => {
    const older = [
      { _id: 'top', type: 'county', name: 'Kisumu' },
      { _id: 'form:a', type: 'form' },
      { _id: 'm', type: 'unit', dhis: { orgUnit: 'HJiPOcmziQA' }, parent: { _id: 'top' } },
      place('n', 'unit', { parent: { _id: 'form:a' } }),
    ];
    const database = await filledDatabase(older, settings, 'product');
    const basis = await readMappingBasis(database);
    expect(basis.ok && basis.value.places.map(({ id }) => id).sort()).toEqual(['m', 'n', 'top']);
    await database.destroy();
  });

  it('are none where there are more places than anybody maps by hand', async () => {
    const database = await filledDatabase(documents, settings, 'product');
    const read = (most: number) => readMappingBasis(database, { types: ['unit', 'area'], most });
    expect(await read(2)).toEqual({ ok: false, error: { code: 'too-many-places', most: 2 } });
    expect((await read(3)).ok).toBeTrue();
    await database.destroy();
  });

  it('tells of a database without the view', async () => {
    const database = await filledDatabase(documents, settings, 'product');
    await database.remove(await database.get('_design/medic-client'));
    const basis = await readMappingBasis(database, { types: ['unit'] }, { delays: [] });
    expect(basis.ok ? 'ok' : basis.error.code).toBe('refused');
    await database.destroy();
  });
});
