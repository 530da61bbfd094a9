import { isCalendarDate, type CalendarDate } from '../period/calendar-date.ts';
import type { PeriodStanding } from '../period/offered-period.ts';

/** Whether a file may mark its data set complete, or what stands against it. */
export type CompleteMark = 'possible' | 'several-org-units' | 'not-finished';

/**
 * DHIS2 takes the mark for exactly one org unit and a finished period. Otherwise 2.43 refuses the whole
 * file (E8009) and older servers answer with a conflict (medic/cht-core#7447).
 */
const completeMark = (orgUnits: number, standing: PeriodStanding | undefined): CompleteMark => {
  if (standing !== 'finished') return 'not-finished';
  return orgUnits === 1 ? 'possible' : 'several-org-units';
};

/**
 * Whether a choice can be marked complete, before anything is counted.
 *
 * @param choice the chosen org units, none for all of them, and whether those below belong to it
 * @param mapped how many org units the data set has
 * @param standing of the period; undefined while none is chosen
 * @example
 * canMarkComplete({ orgUnits: [], children: false }, 1, 'finished') // => 'possible'
 */
export const canMarkComplete = (
  { orgUnits, children }: { readonly orgUnits: readonly string[]; readonly children: boolean },
  mapped: number,
  standing: PeriodStanding | undefined,
): CompleteMark => {
  const chosen = orgUnits.length === 0 ? mapped : orgUnits.length;
  // Nobody knows yet how many there are below.
  return completeMark(children ? Infinity : chosen, standing);
};

/** Whether a file may mark its data set complete, on a day that exists and not after today. */
export const isCompleteAble = (
  completeDate: string,
  today: CalendarDate,
  orgUnitsInFile: number,
  standing: PeriodStanding,
): boolean =>
  isCalendarDate(completeDate) &&
  completeDate <= today &&
  completeMark(orgUnitsInFile, standing) === 'possible';
