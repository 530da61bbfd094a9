import { fieldOf } from '../unknown-json.ts';

/** Months of Bikram Sambat, by which phones of Nepal name their reporting periods. */
export interface BikramSambatMonths {
  readonly calendar: 'bikram-sambat';
  /** The day of such a month, 1 to 32, on which a reporting interval starts. */
  readonly startDay: number;
}

/**
 * The day of the month, 1 to 31, on which a reporting interval starts; where the CHT writes months of
 * Bikram Sambat, that and the day of such a month.
 */
export type MonthStartDate = number | BikramSambatMonths;

/** Gregorian months always have one: also before a project's switch to another calendar. */
export const gregorianStartDay = (start: MonthStartDate): number =>
  typeof start === 'number' ? start : start.startDay > 31 ? 1 : start.startDay;

/**
 * Reads the day on which reporting intervals start: `uhc.month_start_date`, else
 * `uhc.visit_count.month_start_date`, else 1; and `uhc.visit_count.use_bikram_sambat_months` (CHT 5.3).
 * Numbers are cut and texts parsed as the CHT's phones do, so that both mean the same month. Source:
 * medic/cht-core, `uhc-settings.service.ts`.
 *
 * @example
 * monthStartDate({ uhc: { month_start_date: '26' } }) // => 26
 * monthStartDate({ uhc: { month_start_date: 32 } }) // => 1
 * monthStartDate({ uhc: { visit_count: { use_bikram_sambat_months: true } } })
 * // => { calendar: 'bikram-sambat', startDay: 1 }
 */
export function monthStartDate(settings: unknown): MonthStartDate {
  const uhc = fieldOf(settings, 'uhc');
  const visitCount = fieldOf(uhc, 'visit_count');
  const isBikramSambat = Boolean(fieldOf(visitCount, 'use_bikram_sambat_months'));
  // As on the phones, a 0 or an empty text is no start day, and the next one is asked.
  const configured = [
    fieldOf(uhc, 'month_start_date'),
    fieldOf(visitCount, 'month_start_date'),
  ].find(Boolean);
  const day =
    typeof configured === 'number' || typeof configured === 'string'
      ? Number.parseInt(String(configured), 10)
      : 1;
  const startDay = day >= 1 && day <= (isBikramSambat ? 32 : 31) ? day : 1;
  return isBikramSambat ? { calendar: 'bikram-sambat', startDay } : startDay;
}
