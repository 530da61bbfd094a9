import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, NO_SUCH_ID, ONLY_SPEED } from '../reasons.ts';

export const dataAccessSignOff: readonly Equivalent[] = [
  ...inFile('src/data-access/sign-off/read-sign-offs.ts', [
    [
      'const accounts = await signatoriesOf(database, signers, people.accounts, {',
      '{}',
      ONLY_SPEED,
    ],
    [
      "const wanted = [...named, ...owners].filter((id) => id !== '');",
      '[...named, ...owners]',
      NO_SUCH_ID,
    ],
    ["const wanted = [...named, ...owners].filter((id) => id !== '');", 'true', NO_SUCH_ID],
    [
      "const wanted = [...named, ...owners].filter((id) => id !== '');",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    ['if (ids.length === 0) return new Map();', 'false', ONLY_SPEED],
    [
      "const reports = await signOffReports(database, startOfUtcDay(starts[0] ?? '') - DAY, options);",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
    [
      'const signers = new Set(signOffs.flatMap(({ contact }) => contact ?? []));',
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
    ["contact ?? '',", '"Stryker was here!"', NO_SUCH_ID],
    [
      "const owners = of.ids.flatMap((id) => id.split('~')[2] ?? []);",
      '["Stryker was here"]',
      NO_SUCH_ID,
    ],
  ]),
  ...inFile('src/data-access/sign-off/sign-off-reports.ts', [
    ['const ids: string[] = [];', '["Stryker was here"]', NO_SUCH_ID],
    [
      'reports.push(...documents.flatMap(({ document }) => decodeSignOff(document) ?? []));',
      '["Stryker was here"]',
      'the view gives reports of this form alone',
    ],
  ]),
  ...inFile('src/data-access/sign-off/signatories.ts', [
    [
      "const ofSigners = known.filter(({ contact = '' }) => signers.has(contact));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
    [
      ": (await accountsOf(database, options)).filter(({ contact = '' }) => others.has(contact));",
      '"Stryker was here!"',
      NO_SUCH_ID,
    ],
  ]),
];
