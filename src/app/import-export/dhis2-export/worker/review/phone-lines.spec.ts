import type { Person } from '../../../../../domain/index.ts';
import { phoneLines } from './phone-lines.ts';

const phone = (user: string) => ({
  account: `org.couchdb.user:${user}`,
  date: '2026-11-02',
  settings: '6-ab',
});
const account = (user: string, contact: string) => ({
  id: `org.couchdb.user:${user}`,
  contact,
  roles: ['chw'],
  facilities: [],
});
const PEOPLE = new Map([
  ['c', { id: 'c', name: 'Achieng', phone: '+254', lineage: ['c'] }],
]) as object;

describe('the phones that are behind', () => {
  const lines = (accounts: readonly ReturnType<typeof account>[], ...owners: readonly string[]) =>
    phoneLines(
      [phone('achieng'), phone('other')],
      accounts,
      new Set(owners),
      PEOPLE as ReadonlyMap<string, Person>,
    ).map(({ person }) => [person.owner, person.name]);

  it('are those of whom the review is of, with their names', () => {
    expect(lines([account('achieng', 'c'), account('other', 'd')], 'c')).toEqual([
      ['c', 'Achieng'],
    ]);
    expect(lines([account('achieng', 'c')], 'c')).toEqual([['c', 'Achieng']]);
  });

  it('have the name of the account where their contact has none', () => {
    expect(lines([account('achieng', 'e')], 'e')).toEqual([['e', 'achieng']]);
  });

  it('are all of them where no accounts are known', () => {
    expect(lines([])).toEqual([
      ['', 'achieng'],
      ['', 'other'],
    ]);
  });
});
