import { inFile, type Equivalent } from '../equivalent.ts';
import { ONLY_TYPES } from '../reasons.ts';

export const domainValidation: readonly Equivalent[] = [
  ...inFile('src/domain/validation/evaluate-expression.ts', [
    [
      "number: typeof value === 'number' && Number.isFinite(value) ? value : undefined,",
      'true',
      ONLY_TYPES,
    ],
    [
      "items.set(`${one.item.dataElement}.${one.item.categoryOptionCombo ?? ''}`, one.item);",
      '"Stryker was here!"',
      'no option combo has this id',
    ],
  ]),
  ...inFile('src/domain/validation/parse-expression.ts', [
    ['if (!(error instanceof Unsupported)) throw error;', 'false', 'nothing else is thrown there'],
    [
      "if (sign() === '^') throw new Unsupported('syntax');",
      'false',
      'what is left over is told as well',
    ],
    [
      "if (sign() === '^') throw new Unsupported('syntax');",
      '""',
      'what is left over is told as well',
    ],
    ...['firstNonNull', 'greatest', 'least'].map(
      (name) =>
        [`${name}: [1, Infinity],`, '[]', 'a call is read with one argument at least'] as const,
    ),
  ]),
  ...inFile('src/domain/validation/tokens.ts', [
    [
      "const unsupported = OF_A_SERVER[brace ?? ''];",
      '"Stryker was here!"',
      'only a brace is left',
    ],
    [
      "const [dataElement = '', combo = '*', attribute = '*', ...more] = inBraces.split('.');",
      '"Stryker was here!"',
      'a text has a first part',
    ],
    [
      "const [, number, brace, inBraces = '', days, name, sign] = piece;",
      '"Stryker was here!"',
      'a brace has something in it, if only nothing',
    ],
  ]),
  ...inFile('src/domain/validation/validate-rows.ts', [
    [
      'const isAbout = level !== undefined && rule.organisationUnitLevels.includes(level);',
      'true',
      ONLY_TYPES,
    ],
    [
      '...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),',
      'false',
      'of a table without one it is undefined either way',
    ],
  ]),
  ...inFile('src/domain/validation/value-tables.ts', [
    [
      '...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),',
      'false',
      'of a table without one it is undefined either way',
    ],
  ]),
];
