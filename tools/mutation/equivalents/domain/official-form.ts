import { inFile, type Equivalent } from '../equivalent.ts';

export const domainOfficialForm: readonly Equivalent[] = [
  ...inFile('src/domain/official-form/custom-form.ts', [
    ...[
      "const [, dataElement = '', categoryOptionCombo = ''] = found;",
      "const [whole, slash = '', written = '', attributes = ''] = tag;",
      ".map(([, name = '', number = '']) => ` ${name.toLowerCase()}=\"${number}\"`)",
    ].map((line) => [line, '"Stryker was here!"', 'what is found has each of its parts'] as const),
  ]),
  ...inFile('src/domain/official-form/official-form.ts', [
    [
      '...(customForm === undefined ? {} : { customForm }),',
      'false',
      'without a custom form it is undefined either way',
    ],
  ]),
];
