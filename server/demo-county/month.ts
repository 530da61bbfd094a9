/** A calendar month: the reporting interval of a county whose months start on day 1. */
export interface Month {
  /** `YYYY-MM`, as phones write it into the ids of target documents. */
  readonly tag: string;
  /** 1 to 12. */
  readonly number: number;
  /** How many days it has. */
  readonly days: number;
}

const NAIROBI_AHEAD_IN_MS = 3 * 3_600_000;

const numbersOf = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

/** The month that lies a number of months before a date's own. `monthsBefore('2026-11-21', 1).tag // => '2026-10'` */
export function monthsBefore(today: string, back: number): Month {
  const [year, month] = numbersOf(today);
  const first = new Date(Date.UTC(year, month - 1 - back, 1));
  const days = new Date(Date.UTC(year, month - back, 0)).getUTCDate();
  return { tag: first.toISOString().slice(0, 7), number: first.getUTCMonth() + 1, days };
}

/** The day of the month of a date. `dayOf('2026-11-21') // => 21` */
export const dayOf = (date: string): number => numbersOf(date)[2];

/** What a phone in Nairobi writes as `updated_date`: milliseconds at its own midnight of a day. */
export function midnightInNairobi({ tag }: Month, day: number): number {
  const [year, month] = numbersOf(tag);
  return Date.UTC(year, month - 1, day) - NAIROBI_AHEAD_IN_MS;
}
