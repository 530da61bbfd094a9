import { inFile, type Equivalent } from '../equivalent.ts';

export const domainJsonText: readonly Equivalent[] = [
  ...inFile('src/domain/json-text/json-places.ts', [
    ['if (!(error instanceof Faulty)) throw error;', 'false', 'nothing else is thrown there'],
  ]),
];
