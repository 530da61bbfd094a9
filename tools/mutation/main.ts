// npm run mutation: puts small faults into the code, one at a time, and tells which the specs notice.
//   npm run mutation -- [--again] [FOLDER …]
// FOLDER: src/domain/period; without one, every folder of the domain and of data access.
// --again: only the faults that nobody noticed in the last run of the folder; the figures are of all.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EQUIVALENTS } from './equivalents/index.ts';
import { figuresOf, tableOf } from './figures.ts';
import { keepRun, lastRun } from './last-run.ts';
import { askLayer, mutateFolder } from './mutate-folder.ts';
import { loadStryker, type Mutant } from './stryker.ts';

const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean' } },
  allowPositionals: true,
});
const folders = positionals.map((folder) => folder.replace(/\/$/, ''));
if (folders.length === 0) {
  const isFolder = (path: string): boolean => !/testing$|\.ts$/.test(path);
  folders.push(...globSync('src/{domain,data-access}/*').filter(isFolder).sort());
}

const stryker = await loadStryker(process.cwd());
const own = new Map<string, readonly Mutant[]>();
for (const folder of folders) {
  const last = values.again === true ? lastRun(folder) : undefined;
  const mutants = await mutateFolder(folder, stryker, last);
  own.set(folder, mutants);
  keepRun(folder, mutants);
}

const figures = [];
for (const [folder, mutants] of await askLayer(own, stryker)) {
  keepRun(folder, mutants);
  const { unnoticed, ...counts } = figuresOf(mutants, EQUIVALENTS);
  figures.push({ folder, ...counts });
  for (const line of unnoticed) console.log(line);
  console.error(`${folder}: ${unnoticed.length} of ${counts.faults} not noticed`);
}
console.log(tableOf(figures));
