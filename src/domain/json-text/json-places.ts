import { err, ok, type Result } from '../result.ts';

/** A fault of a text that should be JSON; lines are counted from 1. */
export type JsonTextFault =
  /** It is no JSON from this line on. */
  | { readonly kind: 'not-json'; readonly line: number }
  /** An object names a member twice: which of the two counts nobody can see. */
  | { readonly kind: 'repeated-member'; readonly pointer: string; readonly line: number };

/** JSON that somebody wrote by hand, with the line of each of its values. */
export interface PlacedJson {
  readonly value: unknown;
  /**
   * The line on which a value begins; where there is none, that of the nearest value around it.
   *
   * @param pointer a JSON pointer (RFC 6901), such as `/dataElements/0/where`
   */
  readonly lineOf: (pointer: string) => number;
}

/** Deeper than any file that is meant. */
const DEEPEST = 200;

/**
 * Reads JSON so that a fault in it can be told by its line.
 *
 * @example
 * const read = placedJson('{\n  "a": [1]\n}')
 * if (read.ok) read.value.lineOf('/a/0') // => 2
 */
export function placedJson(written: string): Result<PlacedJson, JsonTextFault> {
  const text = written.replace(/^\ufeff/, '');
  const places = new PlaceScanner(text);
  const fault = places.scan();
  if (fault !== undefined) return err(fault);
  const value: unknown = JSON.parse(text);
  return ok({
    value,
    lineOf: (pointer) => {
      let around = pointer;
      // It ends at the latest with '', the pointer of the whole text.
      while (!places.offsets.has(around)) around = around.slice(0, around.lastIndexOf('/'));
      return lineAt(text, places.offsets.get(around) ?? 0);
    },
  });
}

/**
 * One step further in a JSON pointer.
 *
 * @example
 * pointerTo('/places/table', 'a/b') // => '/places/table/a~1b'
 */
export const pointerTo = (pointer: string, step: string | number): string =>
  `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** Thrown within a scan only. */
class Faulty extends Error {
  readonly fault: JsonTextFault;

  constructor(fault: JsonTextFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Words of JSON that are no object, array or string. */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What is between the quotes, escapes and all. */
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these characters
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SPACE = /[ \t\r\n]*/y;

/** Goes through a text once and notes where each value begins. */
class PlaceScanner {
  readonly offsets = new Map<string, number>();
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonTextFault | undefined {
    try {
      this.#value('', 0);
      this.#space();
      if (this.#at < this.#text.length) this.#refuse();
      return undefined;
    } catch (error) {
      if (!(error instanceof Faulty)) throw error;
      return error.fault;
    }
  }

  #value(pointer: string, depth: number): void {
    this.#space();
    if (depth > DEEPEST) this.#refuse();
    this.offsets.set(pointer, this.#at);
    const first = this.#text[this.#at];
    if (first === '{') this.#object(pointer, depth);
    else if (first === '[') this.#array(pointer, depth);
    else if (first === '"') this.#match(STRING);
    else this.#match(SCALAR);
  }

  #object(pointer: string, depth: number): void {
    const names = new Set<string>();
    this.#listOf('{', '}', () => {
      this.#space();
      const at = this.#at;
      const name = JSON.parse(this.#match(STRING)) as string;
      const member = pointerTo(pointer, name);
      if (names.has(name)) {
        const line = lineAt(this.#text, at);
        throw new Faulty({ kind: 'repeated-member', pointer: member, line });
      }
      names.add(name);
      this.#space();
      this.#take(':');
      this.#value(member, depth + 1);
    });
  }

  #array(pointer: string, depth: number): void {
    let index = 0;
    this.#listOf('[', ']', () => {
      this.#value(pointerTo(pointer, index), depth + 1);
      index += 1;
    });
  }

  #listOf(open: string, close: string, item: () => void): void {
    this.#take(open);
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      this.#space();
      if (this.#text[this.#at] === close) break;
      this.#take(',');
    }
    this.#at += 1;
  }

  #space(): void {
    this.#match(SPACE);
  }

  #take(character: string): void {
    if (this.#text[this.#at] !== character) this.#refuse();
    this.#at += 1;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return this.#refuse();
    this.#at += found.length;
    return found;
  }

  #refuse(): never {
    throw new Faulty({ kind: 'not-json', line: lineAt(this.#text, this.#at) });
  }
}
