const FALLBACK = 'en';

/** Languages that are written from right to left where their document does not say it. */
const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/**
 * The language tag that `Intl` understands for a code from the settings, English for a code that
 * is none. `languageTag('pt_BR') // => 'pt-BR'`
 */
export function languageTag(code: string): string {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? FALLBACK;
  } catch {
    // RangeError: settings may hold any text as a language.
    return FALLBACK;
  }
}

/**
 * The locale for `Intl`: the language with the digits 0 to 9 in every browser, which are those of
 * DHIS2 and of the file. `localeOf('ar') // => 'ar-u-nu-latn'`
 */
export const localeOf = (code: string): string =>
  new Intl.Locale(languageTag(code), { numberingSystem: 'latn' }).toString();

/** Whether a language is written from right to left. `isRightToLeft('ar') // => true` */
export function isRightToLeft(code: string): boolean {
  return RIGHT_TO_LEFT.includes(languageTag(code).split('-')[0] ?? '');
}

/**
 * The name of a language in itself, beginning with a capital; the code where `Intl` has no name.
 *
 * @example
 * languageName('fr') // => 'Français'
 */
export function languageName(code: string): string {
  const tag = languageTag(code);
  if (tag === FALLBACK && !code.startsWith(FALLBACK)) return code;
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  if (name === undefined) return code;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
