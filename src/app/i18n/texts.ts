/** Texts of one language by translation key. */
export type Texts = Readonly<Record<string, string>>;

/**
 * The texts that a part of the app brings with it. English is bundled with the part, because every
 * other language is laid over it; the others are fetched when somebody reads them.
 */
export interface BuiltInTexts<T extends Texts = Texts> {
  readonly en: T;
  readonly fr: () => Promise<Texts & Record<keyof T, string>>;
}

/** Languages that a built-in text exists in. */
export const BUILT_IN_LANGUAGES: readonly string[] = ['en', 'fr'];
