import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError, writeWholeFile } from '../../command-line/index.ts';
import { isUsableFolder } from '../../dated-files/index.ts';
import { reportPage } from './report-page.ts';
import { reportForAll, type RunReport } from './run-report.ts';

/** `closing_TIME_RANDOM`: a folder for each run, in order of time. */
const NAME = /^closing_\d{17}_[0-9a-f]{8}$/;

const A_DAY = 86_400_000;
const DAYS_KEPT = 500;

/** The folder in which each run leaves its report and the files that it sent. Others' files are not touched. */
export class ReportsFolder {
  readonly #folder: string;
  readonly #run: string;

  constructor(folder: string, startedAt: string) {
    this.#folder = folder;
    const random = randomBytes(4).toString('hex');
    this.#run = join(folder, `closing_${startedAt.replace(/\D/g, '')}_${random}`);
  }

  /**
   * Checks that it can be used, before anything is read or sent.
   *
   * @throws {UsageError} where it is none
   */
  async check(): Promise<void> {
    if (await isUsableFolder(this.#folder)) return;
    throw new UsageError(
      `report.folder: ${this.#folder} is no folder that can be read and written.`,
    );
  }

  /** Keeps a file that is about to be sent; its name. */
  async keepFile(name: string, text: string): Promise<string> {
    await mkdir(this.#run, { recursive: true });
    await writeWholeFile(join(this.#run, name), text);
    return name;
  }

  /** Writes a report: for all, and where it is wished with names and telephone numbers, for this user only. */
  async write(report: RunReport, withContacts: boolean): Promise<void> {
    await mkdir(this.#run, { recursive: true });
    const forAll = reportForAll(report);
    await writeWholeFile(join(this.#run, 'report.json'), `${JSON.stringify(forAll, null, 2)}\n`);
    await writeWholeFile(join(this.#run, 'report.html'), reportPage(forAll));
    if (!withContacts) return;
    const whole = `${JSON.stringify(report, null, 2)}\n`;
    await writeWholeFile(join(this.#run, 'report-with-contacts.json'), whole, 0o600);
    await writeWholeFile(join(this.#run, 'report-with-contacts.html'), reportPage(report), 0o600);
  }

  /** Removes what is too old. */
  async tidy(now: number): Promise<void> {
    for (const name of (await readdir(this.#folder)).filter((one) => NAME.test(one))) {
      const folder = join(this.#folder, name);
      const found = await stat(folder).catch(() => undefined);
      if (found === undefined || now - found.mtimeMs <= DAYS_KEPT * A_DAY) continue;
      await rm(folder, { recursive: true, force: true });
    }
  }
}
