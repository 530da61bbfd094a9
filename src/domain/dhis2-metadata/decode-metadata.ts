import type { IdAndName } from '../id-and-name.ts';
import { err, ok, type Result } from '../result.ts';
import { fieldOf, isFilledText, isRecord, listOf, parseJson } from '../unknown-json.ts';
import type { DataInputPeriod, DataSetMetadata } from './data-set-metadata.ts';
import { categoryCombos } from './decode-category-combos.ts';
import { decodeDataElements } from './decode-data-elements.ts';
import { decodeEntryRules } from './decode-entry-rules.ts';
import { decodeForm } from './decode-form.ts';
import { decodeInputPeriods } from './decode-input-periods.ts';
import { decodeMinMaxValues } from './decode-min-max-values.ts';
import { decodeOrgUnits } from './decode-org-units.ts';
import { decodeValidationRules } from './decode-validation-rules.ts';
import {
  metadataObjects,
  nameOf,
  numberField,
  textField,
  type MetadataObject,
} from './metadata-objects.ts';

/** Why a file or an answer holds no metadata of the data set that was asked for. */
export type MetadataFault =
  /** The text is no JSON. */
  | { readonly code: 'not-json' }
  /** It is a zip, as DHIS2 exports metadata unless told otherwise. */
  | { readonly code: 'zipped' }
  /** The JSON holds no data set. */
  | { readonly code: 'not-metadata' }
  /** DHIS2 answered with an error; its words. */
  | { readonly code: 'dhis2-error'; readonly message: string }
  /** It holds data sets, but not this one. */
  | { readonly code: 'no-such-data-set'; readonly dataSets: readonly IdAndName[] };

/** The first letters of a zip archive. */
const ZIP = 'PK\u0003\u0004';

/**
 * Reads the metadata of a data set from the text of a file: a *Metadata dependency export* of the
 * data set, or a saved answer of `GET /api/dataSets/{id}?fields=…`.
 */
export function readMetadata(
  text: string,
  dataSet: string,
): Result<DataSetMetadata, MetadataFault> {
  if (text.startsWith(ZIP)) return err({ code: 'zipped' });
  const json = parseJson(text);
  return json.ok ? decodeMetadata(json.value, dataSet) : err({ code: json.error });
}

/**
 * Decodes the metadata of a data set. In a file the objects stand in lists (`dataSets`,
 * `dataElements`, …) and refer to each other by id; in an answer they stand in each other.
 *
 * @param json what `JSON.parse` gave
 * @param dataSet the id of the data set
 * @example
 * decodeMetadata({ id: 'dataSet0001', name: 'MoH 515', periodType: 'Monthly' }, 'dataSet0001')
 * // => { ok: true, value: { id: 'dataSet0001', name: 'MoH 515', periodType: 'Monthly', … } }
 */
export function decodeMetadata(
  json: unknown,
  dataSet: string,
): Result<DataSetMetadata, MetadataFault> {
  const dataSets = dataSetsOf(json);
  const found = dataSets.find(({ id }) => id === dataSet);
  if (found !== undefined) return ok(decodeDataSet(found, json));
  if (dataSets.length > 0) {
    const named = dataSets.map((object) => ({ id: object.id, name: nameOf(object) }));
    return err({ code: 'no-such-data-set', dataSets: named });
  }
  const message = fieldOf(json, 'message');
  const isError = fieldOf(json, 'status') === 'ERROR' && isFilledText(message);
  return err(isError ? { code: 'dhis2-error', message } : { code: 'not-metadata' });
}

function dataSetsOf(json: unknown): readonly MetadataObject[] {
  const isAnswer = isRecord(json) && isFilledText(fieldOf(json, 'id')) && 'periodType' in json;
  return (isAnswer ? [json] : listOf(fieldOf(json, 'dataSets'))).filter(isObject);
}

const isObject = (value: unknown): value is MetadataObject => isFilledText(fieldOf(value, 'id'));

/** What the server said; else a list of input periods tells years of Bikram Sambat from Gregorian ones. */
function calendarField(
  json: unknown,
  periods: readonly DataInputPeriod[] = [],
): { readonly calendar?: string } {
  const isNepali = periods.some(({ period }) => /^20[78]\d/.test(period));
  const told = textField(fieldOf(json, 'system'), 'calendar');
  return isNepali ? { calendar: 'nepali', ...told } : told;
}

function decodeDataSet(dataSet: MetadataObject, json: unknown): DataSetMetadata {
  const objects = metadataObjects(json);
  const combos = categoryCombos(objects);
  const attributeCombo = combos.idOf(fieldOf(dataSet, 'categoryCombo'));
  const dataElements = decodeDataElements(dataSet, objects, combos);
  const orgUnits = decodeOrgUnits(dataSet, objects, dataSet === json);
  const dataInputPeriods = decodeInputPeriods(dataSet);
  const validationRules = decodeValidationRules(json, dataElements);
  const entryRules = decodeEntryRules(dataSet);
  const form = decodeForm(dataSet, objects);
  const minMaxValues = decodeMinMaxValues(json);
  return {
    id: dataSet.id,
    name: nameOf(dataSet),
    ...textField(fieldOf(json, 'system'), 'version'),
    ...calendarField(json, dataInputPeriods),
    ...textField(dataSet, 'periodType'),
    ...numberField(dataSet, 'openFuturePeriods'),
    ...numberField(dataSet, 'expiryDays'),
    ...(dataInputPeriods === undefined ? {} : { dataInputPeriods }),
    ...(dataElements === undefined ? {} : { dataElements }),
    ...(orgUnits === undefined ? {} : { orgUnits }),
    ...(attributeCombo === undefined ? {} : { attributeCombo }),
    categoryCombos: combos.all(),
    ...(validationRules === undefined ? {} : { validationRules }),
    ...(entryRules === undefined ? {} : { entryRules }),
    ...(form === undefined ? {} : { form }),
    ...(minMaxValues === undefined ? {} : { minMaxValues }),
  };
}
