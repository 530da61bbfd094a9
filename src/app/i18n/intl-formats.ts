import { Service, computed, inject } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { nameOfBikramSambatMonth } from './bikram-sambat-months.ts';
import { localesOf } from './language-code.ts';
import { rangeFormat } from './range-format.ts';

/**
 * Numbers and calendar dates in the reader's language, with the digits 0 to 9. Dates are text (`2026-10-31`,
 * `2026-10`) and are never moved through a time zone; months are those of DHIS2, whatever calendar the
 * language would prefer: Gregorian, from 2070 on of Bikram Sambat. Reads a signal: in a template or
 * `computed`, the result follows the language.
 */
@Service()
export class IntlFormats {
  readonly #translate = inject(TranslateService);
  /** Like the texts: the fallback language, then English, where the browser knows no format of the language. */
  readonly #locales = computed(() => {
    const { currentLang, fallbackLang } = this.#translate;
    const codes = [currentLang(), fallbackLang(), 'en'].filter((code) => code !== null);
    return [...new Set(codes.flatMap(localesOf))];
  });
  readonly #numbers = computed(() => new Intl.NumberFormat(this.#locales()));
  readonly #years = computed(() => new Intl.NumberFormat(this.#locales(), { useGrouping: false }));
  readonly #percents = computed(() => new Intl.NumberFormat(this.#locales(), { style: 'percent' }));
  readonly #sizes = computed(() => {
    const size = (unit: string): Intl.NumberFormat =>
      new Intl.NumberFormat(this.#locales(), {
        style: 'unit',
        unit,
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
    return { kB: size('kilobyte'), MB: size('megabyte') };
  });
  readonly #dates = computed(() => this.#dateFormat({ dateStyle: 'medium' }));
  readonly #dateRanges = computed(() => rangeFormat(this.#dates()));
  readonly #months = computed(() => this.#dateFormat({ month: 'long', year: 'numeric' }));
  readonly #monthRanges = computed(() => rangeFormat(this.#months()));
  readonly #moments = computed(
    () => new Intl.DateTimeFormat(this.#locales(), { dateStyle: 'medium', timeStyle: 'short' }),
  );
  readonly #lists = computed(() => new Intl.ListFormat(this.#locales()));
  readonly #order = computed(
    () => new Intl.Collator(this.#locales(), { numeric: true, sensitivity: 'base' }),
  );

  /** `number(1234) // => '1,234'`; a `bigint` where a sum may be beyond what a number holds exactly. */
  number(value: number | bigint): string {
    return this.#numbers().format(value);
  }

  /** A share of 1. `percent(0.5) // => '50%'` */
  percent(share: number): string {
    return this.#percents().format(share);
  }

  /** An amount of data. `bytes(3_212_345) // => '3.2 MB'`, `bytes(940) // => '0.9 kB'` */
  bytes(value: number): string {
    const isLarge = value >= 1_000_000;
    return this.#sizes()[isLarge ? 'MB' : 'kB'].format(value / (isLarge ? 1_000_000 : 1000));
  }

  /** `date('2026-10-31') // => 'Oct 31, 2026'`; what is no calendar date stays as it is. */
  date(date: string): string {
    const day = dayOf(date);
    return day === undefined ? date : this.#dates().format(day);
  }

  /** A moment by the reader's own clock: `moment(new Date()) // => 'Nov 28, 2026, 11:05 AM'` */
  moment(moment: Date): string {
    return this.#moments().format(moment);
  }

  /** `dateRange('2026-10-01', '2026-10-31') // => 'Oct 1 – 31, 2026'` */
  dateRange(first: string, last: string): string {
    const [from, to] = [dayOf(first), dayOf(last)];
    if (from === undefined || to === undefined || to < from) return `${first} – ${last}`;
    return this.#dateRanges()(from, to);
  }

  /**
   * `month('2026-10') // => 'October 2026'`, as well from `202610`; `month('2083-05') // => 'Bhadra 2083'`;
   * anything else stays as it is.
   */
  month(month: string): string {
    const [, year, number] = /^(\d{4})-?(\d{2})$/.exec(month) ?? [];
    const name = this.#bikramSambat(month);
    if (name !== undefined) return `${name} ${this.#year(year ?? '')}`;
    const day = dayOf(`${year ?? ''}-${number ?? ''}-01`);
    return day === undefined ? month : this.#months().format(day);
  }

  /** `monthRange('2026-07', '2026-09') // => 'July – September 2026'`; one month is that month. */
  monthRange(first: string, last: string): string {
    const [one, other] = [this.#bikramSambat(first), this.#bikramSambat(last)];
    if (one !== undefined && other !== undefined) {
      const isOneYear = first.slice(0, 4) === last.slice(0, 4);
      if (first === last) return this.month(first);
      return `${isOneYear ? one : this.month(first)} – ${this.month(last)}`;
    }
    const [from, to] = [dayOf(`${first}-01`), dayOf(`${last}-01`)];
    if (from === undefined || to === undefined || to < from) return `${first} – ${last}`;
    return this.#monthRanges()(from, to);
  }

  /** `months(['2026-07', '2026-09']) // => 'July 2026 and September 2026'` */
  readonly months = (months: readonly string[]): string =>
    this.list(months.map((month) => this.month(month)));

  /** `list(['a', 'b', 'c']) // => 'a, b, and c'` */
  list(parts: readonly string[]): string {
    return this.#lists().format(parts);
  }

  /** Orders names as the language does, numbers in them by value. */
  compare(one: string, other: string): number {
    return this.#order().compare(one, other);
  }

  #bikramSambat(month: string): string | undefined {
    const [, year, number] = /^(\d{4})-?(0[1-9]|1[0-2])$/.exec(month) ?? [];
    const language = this.#translate.currentLang() ?? 'en';
    return nameOfBikramSambatMonth(year ?? '', number ?? '', language);
  }

  #year(year: string): string {
    return this.#years().format(Number(year));
  }

  #dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.#locales(), {
      calendar: 'gregory',
      timeZone: 'UTC',
      ...options,
    });
  }
}

/** The instant at which a calendar date begins in UTC, where all formats above read it back. */
function dayOf(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
    ? instant
    : undefined;
}
