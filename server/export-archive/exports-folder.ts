import { createHash, randomBytes } from 'node:crypto';
import {
  access,
  constants,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import {
  choiceOfRequest,
  type ExportRecord,
  type ExportRequest,
  formerExport,
  parseJson,
} from '../../src/domain/index.ts';
import {
  type ExportSource,
  type LastOfOtherSource,
  lastOfOtherSource,
} from '../export-interface/index.ts';
import type { ArchivedExport } from './archived-export.ts';

/** What an export of a choice can be compared with. */
export interface LatestExports {
  /** The newest of the same source; absent where there is none that can be read. */
  readonly former?: ExportRecord;
  /** Set where one of the other source is newer. */
  readonly other?: LastOfOtherSource;
}

/** How much is kept: what is older, and the oldest beyond the size, is removed. */
export interface FolderLimits {
  readonly days: number;
  readonly bytes: number;
}

const LIMITS: FolderLimits = { days: 400, bytes: 500_000_000 };

/** `DATASET_PERIOD_CHOICE_TIME.json`: files of the same choice stand together, in order of time. */
const NAME = /^[A-Za-z0-9]{11}_[A-Za-z0-9]{4,12}_[0-9a-f]{16}_(\d{17})_[0-9a-f]{8}\.json$/;

/** What another name than that of a kept export never is: a file of somebody else. */
const PART = /^\.[0-9a-f]{16}\.part$/;

const A_DAY = 86_400_000;

/**
 * A folder of exports. Only files of its own names are read or removed; each is written whole or not
 * at all, for its owner only.
 */
export class ExportsFolder {
  readonly #folder: string;
  readonly #limits: FolderLimits;

  constructor(folder: string, limits: FolderLimits = LIMITS) {
    this.#folder = folder;
    this.#limits = limits;
  }

  /** Whether files can be read there and written. */
  async isUsable(): Promise<boolean> {
    try {
      await access(this.#folder, constants.R_OK | constants.W_OK);
      return (await stat(this.#folder)).isDirectory();
    } catch {
      return false;
    }
  }

  /** The newest export of the same choice and source, and whether one of the other source is newer. */
  async latest(request: ExportRequest, source: ExportSource): Promise<LatestExports> {
    const names = (await this.#names()).sort(compareTimes).reverse();
    const other: ExportSource = source === 'phones' ? 'recalculated' : 'phones';
    const [own, others] = [source, other].map((of) =>
      names.filter((name) => name.startsWith(prefixOf(request, of))),
    );
    const [newestOther] = others ?? [];
    for (const name of own ?? []) {
      const text = await readFile(join(this.#folder, name), 'utf8').catch(() => '');
      const json = parseJson(text);
      const former = formerExport(json.ok ? json.value : undefined, request);
      if (!former.ok) continue;
      const isOlder = newestOther !== undefined && compareTimes(name, newestOther) < 0;
      return { former: former.value, ...(isOlder ? otherOf(newestOther, other) : {}) };
    }
    return newestOther === undefined ? {} : otherOf(newestOther, other);
  }

  /** Keeps an export, and removes what is beyond the limits. */
  async add(archived: ArchivedExport, request: ExportRequest): Promise<void> {
    const time = archived.at.replace(/\D/g, '');
    const name = `${prefixOf(request, archived.source)}${time}_${randomBytes(4).toString('hex')}.json`;
    const part = join(this.#folder, `.${randomBytes(8).toString('hex')}.part`);
    try {
      const text = `${JSON.stringify(archived)}\n`;
      await writeFile(part, text, { flag: 'wx', mode: 0o600, flush: true });
      await rename(part, join(this.#folder, name));
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
    await this.#tidy(name, Date.parse(archived.at));
  }

  /** Removes what is too old or too much, the oldest first; never what has just been kept. */
  async #tidy(newest: string, now: number): Promise<void> {
    let bytes = 0;
    for (const name of (await this.#names()).sort(compareTimes).reverse()) {
      const file = join(this.#folder, name);
      // Another program may have removed it.
      const found = await stat(file).catch(() => undefined);
      if (found === undefined) continue;
      bytes += found.size;
      const isOld = now - timeOf(name) > this.#limits.days * A_DAY;
      if (name !== newest && (isOld || bytes > this.#limits.bytes)) await rm(file, { force: true });
    }
    for (const name of await readdir(this.#folder)) {
      if (!PART.test(name)) continue;
      // What a program that was killed left over.
      const file = join(this.#folder, name);
      const found = await stat(file).catch(() => undefined);
      if (found !== undefined && now - found.mtimeMs > A_DAY) await rm(file, { force: true });
    }
  }

  async #names(): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => NAME.test(name));
  }
}

/** What the names of all exports of a choice and a source begin with; the first source is in no older name. */
function prefixOf(request: ExportRequest, source: ExportSource = 'phones'): string {
  const choice = choiceOfRequest(request);
  const text = JSON.stringify(source === 'phones' ? choice : { ...choice, source });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `${request.dataSet}_${request.period}_${hash}_`;
}

const otherOf = (name: string, source: ExportSource): LatestExports => ({
  other: lastOfOtherSource(source, new Date(timeOf(name)).toISOString()),
});

const textOfTime = (name: string): string => NAME.exec(name)?.[1] ?? '';

const compareTimes = (a: string, b: string): number => (textOfTime(a) < textOfTime(b) ? -1 : 1);

/** `20261105060000000` as milliseconds. */
function timeOf(name: string): number {
  const [, day = '', time = '', ms = ''] = /^(\d{8})(\d{6})(\d{3})$/.exec(textOfTime(name)) ?? [];
  const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
  return Date.parse(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}.${ms}Z`);
}
