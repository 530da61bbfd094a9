import { inFile, type Equivalent } from '../equivalent.ts';

export const domainHistory: readonly Equivalent[] = [
  ...inFile('src/domain/history/export-record-text.ts', [
    ['const owner = owners[place ?? -1];', '+1', 'where no owner is named, no sum is'],
    ['if (!json.ok) return undefined;', 'false', 'what is no JSON has no fields'],
  ]),
];
