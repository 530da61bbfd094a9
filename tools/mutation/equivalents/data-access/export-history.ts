import { inFile, type Equivalent } from '../equivalent.ts';

export const dataAccessExportHistory: readonly Equivalent[] = [
  ...inFile('src/data-access/export-history/export-history.ts', [
    [
      'return rows.flatMap(({ doc }) => pastExportOf(doc)).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'a.at <= b.at',
      'no two have the same',
    ],
    ['inclusive_end: false,', 'true', 'no document has this id'],
  ]),
  ...inFile('src/data-access/export-history/export-history.ts', [
    [
      'return rows.flatMap(({ doc }) => pastExportOf(doc)).sort((a, b) => (a.at < b.at ? 1 : -1));',
      'false',
      'they come in the order of their time, which this turns round as well',
    ],
  ]),
];
