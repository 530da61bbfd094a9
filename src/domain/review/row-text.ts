import { textOfRowIds } from '../aggregate/row-key.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { ExportRecord, RowOfUnit } from './export-record.ts';

/** How the rows of both exports are told apart. */
export const textsOfRows = (
  former: ExportRecord,
  later: ExportRecord,
): Readonly<Record<'before' | 'after', (row: RowOfUnit) => string>> => ({
  before: rowText(former.defaults ?? later.defaults),
  after: rowText(later.defaults ?? former.defaults),
});

/**
 * Makes the function that gives a text which is the same for the rows of one org unit and one key.
 *
 * @param defaults what a DHIS2 calls its default combos, where its metadata are at hand
 */
export const rowText =
  (defaults: DefaultCombos | undefined) =>
  (row: RowOfUnit): string =>
    `${row.orgUnit} ${textOfRowIds(row, defaults)}`;
