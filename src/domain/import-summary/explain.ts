import type { CheckedRow } from '../check/finding.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { causeOf, type CauseFix, type CauseKind } from './cause.ts';
import { codeOfConflict } from './code-of-words.ts';
import type { ImportConflict } from './import-summary.ts';
import { rowsOfConflict } from './rows-of-conflict.ts';

/** What a conflict was about: an id of our rows, with a name where one is known. */
export interface Subject {
  readonly id: string;
  readonly name?: string;
}

/** A conflict in terms of what was sent. */
export interface Explanation {
  readonly cause: CauseKind;
  readonly fix: CauseFix;
  /** The code, also where DHIS2 wrote only words; absent where nothing is known. */
  readonly code?: string;
  /** Whether nothing of the file was taken because of it, not only the rows. */
  readonly refusesFile: boolean;
  /** The rows that it is about, of a refusal of the file those that caused it; none is unknown. */
  readonly rows: readonly CheckedRow[];
  /** The ids of our rows that DHIS2 names, in its order, each once. */
  readonly subjects: readonly Subject[];
}

/** The codes of 2.43 that are about a single value; every other one refuses its whole file. */
const OF_ONE_VALUE = /^E812[0-5]$/;
const REFUSES = /^(E8\d{3}|E760\d)$/;

/**
 * Says of a conflict what it means and which of our rows it is about. Where DHIS2 refuses a whole
 * file it names every row; those that caused it are then found by the ids that it writes in its words.
 *
 * @param rows the rows that were sent, in the order of the file: `rowsOfSet(dataValueSet)`
 * @param names of org units, data elements and option combos, by id
 * @example
 * explainConflict({ code: 'E8022', message: 'Org units not assigned: [unit0000001]', … }, rows, names)
 * // => { cause: 'org-unit-not-assigned', fix: 'correct-or-assign-org-unit', refusesFile: true, … }
 */
export function explainConflict(
  conflict: ImportConflict,
  rows: readonly DataValueRow[],
  names: ReadonlyMap<string, string>,
): Explanation {
  const code = codeOfConflict(conflict);
  const refusesFile = isRefusal(code, conflict);
  const known = causeOf(code, conflict.message);
  const about = rowsOfConflict(conflict, rows, known.cause, { code, refusesFile });
  const { cause, fix } = isOfEveryElement(code, rows, about.ids)
    ? NO_ELEMENT
    : { ...known, cause: missingOrWrong(known.cause, about.rows) };
  return {
    cause,
    fix,
    ...(code === undefined ? {} : { code }),
    refusesFile,
    rows: about.rows,
    subjects: [...new Set(about.ids)].map((id) => {
      const name = names.get(id);
      return name === undefined ? { id } : { id, name };
    }),
  };
}

const isRefusal = (code: string | undefined, { isWholeFile }: ImportConflict): boolean =>
  isWholeFile || (code !== undefined && REFUSES.test(code) && !OF_ONE_VALUE.test(code));

const NO_ELEMENT = {
  cause: 'no-element-in-data-set',
  fix: 'correct-data-set-or-elements',
} as const;

/** 2.43 says of a data set that it does not have, that none of the elements is in it (E8020). */
function isOfEveryElement(
  code: string | undefined,
  rows: readonly DataValueRow[],
  ids: readonly string[],
): boolean {
  if (code !== 'E8020' || ids.length === 0) return false;
  const named = new Set(ids);
  return rows.every(({ dataElement }) => named.has(dataElement));
}

/** DHIS2 reads a combo that is missing as the default one, and says of both that it is wrong. */
function missingOrWrong(cause: CauseKind, rows: readonly CheckedRow[]): CauseKind {
  const lacks = (field: 'categoryOptionCombo' | 'attributeOptionCombo'): boolean =>
    rows.length > 0 && rows.every((row) => row[field] === undefined);
  if (cause === 'wrong-option-combo' && lacks('categoryOptionCombo')) return 'missing-option-combo';
  if (cause === 'wrong-attribute-option-combo' && lacks('attributeOptionCombo')) {
    return 'missing-attribute-option-combo';
  }
  return cause;
}
