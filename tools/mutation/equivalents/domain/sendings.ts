import { inFile, type Equivalent } from '../equivalent.ts';

export const domainSendings: readonly Equivalent[] = [
  ...inFile('src/domain/sendings/sending.ts', [
    [
      '.flatMap((entry: unknown) => decodeSending(entry) ?? [])',
      '["Stryker was here"]',
      'a text is of no data set',
    ],
  ]),
];
