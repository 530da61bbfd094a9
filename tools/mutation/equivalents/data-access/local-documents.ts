import { inFile, type Equivalent } from '../equivalent.ts';

export const dataAccessLocalDocuments: readonly Equivalent[] = [
  ...inFile('src/data-access/local-documents/local-documents.ts', [
    ['inclusive_end: false,', 'true', 'no document has this id'],
  ]),
];
