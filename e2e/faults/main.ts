// Tries every fault at every kind of request, and writes what came of it into docs/reliability.md:
//   node e2e/faults/main.ts [--check] [--only database|sending|page]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tryDatabaseFaults } from '../../tools/faults/database-faults.ts';
import { faultTable, type TriedRun, withTable } from '../../tools/faults/fault-table.ts';
import { trySendFaults } from '../../tools/faults/send-faults.ts';
import { tryPageFaults } from './page-faults.ts';

const REPORT = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

const PARTS: readonly {
  readonly name: string;
  readonly what: string;
  readonly tryFaults: () => Promise<readonly TriedRun[]>;
}[] = [
  { name: 'database', what: 'exports', tryFaults: tryDatabaseFaults },
  { name: 'sending', what: 'times sent', tryFaults: trySendFaults },
  { name: 'page', what: 'visits of the page', tryFaults: tryPageFaults },
];

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
});
for (const { name, what, tryFaults } of PARTS) {
  if (values.only !== undefined && values.only !== name) continue;
  const tried = await tryFaults();
  for (const { outcome, column, kind, fault } of tried) {
    if (outcome.end !== 'wrong') continue;
    console.error(`${name}, ${column}, ${kind}, ${fault}: ${outcome.why}`);
    process.exitCode = 1;
  }
  const table = faultTable(what, tried);
  console.log(table);
  if (!values.check)
    await writeFile(REPORT, withTable(await readFile(REPORT, 'utf8'), name, table));
}
