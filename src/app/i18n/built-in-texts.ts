import { primaryLanguage } from './language-code.ts';
import { BUILT_IN_LANGUAGES } from './texts.ts';
import type { BuiltInTexts, FetchedLanguage, Texts, WrittenText, WrittenTexts } from './texts.ts';

/** English, the language that every built-in text exists in. */
export const BASE_LANGUAGE = 'en';

/**
 * The built-in texts in the last of the languages that has them, else in English.
 *
 * @example
 * await builtInTexts([texts], ['fr', 'sw']) // => { title: { text: 'Exporter', language: 'fr' } }
 */
export async function builtInTexts(
  parts: readonly BuiltInTexts[],
  languages: readonly string[],
): Promise<WrittenTexts> {
  const layers = [BASE_LANGUAGE, ...languages].map(async (code) => {
    const language = primaryLanguage(code);
    const texts = await Promise.all(parts.map((part) => textsIn(part, language)));
    return texts.flatMap((of) => Object.entries(of)).map(([key, text]) => write(key, text, code));
  });
  return Object.fromEntries((await Promise.all(layers)).flat());
}

const write = (key: string, text: string, language: string): [string, WrittenText] => [
  key,
  { text, language },
];

/** Whether our words exist in a language. `isBuiltIn('pt_BR') // => true` */
export const isBuiltIn = (code: string): boolean =>
  primaryLanguage(code) === BASE_LANGUAGE || isFetched(primaryLanguage(code));

const isFetched = (language: string): language is FetchedLanguage =>
  language !== BASE_LANGUAGE && (BUILT_IN_LANGUAGES as readonly string[]).includes(language);

async function textsIn(part: BuiltInTexts, language: string): Promise<Texts> {
  if (language === BASE_LANGUAGE) return part.en;
  if (!isFetched(language)) return {};
  try {
    return (await part[language]?.()) ?? {};
  } catch (failure) {
    // The file did not come. English words are better than none.
    console.error(failure);
    return {};
  }
}
