/** Texts of one language by translation key. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The texts that a part of the app brings with it. English is bundled with the part, because it is
 * shown where another language has no text; the others are fetched when they are shown.
 */
export interface BuiltInTexts<T extends Texts = Texts> {
  readonly en: T;
  readonly fr: () => Promise<Texts & Record<keyof T, string>>;
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

/** Languages that a built-in text exists in. */
export const BUILT_IN_LANGUAGES: readonly string[] = ['en', 'fr'];
