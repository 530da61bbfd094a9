/** Texts of one language by translation key. */
export type Texts = Readonly<Record<string, string>>;

/** Languages that our texts exist in: those that the CHT ships. */
// prettier-ignore
export const BUILT_IN_LANGUAGES = ['ar', 'bm', 'en', 'es', 'fr', 'hi', 'id', 'ne', 'pt', 'sw'] as const;

export type BuiltInLanguage = (typeof BUILT_IN_LANGUAGES)[number];

/** The languages that are fetched when somebody reads them: all but English. */
export type FetchedLanguage = Exclude<BuiltInLanguage, 'en'>;

/** English texts in another language: no other keys, and English is shown for those that lack. */
export type Translation<T extends Texts> = Readonly<Partial<Record<keyof T, string>>>;

type FetchedTexts = Readonly<Partial<Record<FetchedLanguage, () => Promise<Texts>>>>;

/**
 * The texts that a part of the app brings with it. English is bundled with the part, because it is
 * shown where another language has no text; the others are fetched when they are shown, each in one
 * file.
 */
export interface BuiltInTexts<T extends Texts = Texts> extends FetchedTexts {
  readonly en: Readonly<Record<keyof T, string>>;
  /**
   * Keys that are the CHT's own and mean the same there: the database's text is shown instead, where
   * it has one in the language that is shown. All other words are ours, whatever a database says.
   */
  readonly shared?: readonly (keyof T & string)[];
}

/** A text and the language it is written in, whose plural rules hold for it. */
export type WrittenText = Readonly<Record<'text' | 'language', string>>;

/** Texts by translation key, each in the language in which it was found. */
export type WrittenTexts = Readonly<Record<string, WrittenText>>;
