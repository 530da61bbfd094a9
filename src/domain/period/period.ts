import { PERIOD_TYPE_RULES, type PeriodType, type PeriodTypeRule } from './period-type.ts';

/** A DHIS2 period by the id that DHIS2 writes: `202610`, `2026Q3`, `2026S1`, `2026April`. */
export type Period = string & { readonly __brand: 'Period' };

/** A reporting period as the CHT writes it in Latin digits, `YYYY-MM`, month 01 to 12. */
export type Tag = string & { readonly __brand: 'Tag' };

const TAG = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** A rule with the pattern of its ids: a year, and of types with several periods a year a number. */
interface IdPattern extends PeriodTypeRule {
  readonly pattern: RegExp;
}

const ID_PATTERNS: readonly IdPattern[] = PERIOD_TYPE_RULES.map((rule) => {
  const last = 12 / rule.months;
  const number = last === 1 ? '' : last === 12 ? '(0[1-9]|1[0-2])' : `([1-${String(last)}])`;
  return { ...rule, pattern: new RegExp(`^(\\d{4})${rule.infix}${number}${rule.suffix}$`) };
});

const patternOf = (text: string): IdPattern | undefined =>
  ID_PATTERNS.find(({ pattern }) => pattern.test(text));

/**
 * Reads the id of a DHIS2 period of any type that months add up to.
 *
 * @example
 * parsePeriod('2026Q3') // => '2026Q3'
 * parsePeriod('202613') // => undefined
 */
export const parsePeriod = (text: string): Period | undefined =>
  patternOf(text) === undefined ? undefined : (text as Period);

/** The type of a period. `periodTypeOf(parsePeriod('2026April')!) // => 'FinancialApril'` */
export const periodTypeOf = (period: Period): PeriodType => patternOf(period)?.type ?? 'Monthly';

/**
 * The months of a period, oldest first, as the CHT's tags.
 *
 * @example
 * monthsOfPeriod(parsePeriod('2026NovQ1')!) // => ['2025-11', '2025-12', '2026-01']
 */
export function monthsOfPeriod(period: Period): readonly Tag[] {
  const found = patternOf(period);
  if (found === undefined) return [];
  const [, year = '', number = '1'] = found.pattern.exec(period) ?? [];
  const first = Number(year) * 12 + found.offset + (Number(number) - 1) * found.months;
  return Array.from({ length: found.months }, (_, index) => tagOfMonthNumber(first + index));
}

/**
 * The period of a type in which a month lies.
 *
 * @example
 * periodOfMonth(parseTag('2026-08')!, 'Quarterly') // => '2026Q3'
 */
export function periodOfMonth(tag: Tag, type: PeriodType): Period {
  const found = ID_PATTERNS.find((one) => one.type === type);
  if (found === undefined) throw new Error(`no period type: ${type}`);
  const { months, offset, infix, suffix } = found;
  const months0 = monthNumber(tag) - offset;
  const number = Math.floor((months0 % 12) / months) + 1;
  const written = months === 12 ? '' : months === 1 ? twoDigits(number) : String(number);
  return `${fourDigits(Math.floor(months0 / 12))}${infix}${written}${suffix}` as Period;
}

/** DHIS2's month of a tag. `periodOfTag(parseTag('2026-02')!) // => '202602'` */
export const periodOfTag = (tag: Tag): Period => tag.replace(TAG, '$1$2') as Period;

/** Year and month, 1 to 12, of a tag. */
export const yearAndMonth = (tag: Tag): { readonly year: number; readonly month: number } => ({
  year: Number(tag.slice(0, 4)),
  month: Number(tag.slice(5)),
});

/** Writes the tag of a month. `tagOfMonth(2026, 2) // => '2026-02'` */
export const tagOfMonth = (year: number, month: number): Tag =>
  `${fourDigits(year)}-${twoDigits(month)}` as Tag;

/** A month as a number, from January of year 0 on. `monthNumber(parseTag('0001-02')!) // => 13` */
export function monthNumber(tag: Tag): number {
  const { year, month } = yearAndMonth(tag);
  return year * 12 + month - 1;
}

/** The tag of a month's number. `tagOfMonthNumber(13) // => '0001-02'` */
export const tagOfMonthNumber = (number: number): Tag =>
  tagOfMonth(Math.floor(number / 12), (number % 12) + 1);

/** Reads a tag in Latin digits only. For tags that phones wrote see `parseTagOfPhone`. */
export const parseTag = (text: string): Tag | undefined =>
  TAG.test(text) ? (text as Tag) : undefined;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const fourDigits = (number: number): string => String(number).padStart(4, '0');
