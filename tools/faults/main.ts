// Tries every fault at every kind of request, and writes what came of it into docs/reliability.md:
//   node tools/faults/main.ts [--check]
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { demoCounty } from '../../server/demo-county/index.ts';
import { FAULTS } from '../../server/testing/fault-proxy/faults.ts';
import { startFaultBench, type Way } from '../../server/testing/fault-runs/fault-bench.ts';
import { REQUESTS, type RequestKind, runsOf } from '../../server/testing/fault-runs/fault-run.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import { faultTable, type TriedRun, withTable } from './fault-table.ts';

const REPORT = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));
const TODAY = '2026-11-21';
const PERIOD = '202610';
const WAYS: readonly Way[] = ['API', 'command line'];
const KINDS = Object.keys(REQUESTS) as RequestKind[];

const { documents } = demoCounty({ today: TODAY, seed: 'cht-dhis2-export' });
const settings = documents.find(({ _id }) => _id === 'settings');
const [first] = listOf(fieldOf(fieldOf(settings, 'settings'), 'dhis_data_sets'));
const dataSet = String(fieldOf(first, 'id'));

const bench = await startFaultBench({ documents, dataSet, period: PERIOD, today: TODAY });
const tried: TriedRun[] = [];
for (const way of WAYS) {
  for (const run of runsOf(FAULTS, KINDS)) {
    const outcome = await bench.try(way, run);
    tried.push({ way, run, outcome });
    if (outcome.end === 'wrong') {
      console.error(`${way}, ${run.kind}, ${run.times}, ${run.fault.name}: ${outcome.why}`);
    }
  }
}
await bench.close();

const table = faultTable(tried);
console.log(table);
if (!process.argv.includes('--check')) {
  await writeFile(REPORT, withTable(await readFile(REPORT, 'utf8'), table));
}
process.exitCode = tried.some(({ outcome }) => outcome.end === 'wrong') ? 1 : 0;
