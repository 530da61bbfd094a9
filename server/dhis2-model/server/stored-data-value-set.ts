// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Params } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { StoredData } from '../stored-data.ts';

/** What is stored of a data set for a period and an org unit, as DHIS2 gives it out. */
export function storedDataValueSet(
  { values }: StoredData,
  { dataSets }: Metadata,
  { dataSet, period, orgUnit }: Params,
): object {
  const elements = new Set(
    dataSets
      .filter(({ id }) => id === dataSet)
      .flatMap(({ dataSetElements }) => dataSetElements.map(({ dataElement }) => dataElement.id)),
  );
  return {
    dataSet,
    period,
    orgUnit,
    dataValues: [...values.values()].filter(
      (value) =>
        elements.has(value.dataElement) && value.period === period && value.orgUnit === orgUnit,
    ),
  };
}
