import { decodeAccount, offlineRoles, ownersOfAccounts } from './account.ts';

const account = {
  _id: 'org.couchdb.user:amina',
  type: 'user-settings',
  contact_id: 'amina',
  facility_id: 'area',
  roles: ['chw'],
};

describe('an account', () => {
  it('has its contact, its roles and its places', () => {
    expect(decodeAccount(account)).toEqual({
      id: 'org.couchdb.user:amina',
      contact: 'amina',
      roles: ['chw'],
      facilities: ['area'],
    });
  });

  it('has what of it can be read', () => {
    const odd = { contact_id: '', facility_id: ['a', '', 7, 'b'], roles: ['chw', 7, ''] };
    expect(decodeAccount({ ...account, ...odd })).toEqual({
      id: 'org.couchdb.user:amina',
      contact: undefined,
      roles: ['chw'],
      facilities: ['a', 'b'],
    });
    const without = { facility_id: undefined, roles: undefined };
    expect(decodeAccount({ ...account, ...without })).toEqual(
      jasmine.objectContaining({ roles: [], facilities: [] }),
    );
  });

  for (const document of [
    { ...account, _deleted: true },
    { ...account, type: 'person' },
    { ...account, _id: undefined },
    undefined,
  ]) {
    it(`is none that is ${JSON.stringify(document)}`, () => {
      expect(decodeAccount(document)).toBeUndefined();
    });
  }

  it('works offline by the roles of which the settings say so', () => {
    const roles = { chw: { offline: true }, hrio: { offline: false }, odd: { offline: 1 } };
    expect([...offlineRoles({ roles })]).toEqual(['chw']);
    expect([...offlineRoles({})]).toEqual([]);
  });

  it('is of an owner of whom documents are expected where one of its roles works offline', () => {
    const of = (contact: string | undefined, ...roles: readonly string[]) => ({
      id: String(contact),
      contact,
      roles,
      facilities: [],
    });
    const accounts = [
      of('a', 'hrio', 'chw'),
      of('b', 'hrio'),
      of('gone', 'chw'),
      of(undefined, 'chw'),
    ];
    const owners = ownersOfAccounts(accounts, new Set(['chw']), (id) => id !== 'gone');
    expect([...owners]).toEqual(['a']);
  });
});
