import type { RowOfOutcome } from './month-outcome.ts';

/** The ids of a row, one after another, without those that it does not name. */
export const idsWords = ({
  orgUnit,
  dataElement,
  categoryOptionCombo,
  attributeOptionCombo,
}: RowOfOutcome): string =>
  [orgUnit, dataElement, categoryOptionCombo, attributeOptionCombo]
    .filter((id) => id !== undefined)
    .join(' ');
