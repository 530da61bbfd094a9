import { shorterPeriodTypeOf } from '../../src/domain/index.ts';

/**
 * Why a period is not for a DHIS2 of another calendar. Days and weeks are counted by the Gregorian one, whatever
 * year their id may look like.
 *
 * @param calendar DHIS2's name
 * @example
 * otherCalendar('202611', 'ethiopian')
 * // => 'The period 202611 is not of the calendar of this DHIS2, ethiopian: DHIS2 would take it for a period of its own.'
 */
export function otherCalendar(period: string, calendar: string): string {
  const type = shorterPeriodTypeOf(period);
  if (type === undefined) {
    return `The period ${period} is not of the calendar of this DHIS2, ${calendar}: DHIS2 would take it for a period of its own.`;
  }
  const [one, several] = type === 'Daily' ? ['day', 'days'] : ['week', 'weeks'];
  return `The period ${period} is a ${one}, and ${several} are counted by the Gregorian calendar: this DHIS2, of the calendar ${calendar}, would take it for a ${one} of its own.`;
}
