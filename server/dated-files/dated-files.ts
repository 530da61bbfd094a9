import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../src/domain/index.ts';
import { isUsableFolder } from './usable-folder.ts';
import { writeWhole } from './write-whole.ts';

/** How files of a kind are named: files of other names are somebody else's. */
export interface DatedFilesKind {
  /** The names, with a group `time` of 17 digits: `20261105060000000`. */
  readonly name: RegExp;
  /** What a file is called until it is whole: another name each time. */
  partOf(name: string): string;
  /** The names that `partOf` gives. */
  readonly part: RegExp;
}

/** How much is kept: what is older by its name, and the oldest beyond a number or a size, is removed. */
export interface DatedFilesLimits {
  readonly days: number;
  readonly files?: number;
  readonly bytes?: number;
}

const A_DAY = 86_400_000;

/**
 * The files of one kind in a folder, each of JSON and named after a time. Only they are read or removed; each is
 * written whole or not at all, for its owner only.
 */
export class DatedFiles {
  readonly #folder: string;
  readonly #kind: DatedFilesKind;
  readonly #limits: DatedFilesLimits;

  constructor(folder: string, kind: DatedFilesKind, limits: DatedFilesLimits) {
    this.#folder = folder;
    this.#kind = kind;
    this.#limits = limits;
  }

  /** Whether files can be read there and written. */
  isUsable(): Promise<boolean> {
    return isUsableFolder(this.#folder);
  }

  /** The names of all files, the newest first. */
  async names(): Promise<readonly string[]> {
    const names = (await readdir(this.#folder)).filter((name) => this.#kind.name.test(name));
    return names.sort((a, b) => this.compareTimes(b, a));
  }

  /** What a file holds; undefined where it is there no more, may not be read, or is broken. */
  async read(name: string): Promise<unknown> {
    const text = await readFile(join(this.#folder, name), 'utf8').catch(() => '');
    const json = parseJson(text);
    return json.ok ? json.value : undefined;
  }

  /** Writes a file, in the place of what was there under its name. */
  async write(name: string, value: object): Promise<void> {
    if (!this.#kind.name.test(name)) throw new Error('A file of this kind is named otherwise.');
    const part = join(this.#folder, this.#kind.partOf(name));
    await writeWhole(join(this.#folder, name), part, `${JSON.stringify(value)}\n`, 0o600);
  }

  /**
   * Removes what is beyond the limits, and what a program that was killed left over. Another program may be doing
   * the same.
   *
   * @param kept what has just been written: it stays whatever the limits are
   */
  async tidy(now: number, kept?: string): Promise<void> {
    const { days, files = Infinity, bytes } = this.#limits;
    let size = 0;
    for (const [index, name] of (await this.names()).entries()) {
      if (bytes !== undefined) size += (await this.#statOf(name))?.size ?? 0;
      const isBeyond = index >= files || size > (bytes ?? Infinity);
      const isOld = now - this.timeOf(name) > days * A_DAY;
      if (name !== kept && (isBeyond || isOld)) await this.#remove(name);
    }
    for (const name of await readdir(this.#folder)) {
      if (!this.#kind.part.test(name)) continue;
      const modified = (await this.#statOf(name))?.mtimeMs ?? now;
      if (now - modified > A_DAY) await this.#remove(name);
    }
  }

  /** The time in the name of a file, in milliseconds since 1970. */
  timeOf(name: string): number {
    const [, day = '', time = '', ms = ''] =
      /^(\d{8})(\d{6})(\d{3})$/.exec(this.#digitsOf(name)) ?? [];
    const date = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`;
    return Date.parse(`${date}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}.${ms}Z`);
  }

  /** Compares two names: the older file comes first. */
  compareTimes(a: string, b: string): number {
    const [one, other] = [this.#digitsOf(a), this.#digitsOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  #digitsOf(name: string): string {
    return this.#kind.name.exec(name)?.groups?.['time'] ?? '';
  }

  async #statOf(name: string): Promise<{ size: number; mtimeMs: number } | undefined> {
    return stat(join(this.#folder, name)).catch(() => undefined);
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true });
  }
}
