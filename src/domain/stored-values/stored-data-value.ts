import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** A data value that DHIS2 holds. */
export interface StoredDataValue {
  readonly dataElement: string;
  readonly orgUnit: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  /** '' where only a comment is stored. */
  readonly value: string;
  readonly comment?: string;
  /** Whether somebody marked it to be looked at again. */
  readonly followUp: boolean;
  readonly storedBy?: string;
  /** When it was last changed, as DHIS2 writes it. */
  readonly lastUpdated?: string;
}

/**
 * Decodes the answer of `GET /api/dataValueSets`. Up to 2.42 the mark is called `followup`, since
 * 2.43 `followUp`; one org unit may stand at the top only. Values that are marked as deleted are none.
 */
export const decodeStoredValues = (json: unknown): readonly StoredDataValue[] =>
  listOf(fieldOf(json, 'dataValues')).flatMap((one) => storedValueOf(one, json) ?? []);

function storedValueOf(json: unknown, top: unknown): StoredDataValue | undefined {
  if (fieldOf(json, 'deleted') === true) return undefined;
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
