import { runCommand } from '../command-line/index.ts';
import { mapCommand } from './map-command.ts';

/** Suggests a mapping in this process; see {@link runCommand}. */
export const runMap = (args: readonly string[], rulesWorker: URL): Promise<void> =>
  runCommand(mapCommand, args, rulesWorker);
