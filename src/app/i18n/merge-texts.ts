import type { Texts } from './texts.ts';

const REFERENCE = /\$\{([^{}]+)\}/g;
const DEEPEST_REFERENCE = 5;

/**
 * Lays texts over each other, the last on top, and replaces `${key}` in a text by the text of that
 * key, as CHT's documents use it. A reference to nothing, or to itself, stays as it is written.
 *
 * The result has no prototype: a key such as `constructor` is missing, not a function.
 *
 * @example
 * mergeTexts([{ a: 'A', b: 'see ${a}' }, { a: 'Z' }]) // => { a: 'Z', b: 'see Z' }
 */
export function mergeTexts(layers: readonly Texts[]): Texts {
  const texts: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const layer of layers) for (const [key, text] of Object.entries(layer)) texts[key] = text;
  const written: Texts = Object.assign(Object.create(null) as Record<string, string>, texts);
  for (const [key, text] of Object.entries(written))
    if (text.includes('${')) texts[key] = resolve(text, written, DEEPEST_REFERENCE);
  return texts;
}

function resolve(text: string, texts: Texts, depth: number): string {
  if (depth === 0) return text;
  return text.replace(REFERENCE, (reference, key: string) => {
    const found = texts[key.trim()];
    return found === undefined || found.includes(reference)
      ? reference
      : resolve(found, texts, depth - 1);
  });
}
