import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import type { PeriodStanding } from '../period/offered-period.ts';

/**
 * Whether a file may mark its data set complete: a day that exists, not after today, for exactly one
 * org unit and a finished period. Otherwise DHIS2 2.43 refuses the whole file (E8009) and older
 * servers answer with a conflict (medic/cht-core#7447).
 */
export const isCompleteAble = (
  completeDate: string,
  today: CalendarDate,
  orgUnitsInFile: number,
  standing: PeriodStanding,
): boolean =>
  isCalendarDate(completeDate) &&
  completeDate <= today &&
  orgUnitsInFile === 1 &&
  standing === 'finished';
