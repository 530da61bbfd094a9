import { textOfRowIds } from '../aggregate/row-key.ts';
import { isDefaultCombo, type DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import { rowsOfSet, withRows, type DataValueRow } from './data-value-row.ts';
import type { DataValueSet } from './data-value-set.ts';

/** A data value that DHIS2 holds, as far as an import could erase something of it. */
export interface StoredDataValue {
  readonly dataElement: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  readonly value: string;
  readonly comment?: string;
  /** Whether somebody marked it to be looked at again. */
  readonly followUp: boolean;
  readonly storedBy?: string;
  /** When it was last changed, as DHIS2 writes it. */
  readonly lastUpdated?: string;
}

/** A dataValueSet that erases nothing, and how much of what is stored it carries along. */
export interface KeptComments {
  readonly dataValueSet: DataValueSet;
  readonly comments: number;
  readonly followUps: number;
}

/**
 * Decodes the answer of `GET /api/dataValueSets`. Up to 2.42 the mark is called `followup`, since
 * 2.43 `followUp`; one org unit may stand at the top only.
 */
export const decodeStoredValues = (json: unknown): readonly StoredDataValue[] =>
  listOf(fieldOf(json, 'dataValues')).flatMap((one) => storedValueOf(one, json) ?? []);

function storedValueOf(json: unknown, top: unknown): StoredDataValue | undefined {
  const text = (name: string): string | undefined => {
    const value = fieldOf(json, name) ?? fieldOf(top, name);
    return isFilledText(value) ? value : undefined;
  };
  const [dataElement, orgUnit] = [text('dataElement'), text('orgUnit')];
  if (dataElement === undefined || orgUnit === undefined) return undefined;
  const [comment, storedBy, lastUpdated] = [text('comment'), text('storedBy'), text('lastUpdated')];
  return {
    dataElement,
    orgUnit,
    categoryOptionCombo: text('categoryOptionCombo') ?? '',
    attributeOptionCombo: text('attributeOptionCombo') ?? '',
    value: text('value') ?? '',
    followUp: fieldOf(json, 'followUp') === true || fieldOf(json, 'followup') === true,
    ...(comment === undefined ? {} : { comment }),
    ...(storedBy === undefined ? {} : { storedBy }),
    ...(lastUpdated === undefined ? {} : { lastUpdated }),
  };
}

/**
 * The same dataValueSet, each row with the comment and the follow-up mark of the value that it
 * replaces: DHIS2 erases both where a row comes without them. A comment of our own stays ours.
 *
 * @param defaults the DHIS2's default combos, where they are known
 */
export function keepComments(
  dataValueSet: DataValueSet,
  stored: readonly StoredDataValue[],
  defaults?: DefaultCombos,
): KeptComments {
  const replaced = replacedValue(stored, defaults);
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

/** Finds the stored value that a row replaces. */
function replacedValue(
  stored: readonly StoredDataValue[],
  defaults: DefaultCombos | undefined,
): (row: DataValueRow) => StoredDataValue | undefined {
  const keyOf = (row: DataValueRow): string => `${row.orgUnit} ${textOfRowIds(row, defaults)}`;
  const byKey = new Map(stored.map((value) => [keyOf(value), value]));
  const placeOf = ({ orgUnit, dataElement }: DataValueRow): string => `${orgUnit} ${dataElement}`;
  const alone = new Map<string, StoredDataValue | 'several'>();
  for (const value of stored) {
    alone.set(placeOf(value), alone.has(placeOf(value)) ? 'several' : value);
  }
  return (row) => {
    const exact = byKey.get(keyOf(row));
    if (exact !== undefined) return exact;
    // Where this DHIS2's default combos are not known, the only value of an element is of them.
    const isDefault = [row.categoryOptionCombo, row.attributeOptionCombo].every((combo) =>
      isDefaultCombo(combo, defaults),
    );
    const only = alone.get(placeOf(row));
    return isDefault && defaults === undefined && only !== 'several' ? only : undefined;
  };
}
