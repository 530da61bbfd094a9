// `node instruments/bench/recalculation/main.ts`: what it costs to calculate a unit from its reports and to compare it
// with its phones. The embedded database is in the same process, so that its time is counted too.
import { setTimeout as pause } from 'node:timers/promises';
import { DATA_SET } from '../../../server/recalculate/testing/county-with-reports.ts';
import { RULES_WORKER } from '../../../server/rules-sandbox/worker-file.ts';
import { startApiHost } from '../../../server/testing/api-host.ts';
import { ACCOUNTS, sending } from '../../../server/testing/running-host.ts';
import { unitWithReports } from './unit-with-reports.ts';

const UNIT = { chws: 10, patientsOfChw: 200, reportsOfPatient: 30 };
const CHOICE = { dataSet: DATA_SET, period: '202610', source: 'recalculated', timeZone: 'UTC' };
const RUNS = 2;

interface Job {
  readonly id: string;
  readonly status: string;
}

const documents = unitWithReports(UNIT);
console.log(`documents: ${String(documents.length)}`);
const host = await startApiHost({ documents, rulesWorker: RULES_WORKER });
const jsonOf = async (path: string, request?: RequestInit): Promise<Job> =>
  (await (await host.get(`/api/exports${path}`, ACCOUNTS.hrio, request)).json()) as Job;
for (let run = 1; run <= RUNS; run += 1) {
  const begun = performance.now();
  const before = process.cpuUsage();
  let job = await jsonOf('', sending('POST', CHOICE));
  while (job.status !== 'done') {
    if (job.status === 'failed') throw new Error(JSON.stringify(job));
    await pause(200);
    job = await jsonOf(`/${job.id}`);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `run ${String(run)}: ${seconds.toFixed(1)} s, processor ${((user + system) / 1e6).toFixed(1)} s`,
  );
}
await host.close();
