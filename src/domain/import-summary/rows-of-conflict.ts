import type { CheckedRow } from '../check/finding.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import type { CauseKind } from './cause.ts';
import type { ImportConflict } from './import-summary.ts';
import { idsOfRow, rowsWithIds } from './rows-with-ids.ts';

/** Refuses the file, and names only the rows that clash. */
const OF_CLASHING_ROWS = 'E8128';

/** The rows of a conflict, and the ids of rows that its words name. */
export interface RowsOfConflict {
  readonly rows: readonly CheckedRow[];
  /** In the order in which DHIS2 writes them, as often as it does. */
  readonly ids: readonly string[];
}

/**
 * Which rows a conflict is about: those of its indexes; of a refusal of the whole file, which names
 * every row, and where there are no indexes, those that its words fit best.
 *
 * @param rows the rows that were sent, in the order of the file
 */
export function rowsOfConflict(
  conflict: ImportConflict,
  rows: readonly DataValueRow[],
  cause: CauseKind,
  { code, refusesFile }: { readonly code: string | undefined; readonly refusesFile: boolean },
): RowsOfConflict {
  const idsOfRows = new Set(rows.flatMap(idsOfRow));
  const ids = idsIn(conflict).filter((id) => idsOfRows.has(id));
  const indexes = indexesOf(conflict).filter((index) => index < rows.length);
  const candidates = (indexes.length > 0 ? indexes : [...rows.keys()]).flatMap((index) => {
    const row = rows[index];
    return row === undefined ? [] : { ...row, index };
  });
  const isNamed = conflict.indexInWords !== undefined || !refusesFile || code === OF_CLASHING_ROWS;
  if (indexes.length > 0 && isNamed) return { rows: candidates, ids };
  const lacking = lackingRows(cause, candidates);
  const ofValue = idsOfRows.has(conflict.object ?? '')
    ? []
    : lacking.filter(({ value }) => value === conflict.object);
  const likely = ofValue.length > 0 ? ofValue : lacking;
  // Of some faults 2.36 says the value and no id: “7”, “Category option combo is required”.
  if (ids.length === 0) {
    return { rows: ofValue.length > 0 || lacking !== candidates ? likely : [], ids };
  }
  return { rows: rowsWithIds(likely, ids, cause), ids };
}

/** Where the fault is that something is missing, only rows that have it not. */
function lackingRows(cause: CauseKind, rows: readonly CheckedRow[]): readonly CheckedRow[] {
  if (cause === 'missing-option-combo') {
    return rows.filter(({ categoryOptionCombo }) => categoryOptionCombo === undefined);
  }
  if (cause === 'missing-attribute-option-combo') {
    return rows.filter(({ attributeOptionCombo }) => attributeOptionCombo === undefined);
  }
  return rows;
}

const indexesOf = ({ indexes, indexInWords }: ImportConflict): readonly number[] =>
  indexInWords === undefined ? [...new Set(indexes)] : [indexInWords];

/** Everything in the words of a conflict that may be an id. */
const idsIn = ({ message, object = '', objects }: ImportConflict): readonly string[] =>
  [object, ...objects, message].join(' ').match(/[A-Za-z0-9]+/g) ?? [];
