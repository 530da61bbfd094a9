import type { CategoryCombo, Metadata } from '../metadata/metadata.ts';

/** What a value must name, for metadata to be made that it fits. */
export interface NeededValue {
  readonly orgUnit: string;
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly attributeOptionCombo: string;
  /** A number where none is given. */
  readonly valueType?: string;
}

const DEFAULT_COMBO = 'bjDvmb4bfuf';
const DEFAULT = 'HllvX50cXC0';

const distinct = (
  values: readonly NeededValue[],
  name: Exclude<keyof NeededValue, 'valueType'>,
): readonly string[] => [...new Set(values.map((value) => value[name]))];

/** A combo with these option combos: DHIS2's own where there is but the default one. */
function comboOf(id: string, optionCombos: readonly string[]): CategoryCombo {
  return {
    id,
    name: `combo ${id}`,
    categoryOptionCombos: optionCombos.map((own) => ({ id: own })),
  };
}

/** Metadata of a DHIS2 to whose one data set these values belong, with every 0 significant. */
export function fittingMetadata(dataSet: string, values: readonly NeededValue[]): Metadata {
  const elements = distinct(values, 'dataElement').map((id) => ({
    id,
    combos: distinct(
      values.filter(({ dataElement }) => dataElement === id),
      'categoryOptionCombo',
    ),
  }));
  const idOfCombo = (id: string, combos: readonly string[]): string =>
    combos.every((combo) => combo === DEFAULT) ? DEFAULT_COMBO : `c${id}`;
  const attributeCombos = distinct(values, 'attributeOptionCombo');
  const orgUnits = distinct(values, 'orgUnit');
  const optionCombos = new Set([
    DEFAULT,
    ...attributeCombos,
    ...elements.flatMap(({ combos }) => combos),
  ]);
  return {
    dataSets: [
      {
        id: dataSet,
        name: `data set ${dataSet}`,
        periodType: 'Monthly',
        categoryCombo: { id: idOfCombo(dataSet, attributeCombos) },
        organisationUnits: orgUnits.map((id) => ({ id })),
        dataSetElements: elements.map(({ id }) => ({ dataElement: { id } })),
      },
    ],
    dataElements: elements.map(({ id, combos }) => ({
      id,
      name: `element ${id}`,
      valueType: values.find(({ dataElement }) => dataElement === id)?.valueType ?? 'NUMBER',
      aggregationType: 'SUM',
      zeroIsSignificant: true,
      categoryCombo: { id: idOfCombo(id, combos) },
    })),
    categoryCombos: [
      { ...comboOf(DEFAULT_COMBO, [DEFAULT]), isDefault: true },
      comboOf(`c${dataSet}`, attributeCombos),
      ...elements.map(({ id, combos }) => comboOf(`c${id}`, combos)),
    ],
    categoryOptionCombos: [...optionCombos].map((id) => ({ id, name: `option combo ${id}` })),
    organisationUnits: orgUnits.map((id) => ({ id, name: `org unit ${id}`, path: `/${id}` })),
  };
}
