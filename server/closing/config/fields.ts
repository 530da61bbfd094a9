import { isFilledText, isRecord, type JsonRecord } from '../../../src/domain/index.ts';

/**
 * The fields of a JSON object that somebody wrote by hand. What is wrong is collected, so that all of it is
 * told at once, each with where it stands; a value is never repeated, it may be a password.
 */
export class Fields {
  readonly #json: JsonRecord;
  readonly #at: string;
  readonly #faults: string[];

  /**
   * @param at where the object stands: '' at the top, `dataSets[0]`
   * @param known the names that there are: another one is a slip of whoever wrote it
   */
  constructor(json: unknown, at: string, known: readonly string[], faults: string[]) {
    this.#at = at;
    this.#faults = faults;
    this.#json = isRecord(json) ? json : {};
    if (!isRecord(json)) faults.push(`${at === '' ? 'the file' : at} is no JSON object`);
    for (const name of Object.keys(this.#json)) {
      if (!known.includes(name)) {
        faults.push(`${this.#path(name)} is not known; there are ${known.join(', ')}`);
      }
    }
  }

  /** Says that something about a field is wrong. */
  fault(name: string, words: string): void {
    this.#faults.push(`${this.#path(name)} ${words}`);
  }

  has(name: string): boolean {
    return this.value(name) !== undefined;
  }

  value(name: string): unknown {
    return Object.hasOwn(this.#json, name) ? this.#json[name] : undefined;
  }

  /** A text that has to be there. */
  text(name: string, words = 'is missing: a text'): string {
    const value = this.value(name);
    if (isFilledText(value)) return value;
    this.fault(name, words);
    return '';
  }

  /** A whole number. */
  integer(name: string, least: number, most: number, without?: number): number {
    const value = this.value(name) ?? without;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    this.fault(name, `is a whole number from ${String(least)} to ${String(most)}`);
    return least;
  }

  /** A number from 0 to 100. */
  percent(name: string): number {
    const value = this.value(name);
    if (typeof value === 'number' && value >= 0 && value <= 100) return value;
    this.fault(name, 'is a number from 0 to 100');
    return 0;
  }

  /** False where it is not there. */
  flag(name: string): boolean {
    const value = this.value(name) ?? false;
    if (typeof value === 'boolean') return value;
    this.fault(name, 'is true or false');
    return false;
  }

  /** One of some words; the first where it is not there. */
  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.value(name) ?? words[0];
    const word = words.find((one) => one === value);
    if (word === undefined) this.fault(name, `is one of ${words.join(', ')}`);
    return word ?? words[0];
  }

  /** A list with at least one entry. */
  list(name: string): readonly unknown[] {
    const value = this.value(name);
    if (Array.isArray(value) && value.length > 0) return value;
    this.fault(name, 'is a list with at least one entry');
    return [];
  }

  /** The address of a server, without user and password, query and final slash. */
  address(name: string): string {
    const url = URL.parse(
      this.text(name, 'is missing: an address such as https://cht.example.org'),
    );
    if (url === null) {
      if (this.has(name)) this.fault(name, 'is not an address such as https://cht.example.org');
      return '';
    }
    if (!/^https?:$/.test(url.protocol)) {
      this.fault(name, 'begins with neither https nor http');
      return '';
    }
    if (url.username !== '' || url.password !== '') {
      this.fault(name, 'carries a user or password: they go into the credential');
    }
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  }

  #path(name: string): string {
    return this.#at === '' ? name : `${this.#at}.${name}`;
  }
}
