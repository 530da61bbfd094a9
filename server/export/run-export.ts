import { localDate } from '../local-date.ts';
import { useTimeZone } from '../recalculate/time-zone.ts';
import { EXIT } from './exit-code.ts';
import { exportCommand } from './export-command.ts';
import { UsageError } from './usage.ts';
import type { FileContent } from './write-whole-file.ts';

/** What the operating system's convention calls a defect of the program itself. */
const DEFECT = 70;

const stdout = (file: FileContent): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(file, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });

/**
 * Runs the export in this process; its exit code is the process's.
 *
 * @param rulesWorker the module of the thread in which rules run
 */
export async function runExport(args: readonly string[], rulesWorker: URL): Promise<void> {
  try {
    useTimeZone(args);
    const now = new Date();
    process.exitCode = await exportCommand({
      args,
      env: process.env,
      today: localDate(now),
      now: now.getTime(),
      rulesWorker,
      stdout,
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
