/** The first bytes of a text in UTF-16, and how its letters are written. */
const MARKS: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/**
 * Decodes a text file: UTF-8, with a mark or without, or UTF-16, as PowerShell 5 writes what is sent
 * to a file. A mark is not part of the text.
 *
 * @example
 * decodeText(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])) // => '{'
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked = MARKS.find(([a, b]) => a === first && b === second)?.[2];
  // JSON begins with an ASCII letter: of UTF-16 without a mark, every other byte is 0.
  const unmarked = second === 0 ? 'utf-16le' : first === 0 ? 'utf-16be' : 'utf-8';
  return new TextDecoder(marked ?? unmarked).decode(bytes);
}
