import { designDocument } from '../../../src/data-access/index.ts';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import {
  basicAuthorization,
  startEmbeddedCouchDB,
  type StoredDocument,
} from '../../embedded-couchdb/index.ts';
import { exportCommand } from '../../export/export-command.ts';
import { RULES_WORKER } from '../../rules-sandbox/worker-file.ts';
import { createHost } from '../../host/index.ts';
import type { Fault } from '../fault-proxy/fault.ts';
import { type FaultProxy, startFaultProxy } from '../fault-proxy/fault-proxy.ts';
import { ACCOUNTS } from '../running-host.ts';
import { type FaultRun, judge, type Outcome, REQUESTS } from './fault-run.ts';

/** How an export is asked for. */
export type Way = 'API' | 'command line';

/** An export that is tried under faults. */
export interface FaultBench {
  /** Tries it once; afterwards nothing is planned any more. */
  try(way: Way, run: FaultRun): Promise<Outcome>;
  close(): Promise<void>;
}

/** What is exported, of which documents. */
export interface FaultBenchRequest {
  readonly documents: readonly StoredDocument[];
  readonly dataSet: string;
  readonly period: string;
  readonly today: string;
}

/** Milliseconds before the database is asked again: the product's own waiting would take hours. */
const DELAYS = [5, 10];
/** How long silence is borne where it is the fault that is tried, and where a busy machine is all there is. */
const SILENCE_MS = 250;
const PATIENCE_MS = 30_000;
const ANSWER_WITHIN_MS = 50_000;

const silenceLimitOf = (fault: Fault | undefined): number =>
  fault?.isSilent === true ? SILENCE_MS : PATIENCE_MS;

const USER = ACCOUNTS.admin;

interface Listening {
  readonly host: Awaited<ReturnType<typeof createHost>>;
  readonly url: string;
}

interface Got {
  readonly file?: string;
  readonly code?: string;
}

/** Starts a database with the documents, a fault proxy before it, and a host before that. */
export async function startFaultBench(request: FaultBenchRequest): Promise<FaultBench> {
  const { documents, dataSet, period, today } = request;
  const { admin, ...others } = ACCOUNTS;
  const couchdb = await startEmbeddedCouchDB({
    database: 'medic',
    documents: [...documents.filter(({ _id }) => _id !== designDocument._id), designDocument],
    admin,
    accounts: Object.values(others),
  });
  const proxy: FaultProxy = await startFaultProxy(couchdb.url);
  const listening = async (silenceLimit: number): Promise<Listening> => {
    const host = await createHost({
      upstream: { url: proxy.url, database: 'medic' },
      today: () => today,
      asking: { delays: DELAYS, silenceLimit },
    });
    return { host, url: await host.listen({ host: '127.0.0.1', port: 0 }) };
  };
  const patient = await listening(PATIENCE_MS);
  const impatient = await listening(SILENCE_MS);

  let asked = 0;
  async function askApi(fault?: Fault): Promise<Got> {
    const { url } = fault?.isSilent === true ? impatient : patient;
    // As somebody new each time: who a caller is, the host asks once in some seconds.
    const cookie = `run=${String((asked += 1))}`;
    const answer = await fetch(`${url}/api/dataValueSets?dataSet=${dataSet}&period=${period}`, {
      headers: { authorization: basicAuthorization(USER), cookie },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const text = await answer.text();
    if (answer.ok) return { file: text };
    const code = fieldOf(JSON.parse(text), 'code');
    return typeof code === 'string' ? { code } : {};
  }

  async function runCommand(fault?: Fault): Promise<Got> {
    const told: string[] = [];
    let file: string | undefined;
    await exportCommand({
      args: ['--url', `${proxy.url}/medic`, '--data-set', dataSet, '--period', period],
      env: { COUCHDB_USER: USER.name, COUCHDB_PASSWORD: USER.password },
      today,
      now: Date.now(),
      rulesWorker: RULES_WORKER,
      stdout: (content) => {
        file = content.toString();
        return Promise.resolve();
      },
      stderr: (line) => told.push(line),
      delays: DELAYS,
      silenceLimit: silenceLimitOf(fault),
    });
    if (file !== undefined) return { file };
    const code = listOf(told)
      .map((line) => /"code":"([\w-]+)"/.exec(String(line))?.[1])
      .find((each) => each !== undefined);
    return code === undefined ? {} : { code };
  }

  const ways: Readonly<Record<Way, (fault?: Fault) => Promise<Got>>> = {
    API: askApi,
    'command line': runCommand,
  };
  const { file: right = '' } = await askApi();
  return {
    async try(way, run) {
      proxy.plan({ fault: run.fault, at: REQUESTS[run.kind], times: run.times });
      try {
        return judge(run, await ways[way](run.fault), right);
      } catch (error) {
        return { end: 'wrong', why: error instanceof Error ? error.message : String(error) };
      } finally {
        proxy.plan(undefined);
      }
    },
    async close() {
      await patient.host.close();
      await impatient.host.close();
      await proxy.close();
      await couchdb.close();
    },
  };
}
