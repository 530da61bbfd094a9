import type { Texts, WrittenText, WrittenTexts } from './texts.ts';

/** The texts of one language. */
export interface TextsOfLanguage {
  readonly language: string;
  readonly texts: Texts;
}

const REFERENCE = /\$\{([^{}]+)\}/g;
const DEEPEST_REFERENCE = 5;

/**
 * Lays the texts of languages over each other, the last on top, and replaces `${key}` in a text by
 * the text of that key, as CHT's documents use it. A reference to nothing, or to itself, stays as it
 * is written.
 *
 * The result has no prototype: a key such as `constructor` is missing, not a function.
 *
 * @example
 * mergeTexts([
 *   { language: 'fr', texts: { a: 'A', b: 'voir ${a}' } },
 *   { language: 'en', texts: { a: 'Z' } },
 * ]) // => { a: { text: 'Z', language: 'en' }, b: { text: 'voir Z', language: 'fr' } }
 */
export function mergeTexts(layers: readonly TextsOfLanguage[]): WrittenTexts {
  const written = Object.create(null) as Record<string, WrittenText>;
  for (const { language, texts } of layers)
    for (const [key, text] of Object.entries(texts)) written[key] = { text, language };
  const merged = Object.create(null) as Record<string, WrittenText>;
  for (const [key, { text, language }] of Object.entries(written))
    merged[key] = { text: resolve(text, written, DEEPEST_REFERENCE), language };
  return merged;
}

function resolve(text: string, texts: WrittenTexts, depth: number): string {
  if (depth === 0 || !text.includes('${')) return text;
  return text.replace(REFERENCE, (reference, key: string) => {
    const found = texts[key.trim()]?.text;
    return found === undefined || found.includes(reference)
      ? reference
      : resolve(found, texts, depth - 1);
  });
}
