import { decodeAccount, type Account } from '../permission/account.ts';
import { phonesOf } from './phone.ts';

const settings = {
  roles: { chw: { offline: true }, nurse: { offline: true }, hrio: {} },
  permissions: { can_view_analytics: ['chw', 'hrio'], can_view_tasks: [] },
  replication_depth: [{ role: 'chw', depth: 2 }],
};

const accountOf = (name: string, more: object = {}): Account | undefined =>
  decodeAccount({
    _id: `org.couchdb.user:${name}`,
    type: 'user-settings',
    contact_id: name,
    facility_id: 'area',
    roles: ['chw'],
    ...more,
  });

const usersOf = (given: object, ...accounts: (Account | undefined)[]): readonly string[] =>
  phonesOf(
    given,
    accounts.flatMap((account) => account ?? []),
  ).map(({ user }) => user.slice('org.couchdb.user:'.length));

describe('Phones that write target documents', () => {
  it('are of accounts that work offline and may see tasks or targets', () => {
    const nurse = accountOf('nurse', { roles: ['nurse'] });
    const online = accountOf('online', { roles: ['hrio'] });
    expect(usersOf(settings, accountOf('chw'), nurse, online)).toEqual(['chw']);
    const permissions = { can_view_tasks: ['nurse'] };
    expect(usersOf({ ...settings, permissions }, accountOf('chw'), nurse)).toEqual(['nurse']);
    expect(usersOf({}, accountOf('chw'))).toEqual([]);
  });

  it('are of accounts that have such roles among others', () => {
    const roles = ['trainee', 'chw', 'hrio'];
    expect(usersOf(settings, accountOf('chw', { roles }))).toEqual(['chw']);
  });

  it('are of nobody who has no contact, or no place', () => {
    const homeless = accountOf('homeless', { facility_id: undefined });
    expect(usersOf(settings, accountOf('nobody', { contact_id: '' }), homeless)).toEqual([]);
  });

  it('have the depth of their roles', () => {
    const accounts = [accountOf('chw', { facility_id: ['a', 'b'] })].flatMap((one) => one ?? []);
    expect(phonesOf(settings, accounts)).toEqual([
      {
        user: 'org.couchdb.user:chw',
        owner: 'chw',
        roles: ['chw'],
        facilities: ['a', 'b'],
        depth: { contacts: 2, reports: undefined },
      },
    ]);
  });
});
