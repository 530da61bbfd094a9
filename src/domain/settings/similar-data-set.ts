import type { DataSet } from './data-set.ts';

/**
 * The configured data set that an id is meant for where it differs by letter case or by spaces at its
 * ends only.
 *
 * @example
 * similarDataSet('VMuFODsyWAO', [{ id: 'VMuFODsyWaO' }]) // => 'VMuFODsyWaO'
 */
export const similarDataSet = (id: string, dataSets: readonly DataSet[]): string | undefined =>
  dataSets.find((dataSet) => plain(dataSet.id) === plain(id))?.id;

const plain = (id: string): string => id.trim().toLowerCase();
