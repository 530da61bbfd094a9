import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { storedValueFinder } from './find-stored-value.ts';
import type { StoredDataValue } from './stored-data-value.ts';
import { rowsOfSet, withRows, type DataValueRow } from '../data-value-set/data-value-row.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';

/** A dataValueSet that erases nothing, and how much of what is stored it carries along. */
export interface WithStoredComments {
  readonly dataValueSet: DataValueSet;
  readonly comments: number;
  readonly followUps: number;
}

/**
 * The same dataValueSet, each row with the comment and the follow-up mark of the value that it
 * replaces: DHIS2 erases both where a row comes without them. A comment of our own stays ours.
 *
 * @param defaults the DHIS2's default combos, where they are known
 */
export function withStoredComments(
  dataValueSet: DataValueSet,
  stored: readonly StoredDataValue[],
  defaults?: DefaultCombos,
): WithStoredComments {
  const replaced = storedValueFinder(stored, defaults);
  let comments = 0;
  let followUps = 0;
  const rows = rowsOfSet(dataValueSet).map((row): DataValueRow => {
    const old = replaced(row);
    const comment = row.comment === undefined ? old?.comment : undefined;
    if (comment !== undefined) comments += 1;
    if (old?.followUp === true) followUps += 1;
    return {
      ...row,
      ...(comment === undefined ? {} : { comment }),
      // Each importer knows one of the names and passes over the other.
      ...(old?.followUp === true ? { followUp: true, followup: true } : {}),
    };
  });
  const kept = comments + followUps > 0 ? withRows(dataValueSet, rows) : undefined;
  return { dataValueSet: kept ?? dataValueSet, comments, followUps };
}
