import type { OwnerContribution, Row } from '../../domain/index.ts';
import type { Speech } from './speech.ts';

/** The value of a row as it goes to DHIS2, its digits as the reader writes them. */
export function valueOf(speech: Speech, { key, value }: Row): string {
  if (!/^\d+$/.test(value)) return value;
  const isPercent = key.value === 'percent' && key.type === undefined;
  return isPercent ? speech.percent(Number(value)) : speech.number(Number(value));
}

/** What one CHW gives to a row: of a percentage both of its numbers. */
export const partOf = (speech: Speech, { sum, outOf }: OwnerContribution): string =>
  outOf === undefined
    ? speech.number(sum)
    : speech.text('phone.part-of', { part: speech.number(sum), of: speech.number(outOf) });
