import { startSendBench } from '../../server/testing/fault-runs/send-bench.ts';
import { SEND_FAULTS } from '../../server/testing/fault-runs/send-faults.ts';
import { sendRunsOf } from '../../server/testing/fault-runs/send-run.ts';
import type { TriedRun } from './fault-table.ts';

/** Sends a small file to a model of DHIS2 under every fault at every kind of request. */
export async function trySendFaults(): Promise<readonly TriedRun[]> {
  const bench = await startSendBench();
  const tried: TriedRun[] = [];
  for (const run of sendRunsOf(SEND_FAULTS)) {
    const outcome = await bench.try(run);
    tried.push({ fault: run.fault.name, kind: run.kind, column: run.way, outcome });
  }
  await bench.close();
  return tried;
}
