// One client in a process of its own: exports when it is told to, by data access as it is, and then
// makes the same requests once more.
import { createHash } from 'node:crypto';
import memoryAdapter from 'pouchdb-adapter-memory';
import {
  exportDataValueSet,
  exportCacheIn,
  type ExportCacheStore,
  reviewDataValueSet,
} from '../../../src/data-access/index.ts';
import { type ExportOutcome, type ExportRequest, toJson } from '../../../src/domain/index.ts';
import { PouchDB } from '../../../server/database/index.ts';
import { measureAggregation } from './aggregation.ts';
import type {
  Chain,
  ClientAnswers,
  ClientFault,
  ClientJob,
  ClientSetup,
  Exported,
  Look,
  Looked,
} from './client-job.ts';
import { authorizationOf } from './credentials.ts';
import { roundTripsOf } from './in-sequence.ts';
import { liveHeapOf } from './live-heap.ts';
import { metered, type Metered } from './meter.ts';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

const { url, today } = JSON.parse(process.argv[2] ?? '') as ClientSetup;
const authorization = authorizationOf(process.env);
const credentials = authorization === undefined ? {} : { authorization };
let recorder = new Recorder();
// What a browser keeps in IndexedDB, this process keeps in a database in memory, written and read alike.
PouchDB.plugin(memoryAdapter);
const cacheStore = exportCacheIn(new PouchDB('remembered', { adapter: 'memory' }));

/** A browser writes what is remembered to its disk. */
const ELSEWHERE: ExportCacheStore = {
  load: () => Promise.resolve(undefined),
  save: () => undefined,
  settled: () => Promise.resolve(),
};

async function exportBy(
  by: Recorder,
  request: ExportRequest,
  remembered: { readonly cacheStore?: ExportCacheStore },
): Promise<ExportOutcome> {
  const database = by.open(url, credentials);
  const result = await exportDataValueSet(database, request, { today, ...remembered });
  await database.close();
  if (!result.ok) throw new Error(`The export was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

async function exportOnce(request: ExportRequest): Promise<Exported> {
  recorder = new Recorder();
  const [outcome, measured] = await metered(() => exportBy(recorder, request, { cacheStore }));
  await cacheStore.settled();
  return {
    ...measured,
    requests: recorder.requests.length,
    dataValues: outcome.report.dataValues,
    file: createHash('sha256').update(toJson(outcome.dataValueSet)).digest('hex').slice(0, 12),
  };
}

async function lookAt(request: ExportRequest, at: Look): Promise<Looked> {
  const by = new Recorder();
  const [, measured] = await metered(async () => {
    const database = by.open(url, credentials);
    const context = { today, cacheStore: ELSEWHERE };
    const history = at === 'review with six months';
    const result =
      at === 'export'
        ? await exportDataValueSet(database, request, context)
        : await reviewDataValueSet(database, request, { ...context, history });
    await database.close();
    if (!result.ok) throw new Error(`It was refused: ${JSON.stringify(result.error)}`);
  });
  return { ...measured, requests: by.requests.length };
}

async function exportConcurrently(request: ExportRequest, clients: number): Promise<Metered> {
  const one = async (): Promise<number> =>
    (await exportBy(new Recorder(), request, {})).report.dataValues;
  const [, measured] = await metered(() => Promise.all(Array.from({ length: clients }, one)));
  return measured;
}

/** So far that nothing else keeps a request waiting but the one before. */
const LONG_WAY_MS = 50;

async function chainOf(request: ExportRequest): Promise<Chain> {
  await exportBy(new Recorder(), request, { cacheStore });
  await cacheStore.settled();
  const far = new Recorder(LONG_WAY_MS);
  await exportBy(far, request, { cacheStore });
  await cacheStore.settled();
  return { roundTrips: roundTripsOf(far.requests) };
}

function obey(job: ClientJob): Promise<ClientAnswers[ClientJob['kind']]> {
  if (job.kind === 'export') return exportOnce(job.request);
  if (job.kind === 'look') return lookAt(job.request, job.at);
  if (job.kind === 'concurrent') return exportConcurrently(job.request, job.clients);
  if (job.kind === 'weigh') {
    return liveHeapOf(() => exportBy(new Recorder(), job.request, { cacheStore: ELSEWHERE }));
  }
  if (job.kind === 'chain') return chainOf(job.request);
  if (job.kind === 'replay') return replay(recorder.requests, credentials);
  return measureAggregation({ url, authorization, request: job.request, today });
}

// What Node loads with the first request is not the export's.
await fetch(url, { headers: credentials });

process.on('message', (job: ClientJob) => {
  const fault = (error: unknown): ClientFault => ({
    fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  void obey(job)
    .catch(fault)
    .then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
