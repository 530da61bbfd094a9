// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import type { StoredData } from '../stored-data.ts';

/** Parameters of an address that may stand there several times. */
export type RepeatedParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is stored of a data set for a period and some org units, as DHIS2 gives it out. */
export function storedDataValueSet(
  { values }: StoredData,
  { dataSets }: Metadata,
  { dataSet, period, orgUnit }: RepeatedParams,
  generation: Generation,
): object {
  const orgUnits = new Set([orgUnit ?? []].flat());
  const elements = new Set(
    dataSets
      .filter(({ id }) => id === dataSet)
      .flatMap(({ dataSetElements }) => dataSetElements.map(({ dataElement }) => dataElement.id)),
  );
  const [only, ...others] = orgUnits;
  return {
    dataSet,
    period,
    ...(others.length === 0 ? { orgUnit: only } : {}),
    dataValues: [...values.values()]
      .filter(
        (value) =>
          elements.has(value.dataElement) && value.period === period && orgUnits.has(value.orgUnit),
      )
      .map(({ followUp, ...value }) => ({
        ...value,
        [generation === 'upTo242' ? 'followup' : 'followUp']: followUp,
      })),
  };
}
