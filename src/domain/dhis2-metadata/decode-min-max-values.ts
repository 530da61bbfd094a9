import { fieldOf, isFilledText, isRecord, listOf } from '../unknown-json.ts';
import type { MinMaxQuestion, MinMaxValue, MinMaxValues } from './entry-rules.ts';

/**
 * Decodes the `minMaxDataElements` of a metadata file or an answer, as `GET /api/minMaxDataElements`
 * gives them, and beside them `minMaxAskedOf`, which says what was asked for.
 *
 * @returns undefined where there is no such list
 */
export function decodeMinMaxValues(json: unknown): MinMaxValues | undefined {
  const list = fieldOf(json, 'minMaxDataElements');
  if (!Array.isArray(list)) return undefined;
  const askedOf = decodeQuestion(fieldOf(json, 'minMaxAskedOf'));
  return {
    values: listOf(list).flatMap((entry) => decodeMinMaxValue(entry) ?? []),
    ...(askedOf === undefined ? {} : { askedOf }),
  };
}

/** One that lacks its place or a bound says nothing, as in Data Entry. */
function decodeMinMaxValue(entry: unknown): MinMaxValue | undefined {
  const orgUnit = fieldOf(fieldOf(entry, 'source'), 'id');
  const dataElement = fieldOf(fieldOf(entry, 'dataElement'), 'id');
  const categoryOptionCombo = fieldOf(fieldOf(entry, 'optionCombo'), 'id');
  const min = fieldOf(entry, 'min');
  const max = fieldOf(entry, 'max');
  if (!isFilledText(orgUnit) || !isFilledText(dataElement)) return undefined;
  if (!isFilledText(categoryOptionCombo) || !isNumber(min) || !isNumber(max)) return undefined;
  return { orgUnit, dataElement, categoryOptionCombo, min, max };
}

function decodeQuestion(json: unknown): MinMaxQuestion | undefined {
  if (!isRecord(json)) return undefined;
  return {
    orgUnits: listOf(fieldOf(json, 'orgUnits')).filter(isFilledText),
    dataElements: listOf(fieldOf(json, 'dataElements')).filter(isFilledText),
  };
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
