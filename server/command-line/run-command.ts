import { localDate } from '../local-date.ts';
import type { CalendarDate } from '../../src/domain/index.ts';
import { useTimeZone } from './time-zone.ts';
import type { Environment } from '../start/index.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { UsageError } from './usage-error.ts';
import type { FileContent } from './write-whole-file.ts';

/** What the operating system's convention calls a defect of the program itself. */
const DEFECT = 70;

/** All that a command has to do with the process that it runs in. */
export interface ProcessContext {
  readonly args: readonly string[];
  readonly env: Environment;
  /** The calendar day where the command runs. */
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The module of the thread in which rules run. */
  readonly rulesWorker: URL;
  /** Takes the file where no `--out` is given, and nothing else. */
  readonly stdout: (file: FileContent) => Promise<void>;
  /** Takes one line of what there is to say. */
  readonly stderr: (line: string) => void;
}

const stdout = (file: FileContent): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(file, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(error);
    });
  });

/**
 * Runs a command in this process; its exit code is the process's.
 *
 * @param rulesWorker the module of the thread in which rules run
 */
export async function runCommand(
  command: (context: ProcessContext) => Promise<ExitCode>,
  args: readonly string[],
  rulesWorker: URL,
): Promise<void> {
  try {
    useTimeZone(args);
    const now = new Date();
    process.exitCode = await command({
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
