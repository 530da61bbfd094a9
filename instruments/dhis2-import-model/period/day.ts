// A model of DHIS2 for tests and the demo, not DHIS2 itself.
const DAY = 86_400_000;

/** Days since 1970-01-01 of a day `YYYY-MM-DD`; not a number where there is no such day. */
export const dayNumber = (day: string): number => {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date.parse takes 30 February for 2 March.
  return dayOf(time / DAY) === day ? time / DAY : Number.NaN;
};

/** The day of a number of days; empty where it is none. */
export const dayOf = (number: number): string =>
  Number.isNaN(number) ? '' : new Date(number * DAY).toISOString().slice(0, 10);

/** The first day of a month counted from year 0, January being 0. */
export const firstOfMonth = (month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
  return date.getTime() / DAY;
};
