import { inFile, type Equivalent } from '../equivalent.ts';
import { NO_SUCH_ID } from '../reasons.ts';

export const dataAccessTelephone: readonly Equivalent[] = [
  ...inFile('src/data-access/telephone/read-telephone-setup.ts', [
    ['...(contact === undefined ? [] : [contact]),', '["Stryker was here"]', NO_SUCH_ID],
    ['const contacts: unknown[] = [];', '["Stryker was here"]', 'a text is no contact'],
    ['.sort((a, b) => (a._id < b._id ? -1 : 1)),', 'a._id <= b._id', 'the two differ'],
  ]),
  ...inFile('src/data-access/telephone/telephone-database.browser.ts', [
    ...['{}', '""'].map(
      (replacement) =>
        [
          "const database: Database = new PouchDB(nameOf(user), { adapter: 'idb' });",
          replacement,
          "it is what the browser's PouchDB takes anyway",
        ] as const,
    ),
  ]),
  ...inFile('src/data-access/telephone/read-only-opening.browser.ts', [
    [
      'request.transaction?.abort();',
      'request.transaction.abort',
      'only the type check asks: while it is upgraded there is a transaction',
    ],
  ]),
];
