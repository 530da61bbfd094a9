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
} from '../../src/domain/index.ts';
import { UsageError } from '../command-line/index.ts';
import type { KeptPhones } from '../recalculation/index.ts';
import { type BasisParts, otherParts, partsOf, type ProgressBasis } from './progress-basis.ts';

/** When a recalculation began: what goes on later reckons from there. */
export interface ProgressStart {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly today: CalendarDate;
}

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

function startOf(file: string, header: string, parts: BasisParts): ProgressStart {
  const read = parsed(file, header);
  const [now, today, kind] = ['now', 'today', 'kind'].map((name) => fieldOf(read, name));
  if (typeof now !== 'number' || typeof today !== 'string' || kind !== KIND) {
    throw new UsageError(`${file} is there already, and is no progress of a recalculation.`);
  }
  const others = otherParts(parts, fieldOf(read, 'basis'));
  if (others !== undefined) {
    throw new UsageError(
      `${file} is the progress of another recalculation: ${others}. Remove it, or name another file.`,
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
