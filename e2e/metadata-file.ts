import { mappedPlaces } from './county/county.ts';
import { at, type Document } from './independent-sum/json.ts';
import { mappingsOf } from './independent-sum/mappings.ts';

const DEFAULT_COMBO = 'bjDvmb4bfuf';
/** What the metadata call the default option combo. */
export const DEFAULT_OPTION_COMBO = 'HllvX50cXC0';

/**
 * A metadata dependency export of a data set, as DHIS2 writes it: objects in lists that refer to each
 * other by id, and of org units the ids only. The data set is assigned to every mapped org unit but
 * one.
 */
export function metadataFile(
  county: readonly Document[],
  dataSet: { readonly id: string; readonly name: string },
  notAssigned: string,
): string {
  const settings = at(
    county.find(({ _id }) => _id === 'settings'),
    'settings',
  );
  const mappings = mappingsOf(settings, dataSet.id);
  const elements = [...new Set(mappings.map(({ dataElement }) => dataElement))];
  const combos = elements.map((id) => {
    const own = mappings
      .filter(({ dataElement }) => dataElement === id)
      .flatMap(({ categoryOptionCombo }) => categoryOptionCombo ?? []);
    return { id: `c${id.slice(1)}`, name: `Parts of ${id}`, optionCombos: [...new Set(own)] };
  });
  const comboOf = (index: number): string => {
    const combo = combos[index];
    return combo === undefined || combo.optionCombos.length === 0 ? DEFAULT_COMBO : combo.id;
  };
  const orgUnits = [...new Set(mappedPlaces(county).map(({ id }) => id))];
  const file = {
    // No version: both generations of DHIS2 are told.
    dataSets: [
      {
        id: dataSet.id,
        name: `${dataSet.name} (DHIS2)`,
        periodType: 'Monthly',
        openFuturePeriods: 0,
        expiryDays: 0,
        dataInputPeriods: [],
        categoryCombo: { id: DEFAULT_COMBO },
        organisationUnits: orgUnits.filter((id) => id !== notAssigned).map((id) => ({ id })),
        dataSetElements: elements.map((id) => ({ dataElement: { id } })),
      },
    ],
    dataElements: elements.map((id, index) => ({
      id,
      name: `Element ${id} of DHIS2`,
      valueType: 'NUMBER',
      aggregationType: mappings.some((one) => one.dataElement === id && one.value === 'percent')
        ? 'AVERAGE'
        : 'SUM',
      zeroIsSignificant: true,
      categoryCombo: { id: comboOf(index) },
    })),
    categoryCombos: [
      {
        id: DEFAULT_COMBO,
        name: 'default',
        categoryOptionCombos: [{ id: DEFAULT_OPTION_COMBO }],
      },
      ...combos
        .filter(({ optionCombos }) => optionCombos.length > 0)
        .map(({ id, name, optionCombos }) => ({
          id,
          name,
          categoryOptionCombos: optionCombos.map((combo) => ({ id: combo })),
        })),
    ],
    categoryOptionCombos: [{ id: DEFAULT_OPTION_COMBO, name: 'default' }],
  };
  return JSON.stringify(file);
}
