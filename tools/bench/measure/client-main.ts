// One client in a process of its own: exports when it is told to, by data access as it is, and then
// makes the same requests once more.
import { createHash } from 'node:crypto';
import PouchDB from 'pouchdb';
import memoryAdapter from 'pouchdb-adapter-memory';
import { exportDataValueSet, keptInDatabase } from '../../../src/data-access/index.ts';
import { type ExportRequest, toJson } from '../../../src/domain/index.ts';
import type { ClientJob, ClientSetup, Exported } from './client-job.ts';
import { authorizationOf } from './credentials.ts';
import { metered } from './meter.ts';
import { Recorder } from './recorder.ts';
import { replay, type Replayed } from './replay.ts';

const { url, today } = JSON.parse(process.argv[2] ?? '') as ClientSetup;
const authorization = authorizationOf(process.env);
const recorder = new Recorder();
// What a browser keeps in IndexedDB, this process keeps in a database in memory, written and read alike.
PouchDB.plugin(memoryAdapter);
const memory = keptInDatabase(new PouchDB('remembered', { adapter: 'memory' }));

async function exportOnce(request: ExportRequest): Promise<Exported> {
  recorder.requests = [];
  const database = recorder.open(url, authorization === undefined ? {} : { authorization });
  const [result, measured] = await metered(() =>
    exportDataValueSet(database, request, { today, memory }),
  );
  await memory.settled();
  await database.close();
  if (!result.ok) throw new Error(`The export was refused: ${JSON.stringify(result.error)}`);
  const { dataValueSet, report } = result.value;
  return {
    ...measured,
    requests: recorder.requests.length,
    dataValues: report.dataValues,
    file: createHash('sha256').update(toJson(dataValueSet)).digest('hex').slice(0, 12),
  };
}

const obey = (job: ClientJob): Promise<Exported | Replayed> =>
  job.kind === 'export'
    ? exportOnce(job.request)
    : replay(recorder.requests, authorization === undefined ? {} : { authorization });

// What Node loads with the first request is not the export's.
await fetch(url, authorization === undefined ? {} : { headers: { authorization } });

process.on('message', (job: ClientJob) => {
  void obey(job).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
