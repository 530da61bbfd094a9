import type { MappingState } from './mapping-state.ts';

/** The ids of data sets in the order in which they are taken: as now, of the address, as configured. */
export const wantedDataSets = ({ wanted, loaded, basis }: MappingState): readonly string[] =>
  [loaded?.metadata.id, wanted, ...(basis?.dataSets ?? []).map(({ id }) => id)].filter(
    (id) => id !== null && id !== undefined,
  );
