import type { Fetch } from '../../src/data-access/index.ts';
import { EXIT, type ExitCode, type ProcessContext, UsageError } from '../command-line/index.ts';
import { parsedFlags } from '../export/index.ts';
import { closeInstance } from './close/close-instance.ts';
import { connectInstance } from './close/connect-instance.ts';
import type { ClosingContext } from './close/connected-instance.ts';
import type { MonthOutcome } from './close/month-outcome.ts';
import { readClosingConfig } from './config/closing-config.ts';
import { readJsonFile } from './config/read-json-file.ts';
import { exitOf } from './exit-of-outcomes.ts';
import { linesOfOutcome } from './lines-of-outcome.ts';
import { ClosingFolder } from './state/closing-folder.ts';
import { RunWriter } from './state/run-writer.ts';
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
  const { args, env, today, now, stderr, delays } = context;
  const { config: file } = parsedFlags(args, { config: { type: 'string' } }, CLOSE_MONTH_USAGE);
  if (file === undefined) throw new UsageError(`--config is missing.\n${CLOSE_MONTH_USAGE}`);
  const config = await readJsonFile('--config', file, readClosingConfig);
  const folder = new ClosingFolder(config.state);
  await folder.check();
  const closing: ClosingContext = {
    today,
    fetch: context.fetch ?? ((to, init) => fetch(to, init)),
  };
  const connected = await connectInstance(config.instance, env, delays);
  if (!connected.ok) throw new UsageError(connected.error);
  const { name } = connected.value;
  const of = { at: new Date(now).toISOString(), instance: name };
  const writer = new RunWriter(folder, of, await folder.runs(name));
  const outcomes: readonly MonthOutcome[] = await closeInstance(
    connected.value,
    config.dataSets,
    writer,
    closing,
  );
  outcomes.flatMap(linesOfOutcome).forEach(stderr);
  await folder.tidy(now);
  return exitOf(outcomes);
}
