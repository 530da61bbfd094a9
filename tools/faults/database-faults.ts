import { demoCounty } from '../../server/demo-county/index.ts';
import { FAULTS } from '../../server/testing/fault-proxy/faults.ts';
import { startFaultBench, type Way } from '../../server/testing/fault-runs/fault-bench.ts';
import { REQUESTS, type RequestKind, runsOf } from '../../server/testing/fault-runs/fault-run.ts';
import { fieldOf, listOf } from '../../src/domain/index.ts';
import type { TriedRun } from './fault-table.ts';

const TODAY = '2026-11-21';
const PERIOD = '202610';
const WAYS: readonly Way[] = ['API', 'command line'];
const KINDS = Object.keys(REQUESTS) as RequestKind[];

/** Exports the demo county under every fault at every kind of request to the database. */
export async function tryDatabaseFaults(): Promise<readonly TriedRun[]> {
  const { documents } = demoCounty({ today: TODAY, seed: 'cht-dhis2-export' });
  const settings = documents.find(({ _id }) => _id === 'settings');
  const [first] = listOf(fieldOf(fieldOf(settings, 'settings'), 'dhis_data_sets'));
  const dataSet = String(fieldOf(first, 'id'));
  const bench = await startFaultBench({ documents, dataSet, period: PERIOD, today: TODAY });
  const tried: TriedRun[] = [];
  for (const way of WAYS) {
    for (const run of runsOf(FAULTS, KINDS)) {
      const outcome = await bench.try(way, run);
      const column = `${way}, ${run.times}`;
      tried.push({ fault: run.fault.name, kind: run.kind, column, outcome });
    }
  }
  await bench.close();
  return tried;
}
