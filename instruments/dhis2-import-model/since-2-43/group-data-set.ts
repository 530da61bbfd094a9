// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { MetadataIndex } from '../metadata/metadata-index.ts';
import type { DataSet } from '../metadata/metadata.ts';
import { Refusal } from '../refusal.ts';
import { isUid, type Group } from './decode.ts';

/** The data set of a group, or the code of why there is none. */
export type FoundDataSet =
  { readonly dataSet: DataSet } | { readonly code: string; readonly message: string };

const emptyDataSet = (id: string): DataSet => ({
  id,
  periodType: 'Monthly',
  organisationUnits: [],
  dataSetElements: [],
});

/** The data set that a group names, or else the only one that has all of its elements. */
export function dataSetOf(
  { payload, schemes, values }: Group,
  metadata: MetadataIndex,
): FoundDataSet {
  const { dataSet: id } = payload;
  if (id !== undefined && schemes.dataSet === 'UID' && !isUid(id)) {
    throw new Refusal(`Data set ID is not valid: \`${id}\``, 'E8004');
  }
  if (id !== undefined) {
    // One that does not exist is a data set without any element or org unit.
    return { dataSet: metadata.dataSets.find(id, schemes.dataSet) ?? emptyDataSet(id) };
  }
  const elements = [...new Set(values.map(({ dataElement }) => dataElement))];
  const [dataSet, ...others] = metadata.dataSets.all.filter(({ dataSetElements }) => {
    const own = new Set(dataSetElements.map(({ dataElement }) => dataElement.id));
    return elements.every((element) => own.has(element));
  });
  if (dataSet === undefined) return { code: 'E8003', message: 'No data set has all data elements' };
  return others.length > 0
    ? { code: 'E8002', message: 'Several data sets have the data elements' }
    : { dataSet };
}
