// npm run mutation: puts small faults into the code, one at a time, and tells which the specs notice.
//   npm run mutation -- [FOLDER …]      src/domain/period; without one, every folder of the domain
import { globSync } from 'node:fs';
import { EQUIVALENTS } from './equivalents.ts';
import { figuresOf, tableOf } from './figures.ts';
import { mutateFolder } from './mutate-folder.ts';
import { loadStryker } from './stryker.ts';

const folders = process.argv.slice(2).map((folder) => folder.replace(/\/$/, ''));
if (folders.length === 0) {
  const isFolder = (path: string): boolean => !/testing$|\.ts$/.test(path);
  folders.push(...globSync('src/domain/*').filter(isFolder).sort());
}

const stryker = await loadStryker(process.cwd());
const figures = [];
for (const folder of folders) {
  const { unnoticed, ...counts } = figuresOf(await mutateFolder(folder, stryker), EQUIVALENTS);
  figures.push({ folder, ...counts });
  for (const line of unnoticed) console.log(line);
  console.error(`${folder}: ${unnoticed.length} of ${counts.faults} not noticed`);
}
console.log(tableOf(figures));
