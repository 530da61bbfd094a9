import { exportCommand } from './export-command.ts';
import { runCommand } from './run-command.ts';

/** Runs the export in this process; see {@link runCommand}. */
export const runExport = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(exportCommand, args, rulesWorker);
