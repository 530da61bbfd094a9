import { inFile, type Equivalent } from '../equivalent.ts';

export const dataAccessTextFile: readonly Equivalent[] = [
  ...inFile('src/data-access/text-file/decode-text.ts', [
    ...['true', 'a === first || b === second'].map(
      (replacement) =>
        [
          'const marked = MARKS.find(([a, b]) => a === first && b === second)?.[2];',
          replacement,
          'these bytes stand in no UTF-8',
        ] as const,
    ),
  ]),
];
