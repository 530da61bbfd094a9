/** A DHIS2 monthly period as DHIS2 writes it, `YYYYMM`, month 01 to 12. */
export type Period = string & { readonly __brand: 'Period' };

/** A reporting period as the CHT writes it in Latin digits, `YYYY-MM`, month 01 to 12. */
export type Tag = string & { readonly __brand: 'Tag' };

const PERIOD = /^(\d{4})(0[1-9]|1[0-2])$/;
const TAG = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Reads a DHIS2 period. `parsePeriod('202613') // => undefined` */
export const parsePeriod = (text: string): Period | undefined =>
  PERIOD.test(text) ? (text as Period) : undefined;

/** The CHT's tag of a period. `tagOfPeriod(parsePeriod('202602')!) // => '2026-02'` */
export const tagOfPeriod = (period: Period): Tag => period.replace(PERIOD, '$1-$2') as Tag;

/** DHIS2's period of a tag. `periodOfTag(parseTag('2026-02')!) // => '202602'` */
export const periodOfTag = (tag: Tag): Period => tag.replace(TAG, '$1$2') as Period;

/** Year and month, 1 to 12, of a tag. */
export const yearAndMonth = (tag: Tag): { readonly year: number; readonly month: number } => ({
  year: Number(tag.slice(0, 4)),
  month: Number(tag.slice(5)),
});

/** Writes the tag of a month. `tagOfMonth(2026, 2) // => '2026-02'` */
export const tagOfMonth = (year: number, month: number): Tag =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Tag;

/** Reads a tag in Latin digits only. For tags that phones wrote see `parseTagOfPhone`. */
export const parseTag = (text: string): Tag | undefined =>
  TAG.test(text) ? (text as Tag) : undefined;
