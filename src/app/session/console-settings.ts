import { fieldOf, isFilledText, listOf, rolesByPermission } from '../../domain/index.ts';

/** What the console itself reads of the CHT's settings, as plain data for the store. */
export interface ConsoleSettings {
  readonly rolesByPermission: Readonly<Record<string, readonly string[]>>;
  /** Codes of the enabled languages, in the order of the settings. */
  readonly languages: readonly string[];
  /** The project's own language. */
  readonly locale: string;
}

/**
 * Reads the console's part of the settings (the field `settings` of the document `settings`);
 * whatever has the wrong shape is taken for absent. A language counts unless `enabled` is false.
 *
 * @example
 * consoleSettings({ languages: [{ locale: 'fr' }] }).languages // => ['fr']
 */
export function consoleSettings(settings: unknown): ConsoleSettings {
  const locale = fieldOf(settings, 'locale');
  const languages = listOf(fieldOf(settings, 'languages'))
    .filter((language) => fieldOf(language, 'enabled') !== false)
    .map((language) => fieldOf(language, 'locale'))
    .filter(isFilledText);
  return {
    rolesByPermission: Object.fromEntries(rolesByPermission(settings)),
    languages: [...new Set(languages)],
    locale: isFilledText(locale) ? locale : 'en',
  };
}
