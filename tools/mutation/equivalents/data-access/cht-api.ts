import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, NO_SUCH_ID } from '../reasons.ts';

export const dataAccessChtApi: readonly Equivalent[] = [
  ...inFile('src/data-access/cht-api/ask-cht.ts', [
    ["const [name = ''] = path.split('?');", '"Stryker was here!"', ALWAYS_THERE],
    [
      "return value === undefined ? notOfCht(path.split('?')[0] ?? '') : ok(value);",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
  ]),
  ...inFile('src/data-access/cht-api/read-syncs.ts', [
    ['let syncs: readonly AccountSync[] = [];', '["Stryker was here"]', 'a month is always read'],
    ['if (cursor !== undefined && seen.has(cursor)) return notOfCht(path);', 'true', NO_SUCH_ID],
    ["seen.add(cursor ?? '');", '"Stryker was here!"', NO_SUCH_ID],
  ]),
];
