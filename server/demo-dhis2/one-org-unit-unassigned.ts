import type { Metadata } from '../../instruments/dhis2-import-model/index.ts';

/**
 * The same metadata, but that the last of several data sets is not assigned to its last org unit: in
 * the demo, a refusal can be seen there.
 */
export function oneOrgUnitUnassigned(metadata: Metadata): Metadata {
  const { dataSets } = metadata;
  return {
    ...metadata,
    dataSets: dataSets.map((dataSet, index) =>
      index > 0 && index === dataSets.length - 1
        ? { ...dataSet, organisationUnits: dataSet.organisationUnits.slice(0, -1) }
        : dataSet,
    ),
  };
}
