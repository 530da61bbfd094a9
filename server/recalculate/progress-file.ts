import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { RecalculatedPhone } from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  type Days,
  fieldOf,
  isRecord,
  type Phone,
  PRODUCT_VERSION,
} from '../../src/domain/index.ts';
import { UsageError } from '../command-line/index.ts';
import type { KeptPhones } from '../recalculation/index.ts';

/** Everything by which the numbers of an account could be others, in words for when it is another one. */
export interface ProgressBasis {
  readonly database: string;
  readonly intervals: readonly Days[];
  readonly isAsOfEnd: boolean;
  readonly isCompared: boolean;
  readonly timeZone: string;
  readonly timeLimit: number;
  /** The field `settings` of the document `settings`, of which a hash is kept. */
  readonly settings: unknown;
}

/** When a recalculation began: what goes on later reckons from there. */
export interface ProgressStart {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: CalendarDate;
}

type Parts = Readonly<Record<string, unknown>>;

const KIND = 'progress of cht-dhis2-export recalculate';
const BEGINNING = `{"kind":"${KIND}"`;

/**
 * A file to which each account is added as soon as it is done, a line of JSON for each. Of a line that was
 * cut in the middle by the end of the process nothing is read.
 */
export class ProgressFile implements KeptPhones {
  readonly #file: string;
  readonly #handle: number;
  readonly #kept = new Map<string, RecalculatedPhone>();
  /** When it was begun. */
  readonly start: ProgressStart;

  /**
   * Opens what is there of the same recalculation, or begins a new one.
   *
   * @throws {UsageError} where the file is of something else
   */
  constructor(file: string, basis: ProgressBasis, { now, today }: ProgressStart) {
    const begins = { now, today };
    this.#file = file;
    const parts = partsOf(basis);
    const text = textOf(file);
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole === '' && !BEGINNING.startsWith(text.slice(0, BEGINNING.length))) {
      throw new UsageError(`${file} is there already, and is no progress of a recalculation.`);
    }
    const [header, ...lines] = whole.split('\n').filter((line) => line !== '');
    this.start = header === undefined ? begins : startOf(file, header, parts);
    for (const line of lines) this.#take(line);
    this.#handle = openSync(file, 'a', 0o600);
    ftruncateSync(this.#handle, Buffer.byteLength(whole));
    if (header !== undefined) return;
    this.#write({ kind: KIND, ...begins, basis: parts });
  }

  /** How many accounts were calculated before, of all intervals. */
  get size(): number {
    return this.#kept.size;
  }

  of(days: Days, phone: Phone): RecalculatedPhone | undefined {
    const kept = this.#kept.get(keyOf(days, phone));
    // An account that was given another place or role has other documents.
    return JSON.stringify(kept?.phone) === JSON.stringify(phone) ? kept : undefined;
  }

  add(days: Days, calculated: RecalculatedPhone): void {
    const { start, end } = days;
    this.#write({ start, end, calculated });
  }

  /** Keeps the file: what was done is in it. */
  close(): void {
    closeSync(this.#handle);
  }

  /** Removes the file: all is done, and written elsewhere. */
  remove(): void {
    rmSync(this.#file, { force: true });
  }

  #take(line: string): void {
    const read = parsed(this.#file, line);
    const [start, end, calculated] = ['start', 'end', 'calculated'].map((name) =>
      fieldOf(read, name),
    );
    const days = { start: String(start), end: String(end) };
    // Written by this file, with the same version of the product.
    const phone = calculated as RecalculatedPhone;
    this.#kept.set(keyOf(days, phone.phone), phone);
  }

  #write(value: object): void {
    writeSync(this.#handle, `${JSON.stringify(value)}\n`);
    fsyncSync(this.#handle);
  }
}

const keyOf = ({ start, end }: Days, { user }: Phone): string => JSON.stringify([start, end, user]);

/** Named one by one: what else is at hand, a password even, has no place in a file. */
const partsOf = ({
  database,
  isAsOfEnd,
  isCompared,
  timeZone,
  timeLimit,
  settings,
  intervals,
}: ProgressBasis): Parts => ({
  database,
  isAsOfEnd,
  isCompared,
  timeZone,
  timeLimit,
  version: PRODUCT_VERSION,
  days: intervals.map(({ start, end }) => `${start} to ${end}`).join(', '),
  settings: createHash('sha256').update(JSON.stringify(settings)).digest('hex'),
});

/** What differs, in the words of whoever calls the command. */
const WORDS: Readonly<Record<string, string>> = {
  database: 'of another database',
  days: 'of another period',
  isAsOfEnd: 'with another --as-of-end',
  isCompared: 'with another --compare',
  timeZone: 'in another time zone',
  timeLimit: 'with another --time-limit',
  settings: 'with other rules or settings',
  version: 'by another version of this program',
};

function startOf(file: string, header: string, parts: Parts): ProgressStart {
  const read = parsed(file, header);
  const [now, today, kind] = ['now', 'today', 'kind'].map((name) => fieldOf(read, name));
  if (typeof now !== 'number' || typeof today !== 'string' || kind !== KIND) {
    throw new UsageError(`${file} is there already, and is no progress of a recalculation.`);
  }
  const basis = fieldOf(read, 'basis');
  const others = Object.keys(parts).filter((name) => fieldOf(basis, name) !== parts[name]);
  if (others.length > 0) {
    const words = others.map((name) => WORDS[name] ?? name).join(', ');
    throw new UsageError(
      `${file} is the progress of another recalculation: ${words}. Remove it, or name another file.`,
    );
  }
  return { now, today };
}

function parsed(file: string, line: string): unknown {
  try {
    const read: unknown = JSON.parse(line);
    if (isRecord(read)) return read;
  } catch {
    // Told below.
  }
  throw new UsageError(`${file} cannot be read as the progress of a recalculation. Remove it.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (fieldOf(error, 'code') === 'ENOENT') return '';
    throw new UsageError(`${file} cannot be read: ${String(fieldOf(error, 'message'))}`, {
      cause: error,
    });
  }
}
