import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_SPEED } from '../reasons.ts';

export const dataAccessAccounts: readonly Equivalent[] = [
  ...inFile('src/data-access/accounts/accounts-in-view.ts', [
    ...['[]', '""'].map(
      (replacement) =>
        [
          "const ONCE = { startkey: ['contact'], endkey: ['contact', {}] };",
          replacement,
          'nothing stands before the contacts',
        ] as const,
    ),
    [
      'export const countAccounts = (database: Database, options: ReadOptions): Promise<number> =>',
      '() => undefined',
      ONLY_SPEED,
    ],
    [
      "return accounts.filter(({ contact = '' }) => contacts.has(contact));",
      '"Stryker was here!"',
      'no contact has this id',
    ],
    ['accountsOfRows(rows)', 'accountsOfRows(rows)', 'it is asked where none of them has a role'],
    [
      ".filter(({ contact = '' }) => !contacts.has(contact))",
      '"Stryker was here!"',
      'no contact has this id',
    ],
    [
      "return decodeAccount({ ...account, _id: id, type: 'user-settings' }) ?? [];",
      '["Stryker was here"]',
      'the view has accounts only',
    ],
  ]),
  {
    file: 'src/data-access/accounts/accounts-in-view.ts',
    line: 'if (contacts.size > FEW_KEYS && contacts.size * ROWS_OF_A_KEY > all) {',
    why: ONLY_SPEED,
  },
  ...inFile('src/data-access/accounts/accounts-of-choice.ts', [
    ['if (hasViews) {', 'false', ONLY_SPEED],
    ['if (hasViews) {', '{}', ONLY_SPEED],
    ['const contacts = all === 0 ? undefined : await below();', 'false', ONLY_SPEED],
    ['if (all === 0) return [];', 'false', ONLY_SPEED],
    ['const contacts = accounts.length === 0 ? undefined : await below();', 'false', ONLY_SPEED],
    [
      "const isOfChoice = ({ contact = '' }: Account): boolean => contacts.has(contact);",
      '"Stryker was here!"',
      'no contact has this id',
    ],
  ]),
  ...inFile('src/data-access/accounts/read-accounts.ts', [
    [
      "const ACCOUNTS = { start: 'org.couchdb.user:', end: 'org.couchdb.user;' };",
      '""',
      ONLY_SPEED,
    ],
  ]),
];
