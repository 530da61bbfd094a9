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

const { argv, env } = process;
exportCommand({
  args: argv.slice(2),
  env,
  today: localDate(new Date()),
  stdout,
  stderr: (line) => console.error(line),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = DEFECT;
  },
);
