import {
  type Fetch,
  forEachConcurrently,
  type SendingsBeside,
} from '../../src/data-access/index.ts';
import { EXIT, type ExitCode, type ProcessContext, UsageError } from '../command-line/index.ts';
import { parsedFlags } from '../export/index.ts';
import type { ClosingContext, ConnectedInstance } from './close/connected-instance.ts';
import type { MonthOutcome } from './close/month-outcome.ts';
import { type ClosingConfig, readClosingConfig } from './config/closing-config.ts';
import { type InstancesConfig, readInstancesConfig } from './config/instances-config.ts';
import { readJsonFile } from './config/read-json-file.ts';
import { clashWords } from './instances/clashes.ts';
import { closeOne } from './instances/close-one.ts';
import { prepareInstances } from './instances/prepare-instances.ts';
import { exitOf } from './exit-of-outcomes.ts';
import { linesOfOutcome } from './lines-of-outcome.ts';
import { ReportsFolder } from './report/reports-folder.ts';
import { deliverReport } from './report/deliver-report.ts';
import { ClosingFolder } from './state/closing-folder.ts';
import { SendingsFolder } from '../sendings-folder/index.ts';
import { CLOSE_MONTH_USAGE } from './usage.ts';

/** All that the command has to do with the world. */
export interface CloseMonthContext extends ProcessContext {
  /** Milliseconds before a database is asked again; for specs. */
  readonly delays?: readonly number[];
  /** How DHIS2 is asked; for specs. */
  readonly fetch?: Fetch;
}

/** Closes the months that can be closed today, and says what became of each. */
export async function closeMonthCommand(context: CloseMonthContext): Promise<ExitCode> {
  try {
    return await run(context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.stderr(error.message);
    return EXIT.usage;
  }
}

async function run(context: CloseMonthContext): Promise<ExitCode> {
  const options = await readOptions(context.args);
  const folder = new ClosingFolder(options.config.state);
  await folder.check();
  const startedAt = new Date(context.now).toISOString();
  const lock = await folder.lock(startedAt);
  if ('who' in lock) {
    context.stderr(
      `state: another run closes months with this folder: ${lock.who}. Wait until it has ended. ` +
        `Where there is none, it is forgotten after ten minutes; ${lock.file} can be removed at once.`,
    );
    return EXIT.database;
  }
  try {
    return await close(options, folder, startedAt, context);
  } finally {
    await lock.release();
  }
}

async function close(
  { config, instances, atOnce }: ClosingOptions,
  folder: ClosingFolder,
  startedAt: string,
  context: CloseMonthContext,
): Promise<ExitCode> {
  const { today, now, rulesWorker, stderr } = context;
  const { dataSets } = config;
  const { report } = config;
  const reports =
    report.folder === undefined ? undefined : new ReportsFolder(report.folder, startedAt);
  await reports?.check();
  const kept = config.sendings === undefined ? undefined : new SendingsFolder(config.sendings);
  if (kept !== undefined && !(await kept.isUsable())) {
    throw new UsageError(
      `sendings: ${config.sendings ?? ''} is no folder that can be read and written.`,
    );
  }
  const closing: ClosingContext = {
    today,
    now,
    rulesWorker,
    keepFile: reports && ((name, text) => reports.keepFile(name, text)),
    keptSendings: kept && ((dhis2): SendingsBeside => kept.of(dhis2)),
    fetch: context.fetch ?? ((to, init) => fetch(to, init)),
  };
  const ids = dataSets.map(({ dataSet }) => dataSet);
  const prepared = await prepareInstances(instances, ids, { ...context, atOnce }, folder);
  const { ready, failed, clashes } = prepared;
  clashes.map(clashWords).forEach(stderr);
  failed.flatMap(linesOfOutcome).forEach(stderr);
  const run = { startedAt, dataSets, clashes, folder, context: closing, stderr };
  const closedMonths = new Map<ConnectedInstance, readonly MonthOutcome[]>();
  const closeInstance = async (instance: ConnectedInstance): Promise<void> => {
    const closed = await closeOne(instance, run);
    closed.flatMap(linesOfOutcome).forEach(stderr);
    closedMonths.set(instance, closed);
  };
  await forEachConcurrently(ready, closeInstance, atOnce);
  // The report is in the order of the file, whichever was done first.
  const outcomes = [...failed, ...ready.flatMap((instance) => closedMonths.get(instance) ?? [])];
  await folder.tidy(now);
  const endedAt = new Date().toISOString();
  const told = { startedAt, endedAt, months: outcomes, clashes };
  const isTold = await deliverReport(told, report, reports, context);
  const exit = exitOf(outcomes, clashes.length > 0);
  return exit === EXIT.written && !isTold ? EXIT.database : exit;
}

/** What is closed, and where. */
interface ClosingOptions extends InstancesConfig {
  readonly config: ClosingConfig;
}

async function readOptions(args: readonly string[]): Promise<ClosingOptions> {
  const flags = {
    config: { type: 'string' },
    instances: { type: 'string' },
    // Read before this: the rules take it from the process.
    'time-zone': { type: 'string' },
  } as const;
  const { config: file, instances } = parsedFlags(args, flags, CLOSE_MONTH_USAGE);
  if (file === undefined) throw new UsageError(`--config is missing.\n${CLOSE_MONTH_USAGE}`);
  const config = await readJsonFile('--config', file, readClosingConfig);
  const { instance } = config;
  if ((instance === undefined) === (instances === undefined)) {
    throw new UsageError(
      `--config: ${file} names cht and dhis2, or --instances FILE names several of them: one of the two.`,
    );
  }
  if (instances !== undefined) {
    return { config, ...(await readJsonFile('--instances', instances, readInstancesConfig)) };
  }
  return { config, instances: instance === undefined ? [] : [instance], atOnce: 1 };
}
