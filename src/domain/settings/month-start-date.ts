import { fieldOf } from '../unknown-json.ts';

/** The day of the month, 1 to 31, on which a reporting interval starts. */
export type MonthStartDate = number;

/**
 * Reads the day on which reporting intervals start: `uhc.month_start_date`, else
 * `uhc.visit_count.month_start_date`, else 1. Numbers are cut and texts parsed as the CHT's phones do,
 * so that both mean the same month. Source: medic/cht-core, `uhc-settings.service.ts`.
 *
 * @example
 * monthStartDate({ uhc: { month_start_date: '26' } }) // => 26
 * monthStartDate({ uhc: { month_start_date: 32 } }) // => 1
 */
export function monthStartDate(settings: unknown): MonthStartDate {
  const uhc = fieldOf(settings, 'uhc');
  // As on the phones, a 0 or an empty text is no start day, and the next one is asked.
  const configured = [
    fieldOf(uhc, 'month_start_date'),
    fieldOf(fieldOf(uhc, 'visit_count'), 'month_start_date'),
  ].find(Boolean);
  if (typeof configured !== 'number' && typeof configured !== 'string') return 1;
  const day = Number.parseInt(String(configured), 10);
  return day >= 1 && day <= 31 ? day : 1;
}
