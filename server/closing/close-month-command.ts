import type { Fetch } from '../../src/data-access/index.ts';
import { EXIT, type ExitCode, type ProcessContext, UsageError } from '../command-line/index.ts';
import { parsedFlags } from '../export/index.ts';
import type { ClosingContext } from './close/connected-instance.ts';
import type { MonthOutcome } from './close/month-outcome.ts';
import { type ClosingConfig, readClosingConfig } from './config/closing-config.ts';
import type { InstanceConfig } from './config/instance-config.ts';
import { readInstancesConfig } from './config/instances-config.ts';
import { readJsonFile } from './config/read-json-file.ts';
import { clashWords } from './instances/clashes.ts';
import { closeOne } from './instances/close-one.ts';
import { prepareInstances } from './instances/prepare-instances.ts';
import { exitOf } from './exit-of-outcomes.ts';
import { linesOfOutcome } from './lines-of-outcome.ts';
import { ReportsFolder } from './report/reports-folder.ts';
import { tellReport } from './report/tell-report.ts';
import { ClosingFolder } from './state/closing-folder.ts';
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
  const { today, now, stderr } = context;
  const { config, instances } = await readOptions(context.args);
  const { dataSets } = config;
  const folder = new ClosingFolder(config.state);
  await folder.check();
  const startedAt = new Date(now).toISOString();
  const { report } = config;
  const reports =
    report.folder === undefined ? undefined : new ReportsFolder(report.folder, startedAt);
  await reports?.check();
  const closing: ClosingContext = {
    today,
    keepFile: reports && ((name, text) => reports.keepFile(name, text)),
    fetch: context.fetch ?? ((to, init) => fetch(to, init)),
  };
  const ids = dataSets.map(({ dataSet }) => dataSet);
  const prepared = await prepareInstances(instances, ids, context, folder);
  const { ready, failed, clashes } = prepared;
  clashes.map(clashWords).forEach(stderr);
  failed.flatMap(linesOfOutcome).forEach(stderr);
  const outcomes: MonthOutcome[] = [...failed];
  // One after another: a run of many instances needs the memory of one.
  const run = { startedAt, dataSets, clashes, folder, context: closing, stderr };
  for (const instance of ready) {
    const closed = await closeOne(instance, run);
    closed.flatMap(linesOfOutcome).forEach(stderr);
    outcomes.push(...closed);
  }
  await folder.tidy(now);
  const endedAt = new Date().toISOString();
  const told = { startedAt, endedAt, months: outcomes, clashes };
  const isTold = await tellReport(told, report, reports, context);
  const exit = exitOf(outcomes, clashes.length > 0);
  return exit === EXIT.written && !isTold ? EXIT.database : exit;
}

/** What is closed, and where. */
interface ClosingOptions {
  readonly config: ClosingConfig;
  readonly instances: readonly InstanceConfig[];
}

async function readOptions(args: readonly string[]): Promise<ClosingOptions> {
  const flags = { config: { type: 'string' }, instances: { type: 'string' } } as const;
  const { config: file, instances } = parsedFlags(args, flags, CLOSE_MONTH_USAGE);
  if (file === undefined) throw new UsageError(`--config is missing.\n${CLOSE_MONTH_USAGE}`);
  const config = await readJsonFile('--config', file, readClosingConfig);
  const { instance } = config;
  if ((instance === undefined) === (instances === undefined)) {
    throw new UsageError(
      `--config: ${file} names cht and dhis2, or --instances FILE names several of them: one of the two.`,
    );
  }
  return {
    config,
    instances:
      instances === undefined
        ? instance === undefined
          ? []
          : [instance]
        : await readJsonFile('--instances', instances, readInstancesConfig),
  };
}
