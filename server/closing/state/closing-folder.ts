import { randomBytes } from 'node:crypto';
import { access, constants, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../../src/domain/index.ts';
import { UsageError, writeWholeFile } from '../../command-line/index.ts';
import { type OtherRun, type RunLock, takeRunLock } from './run-lock.ts';
import { type RunRecord, runRecordOf } from './run-record.ts';

/** `run_INSTANCE_TIME_RANDOM.json`: files of one instance stand together, in order of time. */
const NAME = /^run_([A-Za-z0-9-]+)_(\d{17})_[0-9a-f]{8}\.json$/;

/** What a run that was killed while it wrote left over. */
const PART = /^run_.*\.json\.[0-9a-f]{8}\.part$/;

const A_DAY = 86_400_000;

/** More than the months that may be looked back at, with the one that is closed: what is older is asked no more. */
const DAYS_KEPT = 500;

/** A run that is being written, whole each time, in the place of what it was before. */
export interface OpenRun {
  write(run: RunRecord): Promise<void>;
}

/** The folder in which runs say what DHIS2 accepted. Only files of its own names are read or removed. */
export class ClosingFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Checks that it can be used, before anything is read or sent.
   *
   * @throws {UsageError} saying what is wrong
   */
  async check(): Promise<void> {
    try {
      await access(this.#folder, constants.R_OK | constants.W_OK);
      if ((await stat(this.#folder)).isDirectory()) return;
    } catch {
      // Told below, whatever it was.
    }
    throw new UsageError(`state: ${this.#folder} is no folder that can be read and written.`);
  }

  /** Takes the folder for one run: two at once would send the same rows twice, and each not know of the other's. */
  lock(at: string): Promise<RunLock | OtherRun> {
    return takeRunLock(this.#folder, at);
  }

  /**
   * The runs of an instance, the oldest first.
   *
   * @throws {UsageError} where one cannot be read: what it says must not be taken for nothing
   */
  async runs(instance: string): Promise<readonly RunRecord[]> {
    const names = (await this.#names()).filter((name) => NAME.exec(name)?.[1] === instance);
    const runs: RunRecord[] = [];
    for (const name of names.sort(byTime)) {
      const file = join(this.#folder, name);
      const json = parseJson(await readFile(file, 'utf8'));
      const run = runRecordOf(json.ok ? json.value : undefined);
      if (run === undefined) {
        throw new UsageError(
          `state: ${file} is not what a run wrote. Put back what was there, or take it away: ` +
            'then DHIS2 is asked again for what it holds.',
        );
      }
      runs.push(run);
    }
    return runs;
  }

  /** Opens the file of a run. It is there once something is written into it. */
  open({ at, instance }: Pick<RunRecord, 'at' | 'instance'>): OpenRun {
    const random = randomBytes(4).toString('hex');
    const file = join(this.#folder, `run_${instance}_${at.replace(/\D/g, '')}_${random}.json`);
    return { write: (run) => writeWholeFile(file, `${JSON.stringify(run)}\n`, 0o600) };
  }

  /** Removes what is too old to be asked for. */
  async tidy(now: number): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const isRun = NAME.test(name);
      if (!isRun && !PART.test(name)) continue;
      const file = join(this.#folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found === undefined) continue;
      if (now - found.mtimeMs > (isRun ? DAYS_KEPT : 1) * A_DAY) await rm(file, { force: true });
    }
  }

  async #names(): Promise<readonly string[]> {
    return (await readdir(this.#folder)).filter((name) => NAME.test(name));
  }
}

const timeOf = (name: string): string => NAME.exec(name)?.[2] ?? '';

const byTime = (a: string, b: string): number => (timeOf(a) < timeOf(b) ? -1 : 1);
