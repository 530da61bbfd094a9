import { err, ok, type Result } from './result.ts';

/** A JSON object whose fields are not known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value from a document is a JSON object (not null, not an array). */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value from a document is text with at least one character. */
export const isFilledText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '';

/** The value itself when it is an array, nothing otherwise. `listOf({}) // => []` */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * The own field of a JSON object, or undefined. Never reads what the prototype carries, so a target
 * called `constructor` is only a name.
 */
export const fieldOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/**
 * Reads JSON that somebody handed over, with or without a byte order mark.
 *
 * @example
 * parseJson('{"a":1}') // => { ok: true, value: { a: 1 } }
 * parseJson('<html>') // => { ok: false, error: 'not-json' }
 */
export function parseJson(text: string): Result<unknown, 'not-json'> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')) as unknown);
  } catch {
    // JSON.parse throws a SyntaxError, in words of each engine's own.
    return err('not-json');
  }
}

/**
 * A value from a document as the JSON that stands there, for people to read. What is nested so deep
 * that no engine writes it is `…`: one such document must not keep all others from being counted.
 *
 * @example
 * jsonOf({ a: 1 }) // => '{"a":1}'
 */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // A RangeError: its stack is at its end.
    return '…';
  }
}
