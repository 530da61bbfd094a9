import type { OwnerContribution, Row } from '../../domain/index.ts';
import type { Localization } from './localization.ts';

/** The value of a row as it goes to DHIS2, its digits as the reader writes them. */
export function valueOf(localization: Localization, { key, value }: Row): string {
  if (!/^\d+$/.test(value)) return value;
  const isPercent = key.value === 'percent' && key.type === undefined;
  return isPercent ? localization.percent(Number(value)) : localization.number(Number(value));
}

/** What one CHW gives to a row: of a percentage both of its numbers. */
export const partOf = (localization: Localization, { sum, outOf }: OwnerContribution): string =>
  outOf === undefined
    ? localization.number(sum)
    : localization.text('phone.part-of', {
        part: localization.number(sum),
        of: localization.number(outOf),
      });
