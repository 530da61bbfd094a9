// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { metadataIndex } from '../metadata/metadata-index.ts';
import type { DataElementOperand, DataSet, Metadata } from '../metadata/metadata.ts';
import type { StoredData, StoredValue } from '../stored-data.ts';

/** The form of a data set for a period, an org unit and an attribute option combo. */
export interface FormRequest {
  readonly metadata: Metadata;
  readonly stored: StoredData;
  readonly dataSet: DataSet;
  readonly period: string;
  readonly orgUnit: string;
  /** The default one where none is named. */
  readonly attributeOptionCombo?: string | undefined;
}

/** The values that are stored for a form. */
export function valuesOfForm(request: FormRequest): readonly StoredValue[] {
  const { dataSetElements } = request.dataSet;
  const elements = new Set(dataSetElements.map(({ dataElement }) => dataElement.id));
  return valuesBesideForm(request).filter((value) => elements.has(value.dataElement));
}

/** Those of other data sets too: rules look at them. */
export function valuesBesideForm(request: FormRequest): readonly StoredValue[] {
  const { metadata, stored, period, orgUnit } = request;
  const { attributeOptionCombo = metadataIndex(metadata).defaultOptionCombo } = request;
  return [...stored.values.values()].filter(
    (value) =>
      value.period === period &&
      value.orgUnit === orgUnit &&
      value.attributeOptionCombo === attributeOptionCombo,
  );
}

/**
 * The compulsory fields without a value: `getMissingCompulsoryFields` of dhis2-core. Of an operand
 * without an option combo any value of the element will do.
 */
export function missingCompulsoryFields(request: FormRequest): readonly DataElementOperand[] {
  const values = valuesOfForm(request);
  const { compulsoryDataElementOperands = [] } = request.dataSet;
  return compulsoryDataElementOperands.filter(
    ({ dataElement, categoryOptionCombo }) =>
      !values.some(
        (value) =>
          value.dataElement === dataElement.id &&
          (categoryOptionCombo === undefined ||
            value.categoryOptionCombo === categoryOptionCombo.id),
      ),
  );
}

/**
 * The fields with neither value nor comment: `validateRequiredComments` of dhis2-core. It asks for
 * every option combo of an element, also of the combos that data sets give it.
 */
export function fieldsWithoutComment(request: FormRequest): readonly DataElementOperand[] {
  const { metadata, dataSet } = request;
  if (dataSet.noValueRequiresComment !== true) return [];
  const values = valuesOfForm(request);
  return dataSet.dataSetElements.flatMap(({ dataElement }) =>
    optionCombosOf(metadata, dataElement.id)
      .filter(
        (combo) =>
          !values.some(
            (value) =>
              value.dataElement === dataElement.id &&
              value.categoryOptionCombo === combo &&
              (value.value.trim() !== '' || (value.comment ?? '').trim() !== ''),
          ),
      )
      .map((id) => ({ dataElement, categoryOptionCombo: { id } })),
  );
}

function optionCombosOf(metadata: Metadata, element: string): readonly string[] {
  const own = metadata.dataElements.find(({ id }) => id === element)?.categoryCombo;
  const ofDataSets = metadata.dataSets
    .flatMap(({ dataSetElements }) => dataSetElements)
    .filter(({ dataElement }) => dataElement.id === element)
    .flatMap(({ categoryCombo }) => categoryCombo ?? []);
  const defaultCombo = metadata.categoryCombos.find(({ name }) => name === 'default');
  const ids = new Set([own ?? defaultCombo, ...ofDataSets].map((combo) => combo?.id));
  const combos = metadata.categoryCombos.filter(({ id }) => ids.has(id));
  return [
    ...new Set(
      combos.flatMap(({ categoryOptionCombos }) => categoryOptionCombos.map(({ id }) => id)),
    ),
  ];
}
