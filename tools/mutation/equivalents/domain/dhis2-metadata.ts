import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES, ONLY_SPEED } from '../reasons.ts';

export const domainDhis2Metadata: readonly Equivalent[] = [
  ...inFile('src/domain/dhis2-metadata/decode-category-combos.ts', [
    ['if (known?.optionCombos !== undefined) return object.id;', 'false', ONLY_SPEED],
    ["if (typeof combo !== 'string' || named === undefined) continue;", 'false', ONLY_TYPES],
  ]),
  ...inFile('src/domain/dhis2-metadata/metadata-index.ts', [
    [
      'elements: byId(metadata.dataElements ?? []),',
      '["Stryker was here"]',
      'what has no id is not found by one',
    ],
    [
      'orgUnits: byId(metadata.orgUnits ?? []),',
      '["Stryker was here"]',
      'what has no id is not found by one',
    ],
    [
      'combo: (id) => (id === undefined ? undefined : combos.get(id)),',
      'false',
      'undefined is the id of no combo',
    ],
  ]),
  ...inFile('src/domain/dhis2-metadata/value-fault.ts', [
    [
      "YES.test(value) || (generation === 'since243' && /^y/i.test(value) && NEW_YES_NO.test(value));",
      '/y/i',
      'of the words that are known only those that start with it have it',
    ],
    [
      "NO.test(value) || (generation === 'since243' && /^n/i.test(value) && NEW_YES_NO.test(value));",
      '/n/i',
      'of the words that are known only those that start with it have it',
    ],
    [
      "['INTEGER_POSITIVE', whole((read) => (read === 0 ? 'zero' : read < 0 ? 'negative' : undefined))],",
      'read <= 0',
      'a zero is answered before',
    ],
    [
      '/^(NUMBER|PERCENTAGE|UNIT_INTERVAL|INTEGER.*)$/.test(valueType);',
      '/^(NUMBER|PERCENTAGE|UNIT_INTERVAL|INTEGER.*)/',
      'no type of DHIS2 goes on after one of these',
    ],
  ]),
];
