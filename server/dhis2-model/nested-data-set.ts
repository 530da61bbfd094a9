// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Metadata, Reference } from './metadata/metadata.ts';

/**
 * A data set with all that belongs to it inside, as `GET /api/dataSets/{id}?fields=…` answers when
 * it is asked for everything; undefined where there is none.
 */
export function nestedDataSet(metadata: Metadata, id: string): object | undefined {
  const dataSet = metadata.dataSets.find((one) => one.id === id);
  if (dataSet === undefined) return undefined;
  const find = <T extends Reference>(list: readonly T[], reference?: Reference): T | undefined =>
    list.find((one) => one.id === reference?.id);
  const combo = (reference?: Reference): object => {
    const found = find(metadata.categoryCombos, reference);
    if (found === undefined) return {};
    const categoryOptionCombos = found.categoryOptionCombos.map(
      (own) => find(metadata.categoryOptionCombos, own) ?? own,
    );
    return { categoryCombo: { isDefault: false, ...found, categoryOptionCombos } };
  };
  return {
    ...dataSet,
    ...combo(dataSet.categoryCombo),
    organisationUnits: dataSet.organisationUnits.map(
      (unit) => find(metadata.organisationUnits, unit) ?? unit,
    ),
    dataSetElements: dataSet.dataSetElements.map(({ dataElement, categoryCombo }) => {
      const element = find(metadata.dataElements, dataElement);
      return {
        dataElement: { ...(element ?? dataElement), ...combo(element?.categoryCombo) },
        ...combo(categoryCombo),
      };
    }),
  };
}
