import { runCommand } from '../command-line/index.ts';
import { exportCommand } from './export-command.ts';

/** Runs the export in this process; see {@link runCommand}. */
export const runExport = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(exportCommand, args, rulesWorker);
