import { textOfRowIds, type RowIds } from '../aggregate/row-key.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';

/**
 * Makes the function that gives a text which is the same for the rows of one org unit and one key.
 *
 * @param defaults what a DHIS2 calls its default combos, where its metadata are at hand
 */
export const rowText =
  (defaults: DefaultCombos | undefined) =>
  (row: RowIds & { readonly orgUnit: OrgUnitId }): string =>
    `${row.orgUnit} ${textOfRowIds(row, defaults)}`;

/** The same where no other default combo is known than the usual one. */
export const textOfRow = rowText(undefined);
