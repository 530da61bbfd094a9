import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UsageError } from '../../command-line/index.ts';
import { DatedFiles, type DatedFilesKind, type DatedFilesLimits } from '../../dated-files/index.ts';
import { type OtherRun, type RunLock, takeRunLock } from './run-lock.ts';
import { type RunRecord, runRecordOf } from './run-record.ts';

/** `run_INSTANCE_TIME_RANDOM.json`: files of one instance stand together, in order of time. */
const RUNS: DatedFilesKind = {
  name: /^run_(?<instance>[A-Za-z0-9-]+)_(?<time>\d{17})_[0-9a-f]{8}\.json$/,
  partOf: (name) => `${name}.${randomBytes(4).toString('hex')}.part`,
  part: /^run_.*\.json\.[0-9a-f]{8}\.part$/,
};

/** More than the months that may be looked back at, with the one that is closed: what is older is asked no more. */
const LIMITS: DatedFilesLimits = { days: 500 };

/** A run that is being written, whole each time, in the place of what it was before. */
export interface OpenRun {
  write(run: RunRecord): Promise<void>;
}

/** The folder in which runs say what DHIS2 accepted. Only files of its own names are read or removed. */
export class ClosingFolder {
  readonly #folder: string;
  readonly #files: DatedFiles;

  constructor(folder: string) {
    this.#folder = folder;
    this.#files = new DatedFiles(folder, RUNS, LIMITS);
  }

  /**
   * Checks that it can be used, before anything is read or sent.
   *
   * @throws {UsageError} saying what is wrong
   */
  async check(): Promise<void> {
    if (await this.#files.isUsable()) return;
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
    const names = (await this.#files.names()).filter(
      (name) => RUNS.name.exec(name)?.groups?.['instance'] === instance,
    );
    const runs: RunRecord[] = [];
    for (const name of names.toReversed()) {
      const run = runRecordOf(await this.#files.read(name));
      if (run === undefined) {
        throw new UsageError(
          `state: ${join(this.#folder, name)} is not what a run wrote. Put back what was there, or take it away: ` +
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
    const name = `run_${instance}_${at.replace(/\D/g, '')}_${random}.json`;
    return { write: (run) => this.#write(name, run) };
  }

  /** Removes what is too old to be asked for. */
  tidy(now: number): Promise<void> {
    return this.#files.tidy(now);
  }

  async #write(name: string, run: RunRecord): Promise<void> {
    try {
      await this.#files.write(name, run);
    } catch (cause) {
      const words = cause instanceof Error ? cause.message : '';
      const file = join(this.#folder, name);
      throw new UsageError(`${file} cannot be written: ${words}`, { cause });
    }
  }
}
