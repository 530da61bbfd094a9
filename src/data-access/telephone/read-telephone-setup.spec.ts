import { DATA_SET, personOf, placeOf, UNIT } from '../../domain/testing/builders.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { readTelephoneSetup } from './read-telephone-setup.ts';

const SETTINGS = {
  locale: 'en',
  dhis_data_sets: [{ id: DATA_SET }],
  contact_types: [{ id: 'area' }, { id: 'unit' }, { id: 'chw', person: true }],
  permissions: {
    can_aggregate_targets: ['supervisor', 'officer'],
    can_validate_dhis2: ['supervisor', 'chief', 'board'],
  },
  roles: {
    chw: { offline: true },
    supervisor: { offline: true },
    officer: {},
  },
};
type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

const typed = (contact: object, contact_type: string): Stored =>
  ({ ...contact, type: 'contact', contact_type }) as unknown as Stored;
const accountOf = (
  name: string,
  role: string,
  facility_id: string,
  contact_id?: string,
): Stored => ({
  _id: `org.couchdb.user:${name}`,
  type: 'user-settings',
  roles: role.split(' '),
  facility_id,
  contact_id,
});

const DOCUMENTS: readonly Stored[] = [
  typed(placeOf('unit', { orgUnit: 'anUnit00001' }), 'unit'),
  typed(placeOf('zero', { orgUnit: 'aaaaaaaaaaa' }), 'unit'),
  typed(placeOf('annex', { orgUnit: UNIT, dataSet: DATA_SET }), 'unit'),
  typed(placeOf('area', undefined, 'unit'), 'area'),
  typed(personOf('achieng', 'area', 'unit'), 'chw'),
  typed(personOf('ann', 'unit'), 'nurse'),
  typed(personOf('clerk', 'unit'), 'clerk'),
  accountOf('achieng', 'chw', 'area', 'achieng'),
  accountOf('pool', 'chw', 'area'),
  accountOf('ann', 'data_entry supervisor', 'unit', 'ann'),
  accountOf('clerk', 'officer', 'annex', 'clerk'),
];
const TYPES = {
  ...SETTINGS,
  contact_types: [...SETTINGS.contact_types, { id: 'nurse' }, { id: 'clerk' }],
};

for (const views of bothViews) {
  describe(`readTelephoneSetup (${views})`, () => {
    it('tells roles, mapped places in order, and the types of those who work on phones', async () => {
      const database = await filledDatabase(DOCUMENTS, TYPES, views);
      const setup = await readTelephoneSetup(database);
      expect(setup).toEqual({
        ok: true,
        value: {
          settings: {
            dhis_data_sets: [{ id: DATA_SET }],
            contact_types: ['area', 'unit', 'chw', 'nurse', 'clerk'].map((id) => ({ id })),
          },
          places: [
            { _id: 'annex', dhis: [{ orgUnit: UNIT, dataSet: DATA_SET }] },
            { _id: 'unit', dhis: [{ orgUnit: 'anUnit00001' }] },
            { _id: 'zero', dhis: [{ orgUnit: 'aaaaaaaaaaa' }] },
          ],
          roles: { chw: ['chw'], supervisor: ['supervisor'] },
          signOffRoles: ['board', 'chief', 'supervisor'],
          areaTypes: ['area'],
          personTypes: ['chw', 'nurse'],
        },
      });
      await database.destroy();
    });

    it('asks for no document of who works at a computer alone', async () => {
      const database = await filledDatabase(DOCUMENTS, TYPES, views);
      const asked: string[] = [];
      const told = new Proxy(database, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
          return (...args: readonly unknown[]) => {
            asked.push(JSON.stringify(args));
            return method(...args);
          };
        },
      });
      expect((await readTelephoneSetup(told)).ok).toBeTrue();
      expect(asked.some((request) => request.includes('"achieng"'))).toBeTrue();
      expect(asked.some((request) => request.includes('"clerk"'))).toBeFalse();
      await database.destroy();
    });
  });
}

describe('readTelephoneSetup', () => {
  it('tells why nothing could be read', async () => {
    const database = await filledDatabase([], TYPES, 'product');
    await database.destroy();
    const setup = await readTelephoneSetup(database, { delays: [] });
    expect(setup.ok).toBeFalse();
  });
});
