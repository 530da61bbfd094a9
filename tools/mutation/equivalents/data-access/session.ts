import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const dataAccessSession: readonly Equivalent[] = [
  ...inFile('src/data-access/session/read-access.ts', [
    ['if (settings.value === undefined) {', 'true', 'it only asks once more'],
    ["error.code === 'refused' && error.status === 404", 'true', ONLY_TYPES],
    [
      "if (error.code === 'too-many-attempts' || (error.code === 'refused' && error.status === 429)) {",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/data-access/session/session.ts', [
    [
      "(error.code === 'refused' && (error.status === 429 || error.status >= 500));",
      'true',
      ONLY_TYPES,
    ],
    [
      "const said = [fieldOf(body, 'error'), fieldOf(body, 'reason')].filter(isFilledText).join(': ');",
      "[fieldOf(body, 'error'), fieldOf(body, 'reason')]",
      'CouchDB writes both',
    ],
    ['} catch {', '{}', 'it is undefined either way'],
  ]),
];
