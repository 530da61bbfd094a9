import { closeInstance } from '../close/close-instance.ts';
import type { ClosingContext, ConnectedInstance } from '../close/connected-instance.ts';
import { type MonthOutcome, monthWithout } from '../close/month-outcome.ts';
import { UsageError } from '../../command-line/index.ts';
import type { DataSetToClose } from '../config/closing-config.ts';
import type { ClosingFolder } from '../state/closing-folder.ts';
import { RunWriter } from '../state/run-writer.ts';
import { type Clash, clashesOfInstance } from './clashes.ts';

/** What a run of several instances has in common. */
export interface RunOfInstances {
  readonly startedAt: string;
  readonly dataSets: readonly DataSetToClose[];
  readonly clashes: readonly Clash[];
  readonly folder: ClosingFolder;
  readonly context: ClosingContext;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
}

/** Closes the months of one instance. Whatever goes wrong with it keeps no other from being closed. */
export async function closeOne(
  instance: ConnectedInstance,
  { startedAt, dataSets, clashes, folder, context, stderr }: RunOfInstances,
): Promise<readonly MonthOutcome[]> {
  const { name, dhis2 } = instance;
  try {
    const of = { at: startedAt, instance: name };
    const run = new RunWriter(folder, of, await folder.runs(name));
    return await closeInstance(instance, dataSets, clashesOfInstance(clashes, name), run, context);
  } catch (error) {
    const isKnown = error instanceof UsageError;
    // A defect of the program: its stack is for whoever reports it.
    if (!isKnown) stderr(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const of = { instance: name, dhis2: dhis2.baseUrl, dataSet: '', period: '' };
    const message = isKnown
      ? error.message
      : 'The program has a defect. Please report it with what standard error says.';
    return [monthWithout(of, 'failed', { code: isKnown ? 'state' : 'defect', message })];
  }
}
