import { localDate } from '../local-date.ts';
import { exportCommand } from './export-command.ts';
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

/** Runs the export in this process; its exit code is the process's. */
export async function runExport(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await exportCommand({
      args,
      env: process.env,
      today: localDate(new Date()),
      stdout,
      stderr: (line) => console.error(line),
    });
  } catch (error) {
    console.error(error);
    process.exitCode = DEFECT;
  }
}
