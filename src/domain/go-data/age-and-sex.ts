import type { CalendarDate } from '../period/calendar-date.ts';
import { fieldOf } from '../unknown-json.ts';
import { writtenDay } from './case-date.ts';
import { FEMALE, MALE } from './reference-data.ts';

/** The sex of a case, as far as it is known. */
export type Sex = 'male' | 'female' | 'unknown';

/** The sex of a case. `sexOf({ gender: 'LNG_REFERENCE_DATA_CATEGORY_GENDER_MALE' }) // => 'male'` */
export function sexOf(json: unknown): Sex {
  const gender = fieldOf(json, 'gender');
  return gender === MALE ? 'male' : gender === FEMALE ? 'female' : 'unknown';
}

/**
 * The age of a case in whole months; undefined where it is not known. Go.Data writes 0 years and 0 months where
 * nobody knows the age: only with a date of birth is that the age of a newborn.
 *
 * @param on the day on which the age is meant, for a date of birth
 * @example
 * ageInMonths({ age: { years: 4, months: 0 } }, '2026-11-02') // => 48
 * ageInMonths({ age: { years: 0, months: 0 } }, '2026-11-02') // => undefined
 * ageInMonths({ dob: '2026-10-30T00:00:00.000Z' }, '2026-11-02') // => 0
 */
export function ageInMonths(json: unknown, on: CalendarDate): number | undefined {
  const age = fieldOf(json, 'age');
  const [years = 0, months = 0] = [fieldOf(age, 'years'), fieldOf(age, 'months')].map(wholeNumber);
  const written = years * 12 + months;
  return written > 0 ? written : monthsSince(fieldOf(json, 'dob'), on);
}

const wholeNumber = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value) ? Math.floor(value) : undefined;

function monthsSince(dob: unknown, on: CalendarDate): number | undefined {
  const born = typeof dob === 'string' ? writtenDay(dob) : undefined;
  if (born === undefined || born > on) return undefined;
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const [yearBorn = 0, monthBorn = 0, dayBorn = 0] = born.split('-').map(Number);
  return (year - yearBorn) * 12 + month - monthBorn - (day < dayBorn ? 1 : 0);
}
