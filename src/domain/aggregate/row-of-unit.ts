import { compareRowKeys, textOfRowIds, type RowIds } from './row-key.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';

/** A row by its ids. */
export interface RowOfUnit extends RowIds {
  readonly orgUnit: OrgUnitId;
}

/**
 * Makes the function that gives a text which is the same for the rows of one org unit and one key.
 *
 * @param defaults what a DHIS2 calls its default combos, where its metadata are at hand
 */
export const rowText =
  (defaults: DefaultCombos | undefined) =>
  (row: RowOfUnit): string =>
    `${row.orgUnit} ${textOfRowIds(row, defaults)}`;

/** The same where no other default combo is known than the usual one. */
export const textOfRow = rowText(undefined);

/** The order of rows in a file: org unit, data element, COC, AOC. */
export const compareRows = (a: RowOfUnit, b: RowOfUnit): number =>
  compareCodeUnits(a.orgUnit, b.orgUnit) || compareRowKeys(a, b);
