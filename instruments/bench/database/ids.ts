/** One class of documents with ids like UUIDs: a digit of its own, and how many there are. */
export interface IdClass {
  /** The last hexadecimal digit of each id. */
  readonly digit: number;
  readonly size: number;
}

const SPACE = 2 ** 32;
const FOUR_DIGITS = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'));
const THREE_DIGITS = Array.from({ length: 4096 }, (_, n) => n.toString(16).padStart(3, '0'));

const hex4 = (n: number): string => FOUR_DIGITS[n & 0xffff] ?? '';
const hex3 = (n: number): string => THREE_DIGITS[n & 0xfff] ?? '';

/** Scatters 32 bits: equal input, equal output. */
export function scatter(n: number): number {
  let mixed = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Eight hexadecimal digits. */
const hex8 = (n: number): string => hex4(n >>> 16) + hex4(n);

/**
 * The id at a place in the order of the class's ids. It starts with the place, spread evenly over
 * eight digits, so that ids sort as their places do; the rest is scattered from it.
 */
export function idAt({ digit, size }: IdClass, place: number): string {
  const start = Math.ceil((place * SPACE) / size);
  const a = scatter(start + digit);
  const b = scatter(a + 1);
  return `${hex8(start)}-${hex4(a)}-4${hex3(a >>> 16)}-a${hex3(b >>> 16)}-${hex4(b)}${hex4(a >>> 8)}${hex3(b >>> 4)}${THREE_DIGITS[digit]?.at(-1) ?? ''}`;
}

/** The place of an id in its class; undefined where the class has no such id. */
export function placeOf(idClass: IdClass, id: string): number | undefined {
  const start = Number.parseInt(id.slice(0, 8), 16);
  const place = Math.floor((start * idClass.size) / SPACE);
  return place < idClass.size && idAt(idClass, place) === id ? place : undefined;
}

/** The digit that tells an id's class; not a number where it is no such id. */
export const digitOf = (id: string): number =>
  id.length === 36 ? Number.parseInt(id.slice(-1), 16) : Number.NaN;
