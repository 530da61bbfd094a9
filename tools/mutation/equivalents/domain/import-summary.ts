import { inFile, type Equivalent } from '../equivalent.ts';
import { ALWAYS_THERE, ONLY_TYPES } from '../reasons.ts';

export const domainImportSummary: readonly Equivalent[] = [
  ...inFile('src/domain/import-summary/cause.ts', [
    [
      'const known = (code === undefined ? undefined : CAUSES.get(code)) ?? UNKNOWN;',
      'false',
      'undefined is no code that is known',
    ],
  ]),
  ...inFile('src/domain/import-summary/code-of-words.ts', [
    [
      "[/^value_\\w+.*must match data element/i, 'E7619'],",
      '/^value_\\w.*must match data element/i',
      'whatever follows the first letter is let pass',
    ],
  ]),
  ...inFile('src/domain/import-summary/decode-conflict.ts', [
    ["typeof index === 'number' && Number.isSafeInteger(index) && index >= 0,", 'true', ONLY_TYPES],
  ]),
  ...inFile('src/domain/import-summary/decode-import-summary.ts', [
    [
      "const status = STATUSES.get(fieldOf(body, 'status')) ?? 'ERROR';",
      '""',
      'a summary has one of these',
    ],
  ]),
  ...inFile('src/domain/import-summary/explain.ts', [
    [
      'isWholeFile || (code !== undefined && REFUSES.test(code) && !OF_ONE_VALUE.test(code));',
      'true',
      ONLY_TYPES,
    ],
    ...['/E812[0-5]$/', '/^E812[0-5]/'].map(
      (replacement) =>
        ['const OF_ONE_VALUE = /^E812[0-5]$/;', replacement, 'a code has four digits'] as const,
    ),
    ...['/(E8\\d{3}|E760\\d)$/', '/^(E8\\d{3}|E760\\d)/'].map(
      (replacement) =>
        ['const REFUSES = /^(E8\\d{3}|E760\\d)$/;', replacement, 'a code has four digits'] as const,
    ),
  ]),
  ...inFile('src/domain/import-summary/proof.ts', [
    ["description === undefined ? 'since243' : 'upTo242';", '""', 'only since 2.43 is asked for'],
  ]),
  ...inFile('src/domain/import-summary/rows-of-conflict.ts', [
    [
      'return row === undefined ? [] : { ...row, index };',
      'false',
      'the indexes are those of rows',
    ],
    [
      'return row === undefined ? [] : { ...row, index };',
      '["Stryker was here"]',
      'the indexes are those of rows',
    ],
    [
      "const ofValue = idsOfRows.has(conflict.object ?? '')",
      '"Stryker was here!"',
      'no row has this id',
    ],
    [
      "const idsIn = ({ message, object = '', objects }: ImportConflict): readonly string[] =>",
      '"Stryker was here!"',
      'no row has these words for ids',
    ],
    [
      "[object, ...objects, message].join(' ').match(/[A-Za-z0-9]+/g) ?? [];",
      '["Stryker was here"]',
      'no row has this id',
    ],
  ]),
  ...inFile('src/domain/import-summary/rows-with-ids.ts', [
    [
      "const pairs = new Set(ids.slice(1).map((id, index) => `${ids[index] ?? ''}-${id}`));",
      '"Stryker was here!"',
      ALWAYS_THERE,
    ],
    [
      "fields.length === 2 && pairs.has(fields.map((field) => idOf(row, field)).join('-'));",
      'true',
      'one field and four are no pair',
    ],
    ...[
      "['missing-option-combo', ['dataElement', 'categoryOptionCombo']],",
      "['missing-attribute-option-combo', ['attributeOptionCombo']],",
    ].map(
      (line) => [line, '""', 'of rows that have none it is the default combo either way'] as const,
    ),
  ]),
];
