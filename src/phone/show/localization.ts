import { IntlMessageFormat } from 'intl-messageformat';
import { nameOfBikramSambatMonth } from '../../app/i18n/bikram-sambat-months.ts';
import {
  isRightToLeft,
  languageTag,
  localesOf,
  primaryLanguage,
} from '../../app/i18n/language-code.ts';
import { builtInTexts, isBuiltIn } from '../../app/i18n/built-in-texts.ts';
import type { WrittenTexts } from '../../app/i18n/texts.ts';
import { startOfUtcDay, type CalendarDate, type Tag } from '../../domain/index.ts';
import { phoneTexts } from '../texts/phone-texts.ts';
import type { phoneEn } from '../texts/phone.en.ts';

/** The key of one of the screens' own texts. */
export type TextKey = keyof typeof phoneEn;

/** Texts, numbers and dates in the reader's language. */
export interface Localization {
  /** As the project writes the language that was asked for. */
  readonly code: string;
  /** For `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  text(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** `percent(50) // => '50%'` */
  percent(value: number): string;
  /** `month('2026-10') // => 'October 2026'` */
  month(tag: Tag): string;
  /** `date('2026-10-31') // => '31 Oct 2026'` */
  date(date: CalendarDate): string;
  days(first: CalendarDate, last: CalendarDate): string;
  /** A moment by the phone's own clock. */
  moment(moment: number): string;
  /** Orders names as the language does. */
  compare(one: string, other: string): number;
}

/** Writes in a language of the project's settings; in English where it has no words of ours. */
export async function localizationOf(code: string): Promise<Localization> {
  const texts = await builtInTexts([phoneTexts], [code]);
  const language = isBuiltIn(code) ? code : 'en';
  const locales = [...localesOf(code), 'en-GB'];
  const ofDays = { calendar: 'gregory', timeZone: 'UTC' };
  const dates = new Intl.DateTimeFormat(locales, { dateStyle: 'medium', ...ofDays });
  const months = new Intl.DateTimeFormat(locales, { month: 'long', year: 'numeric', ...ofDays });
  const moments = new Intl.DateTimeFormat(locales, { dateStyle: 'medium', timeStyle: 'short' });
  const numbers = new Intl.NumberFormat(locales);
  const percents = new Intl.NumberFormat(locales, { style: 'percent' });
  const years = new Intl.NumberFormat(locales, { useGrouping: false });
  const order = new Intl.Collator(locales, { numeric: true, sensitivity: 'base' });
  return {
    code,
    language: languageTag(language),
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    text: (key, values = {}) => formatted(texts, key, values),
    number: (value) => numbers.format(value),
    percent: (value) => percents.format(value / 100),
    month(tag) {
      const [year = '', month = ''] = tag.split('-');
      const name = nameOfBikramSambatMonth(year, month, primaryLanguage(code));
      if (name !== undefined) return `${name} ${years.format(Number(year))}`;
      return months.format(startOfUtcDay(`${tag}-01`));
    },
    date: (date) => dates.format(startOfUtcDay(date)),
    days: (first, last) => dates.formatRange(startOfUtcDay(first), startOfUtcDay(last)),
    moment: (moment) => moments.format(moment),
    compare: (one, other) => order.compare(one, other),
  };
}

function formatted(
  texts: WrittenTexts,
  key: TextKey,
  values: Readonly<Record<string, string | number>>,
): string {
  const { text, language } = texts[key] ?? { text: key, language: 'en' };
  if (!text.includes('{')) return text;
  const locales = [...localesOf(language), 'en'];
  return String(
    new IntlMessageFormat(text, locales, undefined, { ignoreTag: true }).format(values),
  );
}
