// `node instruments/bench/recalculation/main.ts`: what it costs to calculate a unit, or a county, from its reports and to
// compare it with its phones: the command in a process of its own, with its start.
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  basicAuthorization,
  startEmbeddedCouchDB,
} from '../../../server/embedded-couchdb/index.ts';
import { DATA_SET, ORG_UNIT } from '../../../server/recalculate/testing/county-with-reports.ts';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import type { CouchDB } from '../couchdb/call.ts';
import { UsageError } from '../options.ts';
import { load, machine } from '../report/machine.ts';
import { countyOnServer } from './county-on-server.ts';
import { countyWithReports, DESIGNS } from './county-with-reports.ts';
import { readRecalculationOptions, type RecalculationOptions } from './options.ts';
import { processorOf } from './processor-of.ts';
import { runCommand } from './run-command.ts';

const megabytes = (bytes: number | undefined): string =>
  `${((bytes ?? 0) / 2 ** 20).toFixed(0)} MB`;

/** The middle of some numbers. */
const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measure(options: RecalculationOptions): Promise<void> {
  console.log(machine());
  const { server, database, close } = await serverOf(options);
  const folder = await mkdtemp(join(tmpdir(), 'cht-dhis2-bench-'));
  try {
    for (let run = 1; run <= options.runs; run += 1) {
      await measureRun(options, `${server.url}/${database}`, { folder, run });
    }
  } finally {
    await rm(folder, { recursive: true });
    await close();
  }
}

async function serverOf({ url, database: name, size }: RecalculationOptions): Promise<{
  readonly server: CouchDB;
  readonly database: string;
  readonly close: () => Promise<void>;
}> {
  const database = `cht-dhis2-bench-${name}`;
  const { COUCHDB_USER: user = 'admin', COUCHDB_PASSWORD: password = 'p' } = process.env;
  if (url === undefined) {
    const admin = { name: user, password, roles: ['_admin'] };
    const documents = [...DESIGNS, ...countyWithReports(size)];
    const embedded = await startEmbeddedCouchDB({ database, documents, admin, accounts: [] });
    return {
      server: { url: embedded.url, authorization: undefined },
      database,
      close: () => embedded.close(),
    };
  }
  const authorization = basicAuthorization({ name: user, password, roles: [] });
  const server = { url, authorization };
  await countyOnServer(server, database, size, console.log);
  return { server, database, close: () => Promise.resolve() };
}

async function measureRun(
  { isOneUnit, isCollected, killAfter, serverPid }: RecalculationOptions,
  url: string,
  { folder, run }: { readonly folder: string; readonly run: number },
): Promise<void> {
  const [out, progress] = [join(folder, 'out.json'), join(folder, 'progress')];
  const args = [
    ...['--url', url, '--period', '202610', '--compare', '--time-zone', 'UTC', '--out', out],
    ...(isOneUnit ? ['--data-set', DATA_SET, '--org-unit', ORG_UNIT] : []),
    ...(killAfter === undefined ? [] : ['--progress', progress]),
  ];
  const env = { COUCHDB_USER: 'admin', COUCHDB_PASSWORD: 'p', ...process.env };
  const begun = performance.now();
  const before = serverPid === undefined ? undefined : processorOf(serverPid);
  if (killAfter !== undefined) {
    // A line for each account after that of the header.
    const killed = await runCommand({
      args,
      env,
      isCollected,
      kill: { lines: killAfter + 1, file: progress },
    });
    if (killed !== undefined) throw new Error('it had ended before it could be killed');
    console.log(`killed after ${seconds(begun)}, with ${String(await linesOf(progress))} accounts`);
  }
  const cost = await runCommand({ args, env, isCollected });
  const ofServer =
    serverPid === undefined || before === undefined
      ? ''
      : `, CouchDB ${(processorOf(serverPid) - before).toFixed(1)} s`;
  const held = heldOf(cost?.held ?? []);
  const text = await readFile(out, 'utf8');
  const phones = listOf(fieldOf(listOf(fieldOf(JSON.parse(text), 'intervals'))[0], 'phones'));
  console.log(
    `run ${String(run)}: ${seconds(begun)}, processor ${(cost?.processor ?? 0).toFixed(1)} s${ofServer}, ` +
      `load ${load()}; memory at most ${megabytes(cost?.most)}${held}; ` +
      `phones ${String(phones.length)}, ` +
      `result ${createHash('sha256').update(withoutNow(text)).digest('hex').slice(0, 12)}`,
  );
}

/** How many accounts stand in a file of progress. */
const linesOf = async (file: string): Promise<number> =>
  (await readFile(file, 'utf8')).split('\n').length - 2;

/** What is held, in the first and the last quarter of a run. */
function heldOf(held: readonly number[]): string {
  if (held.length === 0) return '';
  const quarter = Math.ceil(held.length / 4);
  const [first, last] = [held.slice(0, quarter), held.slice(-quarter)].map(median);
  return `, held ${megabytes(first)} in the first quarter, ${megabytes(last)} in the last`;
}

const seconds = (begun: number): string => `${((performance.now() - begun) / 1000).toFixed(1)} s`;

/** Two runs of a month that has not ended have another present. */
const withoutNow = (text: string): string => text.replace(/"now": "[^"]*"/, '');

try {
  await measure(readRecalculationOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 64;
}
