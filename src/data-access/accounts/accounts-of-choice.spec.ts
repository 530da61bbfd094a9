import { RUNS_WITH_DATABASES } from '#scratch-database';
import * as fc from 'fast-check';
import { exportRequest, type Account } from '../../domain/index.ts';
import { countDatabase } from '../export/count-data-value-set.ts';
import { bothViews, filledDatabase, type Views } from '../testing/filled-database.ts';
import { accountsOfChoice } from './accounts-of-choice.ts';

const [NORTH, SOUTH] = ['HJiPOcmziQA', 'KGoXXdpkYC1'];
const DATA_SET = 'vxiL9CXamrm';
const SETTINGS = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 'births', dhis: { dataElement: 'aBirths0001' } }] } },
};
const ROLES = new Set(['chw', 'chw_supervisor']);

const unit = (id: string, orgUnit: string) => ({
  _id: id,
  type: 'health_center',
  name: id,
  dhis: { orgUnit },
});
const chw = (id: string, place: string) => ({ _id: id, type: 'person', parent: { _id: place } });
const CONTACTS = [
  unit('north', NORTH),
  unit('south', SOUTH),
  ...['a', 'b', 'c'].map((id) => chw(id, 'north')),
  ...['d', 'e'].map((id) => chw(id, 'south')),
];
const account = (name: string, more: object) => ({
  _id: `org.couchdb.user:${name}`,
  type: 'user-settings',
  ...more,
});

const accountsOf = async (
  docs: readonly { readonly _id: string }[],
  views: Views,
  orgUnits: readonly string[],
): Promise<readonly Account[]> => {
  const database = await filledDatabase([...CONTACTS, ...docs], SETTINGS, views);
  const request = exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits });
  const counted = await countDatabase(database, request, { today: '2026-03-05' });
  if (!counted.ok) throw new Error(counted.error.code);
  const accounts = await accountsOfChoice(database, counted.value, ROLES, {});
  await database.destroy();
  return accounts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
};

describe('the accounts of a choice', () => {
  const anyAccount = fc.record({
    contact_id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone', '', null, 5),
    roles: fc.constantFrom(['chw'], ['hrio', 'chw', 'chw'], ['hrio'], [], 'chw', [null, 'chw'], {}),
    facility_id: fc.constantFrom('north', ['north', 'south'], null),
  });

  it('are the same with the product’s views and without, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAccount, { maxLength: 6 }),
        fc.constantFrom<readonly string[]>([], [NORTH], [SOUTH]),
        async (accounts, orgUnits) => {
          const docs = accounts.map((one, index) => account(`u${String(index)}`, one));
          const [byViews, byDocuments] = await Promise.all(
            bothViews.map((views) => accountsOf(docs, views, orgUnits)),
          );
          const named = (one: readonly Account[] = []) =>
            one.filter(({ contact }) => contact !== undefined);
          expect(named(byViews)).toEqual([...named(byDocuments)]);
        },
      ),
      RUNS_WITH_DATABASES,
    );
  });

  const NORTHERN = [
    account('anna', { contact_id: 'a', roles: ['chw'], facility_id: 'north' }),
    account('dina', { contact_id: 'd', roles: ['chw'] }),
    account('boss', { contact_id: 'e', roles: ['hrio'] }),
    account('note', { contact_id: 'a', roles: ['chw'], type: 'note' }),
  ];
  for (const views of bothViews) {
    const namesOf = async (docs: readonly { readonly _id: string }[], orgUnits: string[]) =>
      (await accountsOf(docs, views, orgUnits)).map(({ id }) => id.split(':')[1]);

    it(`are those of its contacts, and of nobody else where one of them is usable (${views})`, async () => {
      expect(await namesOf(NORTHERN, [NORTH])).toEqual(['anna']);
      expect(await namesOf(NORTHERN, [])).toEqual(['anna', 'boss', 'dina']);
    });

    it(`tell of others with such a role where none of its own is usable (${views})`, async () => {
      const unusable = [
        account('anna', { contact_id: 'a', roles: ['hrio'] }),
        ...NORTHERN.slice(1),
      ];
      expect(await namesOf(unusable, [NORTH])).toEqual(['anna', 'dina']);
    });

    it(`tell of no more than a few others, whichever of the roles those have (${views})`, async () => {
      const elsewhere = (role: string, length: number) =>
        Array.from({ length }, (_, at) =>
          account(`other${String(at)}`, { contact_id: `far${String(at)}`, roles: [role] }),
        );
      expect((await namesOf(elsewhere('chw', 60), [NORTH])).length).toBe(50);
      expect(await namesOf(elsewhere('chw_supervisor', 1), [NORTH])).toEqual(['other0']);
    });

    it(`are none where there are none (${views})`, async () => {
      expect(await namesOf([], [NORTH])).toEqual([]);
    });
  }

  it('are looked for among all where its contacts are many', async () => {
    const many = Array.from({ length: 501 }, (_, at) => chw(`p${String(at)}`, 'north'));
    const found = await accountsOf([...many, ...NORTHERN], 'product', [NORTH]);
    expect(found.map(({ contact, facilities }) => [contact, facilities])).toEqual([
      ['a', ['north']],
    ]);
  });
});
