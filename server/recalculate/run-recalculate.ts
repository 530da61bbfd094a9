import { UsageError } from '../export/usage.ts';
import { EXIT } from '../export/exit-code.ts';
import { localDate } from '../local-date.ts';
import { recalculateCommand } from './recalculate-command.ts';
import { useTimeZone } from './time-zone.ts';

/** What the operating system's convention calls a defect of the program itself. */
const DEFECT = 70;

/**
 * Calculates targets in this process; its exit code is the process's.
 *
 * @param rulesWorker the module of the thread in which the rules run
 */
export async function runRecalculate(args: readonly string[], rulesWorker: URL): Promise<void> {
  try {
    useTimeZone(args);
    const now = new Date();
    process.exitCode = await recalculateCommand({
      args,
      env: process.env,
      today: localDate(now),
      now: now.getTime(),
      rulesWorker,
      stdout: (file) =>
        new Promise((resolve, reject) => {
          process.stdout.write(file, (error) => {
            if (error === undefined || error === null) resolve();
            else reject(error);
          });
        }),
      stderr: (line) => console.error(line),
    });
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = EXIT.usage;
      return;
    }
    console.error(error);
    process.exitCode = DEFECT;
  }
}
