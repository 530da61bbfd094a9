import { type Period, parsePeriod } from '../../src/domain/index.ts';

/** A period that a spec writes as text. */
export function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is no period.`);
  return period;
}
