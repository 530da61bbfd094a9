import { runCommand } from '../command-line/index.ts';
import { exportCasesCommand } from './export-cases-command.ts';

/** Exports cases in this process; see {@link runCommand}. */
export const runExportCases = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(exportCasesCommand, args, rulesWorker);
