import type { CheckedRow } from '../check/finding.ts';
import type { DataValueRow } from '../data-value-set/data-value-row.ts';
import { DEFAULT_OPTION_COMBO } from '../identifier.ts';
import type { CauseKind } from './cause.ts';

type IdField = 'orgUnit' | 'dataElement' | 'categoryOptionCombo' | 'attributeOptionCombo';

const ID_FIELDS: readonly IdField[] = [
  'orgUnit',
  'dataElement',
  'categoryOptionCombo',
  'attributeOptionCombo',
];

/** What a cause can be about, where it is not any of them: one id may stand in two fields. */
const FIELDS_OF_CAUSES: ReadonlyMap<CauseKind, readonly IdField[]> = new Map<
  CauseKind,
  readonly IdField[]
>([
  ['element-not-in-data-set', ['dataElement']],
  ['element-not-found', ['dataElement']],
  // Up to 2.42 it is an element at an org unit, since 2.43 an org unit with all its rows.
  ['org-unit-not-assigned', ['dataElement', 'orgUnit']],
  ['org-unit-not-found', ['orgUnit']],
  ['outside-org-unit-dates', ['orgUnit']],
  ['no-access-to-org-unit', ['orgUnit']],
  ['org-unit-not-of-option', ['orgUnit', 'attributeOptionCombo']],
  ['already-approved', ['orgUnit', 'attributeOptionCombo']],
  ['wrong-option-combo', ['dataElement', 'categoryOptionCombo']],
  ['missing-option-combo', ['dataElement', 'categoryOptionCombo']],
  ['option-combo-not-found', ['dataElement', 'categoryOptionCombo']],
  ['option-combo-not-accessible', ['categoryOptionCombo', 'attributeOptionCombo']],
  ['outside-option-dates', ['attributeOptionCombo']],
  ['wrong-attribute-option-combo', ['attributeOptionCombo']],
  ['missing-attribute-option-combo', ['attributeOptionCombo']],
  ['attribute-option-combo-not-found', ['attributeOptionCombo']],
]);

/** Causes for which a row without a combo is the same as one that writes the default combo. */
const ARE_OF_THE_DEFAULT_TOO: ReadonlySet<CauseKind> = new Set<CauseKind>([
  'already-approved',
  'org-unit-not-of-option',
  'outside-option-dates',
]);

/** An id of a row as DHIS2 reads it: where a combo is missing, the default one. */
const idOf = (row: DataValueRow, field: IdField): string => row[field] ?? DEFAULT_OPTION_COMBO;

/** The ids of a row as DHIS2 reads it. */
export const idsOfRow = (row: DataValueRow): readonly string[] =>
  ID_FIELDS.map((field) => idOf(row, field));

/**
 * The rows that carry the most of these ids where the cause can be about them, and at least one. Where
 * two fields are wrong together their ids stand side by side: two such pairs do not speak of a row that
 * has one id of each.
 *
 * @param ids in the order in which DHIS2 writes them, as often as it does
 */
export function rowsWithIds(
  rows: readonly CheckedRow[],
  ids: readonly string[],
  cause: CauseKind,
): readonly CheckedRow[] {
  const wanted = new Set(ids);
  const pairs = new Set(ids.slice(1).map((id, index) => `${ids[index] ?? ''}-${id}`));
  const fields = FIELDS_OF_CAUSES.get(cause) ?? ID_FIELDS;
  const written = ARE_OF_THE_DEFAULT_TOO.has(cause) ? 1 : 2;
  const isPair = (row: DataValueRow): boolean =>
    fields.length === 2 && pairs.has(fields.map((field) => idOf(row, field)).join('-'));
  const scored = rows.map((row) => ({
    row,
    score: likeness(row, fields, wanted, written) + (isPair(row) ? 1 : 0),
  }));
  const most = scored.reduce((best, { score }) => Math.max(best, score), 1);
  return scored.filter(({ score }) => score === most).map(({ row }) => row);
}

/**
 * How much of a row is named.
 *
 * @param written what an id counts that the row writes; one that DHIS2 reads into the row counts 1
 */
function likeness(
  row: DataValueRow,
  fields: readonly IdField[],
  wanted: ReadonlySet<string>,
  written: number,
): number {
  const isWanted = (field: IdField): boolean => wanted.has(idOf(row, field));
  const carried = fields.filter(isWanted);
  return carried.reduce((sum, field) => sum + (row[field] === undefined ? 1 : written), 0);
}
