import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const domainSettings: readonly Equivalent[] = [
  ...inFile('src/domain/settings/mapped-value-type.ts', [
    [
      'ofElement !== undefined && OF_CODES.includes(ofElement) ? undefined : ofElement;',
      'true',
      ONLY_TYPES,
    ],
    [
      "const isNumber = typeof atLeast === 'number' && Number.isFinite(atLeast) && atLeast >= 0;",
      'true',
      ONLY_TYPES,
    ],
  ]),
  ...inFile('src/domain/settings/month-start-date.ts', [
    [
      'const startDay = day >= 1 && day <= (isBikramSambat ? 32 : 31) ? day : 1;',
      'day > 1',
      'where no day is written it is 1',
    ],
  ]),
  ...inFile('src/domain/settings/other-value-type.ts', [
    [
      "OF_CODES.includes(type) ? 'text' : /^(NUMBER|INTEGER.*)$/.test(type) ? 'number' : type;",
      '""',
      'a mark that no type has, for all of its kind',
    ],
    [
      "OF_CODES.includes(type) ? 'text' : /^(NUMBER|INTEGER.*)$/.test(type) ? 'number' : type;",
      '/^(NUMBER|INTEGER.*)/',
      'no type of DHIS2 goes on after NUMBER',
    ],
  ]),
  ...inFile('src/domain/settings/silently-added.ts', [
    [
      "export const saysAllTime = ({ subtitleKey = '' }: Pick<TargetDefinition, 'subtitleKey'>): boolean =>",
      '"Stryker was here!"',
      'it is not of all time either',
    ],
  ]),
  ...inFile('src/domain/settings/similar-data-set.ts', [
    [
      'const plain = (id: string): string => id.trim().toLowerCase();',
      'id.trim().toUpperCase()',
      'two ids that are alike in small letters are so in capital ones',
    ],
  ]),
  ...inFile('src/domain/settings/value-types.ts', [
    ['dataElements = [],', '["Stryker was here"]', 'what has no type tells none'],
  ]),
];
