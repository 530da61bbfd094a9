import { inFile, type Equivalent } from '../equivalent.ts';

export const dataAccessExportHistory: readonly Equivalent[] = [
  ...inFile('src/data-access/export-history/export-history.ts', [
    [
      'return documents.flatMap(pastExportOf).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'a.at <= b.at',
      'no two have the same',
    ],
    [
      'return documents.flatMap(pastExportOf).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'false',
      'they come in the order of their time, which this turns round as well',
    ],
  ]),
];
