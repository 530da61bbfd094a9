const FALLBACK = 'en';

/** Languages that are written from right to left where their document does not say it. */
const RIGHT_TO_LEFT = ['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Languages of the CHT whose names not every browser knows. */
const NAMES: Readonly<Record<string, string>> = { bm: 'Bamanankan', ne: 'नेपाली', sw: 'Kiswahili' };

/** Languages that are shown in the digits that their readers expect; files and ids never are. */
const OWN_DIGITS = ['hi', 'ne'];

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

/** The language of a code without its country or script. `primaryLanguage('pt_BR') // => 'pt'` */
export const primaryLanguage = (code: string): string => languageTag(code).split('-')[0] ?? code;

/**
 * The locale for `Intl`: the language with the digits 0 to 9 in every browser, which are those of
 * DHIS2 and of the file; Nepali and Hindi with the digits that `Intl` gives them.
 * `localeOf('ar') // => 'ar-u-nu-latn'`
 */
const localeOf = (code: string): string =>
  OWN_DIGITS.includes(primaryLanguage(code))
    ? languageTag(code)
    : new Intl.Locale(languageTag(code), { numberingSystem: 'latn' }).toString();

/**
 * The locales to try for a code. Chromium is built without Nepali: its dates are then in English words,
 * and its plurals by English rules, which are the same, but its digits are Nepali.
 * `localesOf('ne') // => ['ne', 'en-u-nu-deva']`
 */
export const localesOf = (code: string): readonly string[] =>
  primaryLanguage(code) === 'ne' ? [localeOf(code), 'en-u-nu-deva'] : [localeOf(code)];

/** Whether a language is written from right to left. `isRightToLeft('ar') // => true` */
export function isRightToLeft(code: string): boolean {
  return RIGHT_TO_LEFT.includes(primaryLanguage(code));
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
  const own = NAMES[tag];
  if (own !== undefined) return own;
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
  if (name === undefined) return code;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
