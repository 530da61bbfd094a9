import { runCommand } from '../command-line/index.ts';
import { recalculateCommand } from './recalculate-command.ts';

/** Calculates targets in this process; see {@link runCommand}. */
export const runRecalculate = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(recalculateCommand, args, rulesWorker);
