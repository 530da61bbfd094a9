import { runCommand } from '../command-line/index.ts';
import { closeMonthCommand } from './close-month-command.ts';

/** Closes months in this process; see {@link runCommand}. */
export const runCloseMonth = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(closeMonthCommand, args, rulesWorker);
