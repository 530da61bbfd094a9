import type { DataSetMetadata, MetadataDataElement } from './data-set-metadata.ts';

/** DHIS2 up to 2.42 stores zeros of these also where they are not significant. */
const STORES_ZEROS = new Set(['AVERAGE', 'AVERAGE_SUM_ORG_UNIT']);

/** Whether every DHIS2 keeps zeros of a data element; undefined where its metadata do not tell. */
export function storesZeros({
  zeroIsSignificant,
  aggregationType = '',
}: MetadataDataElement): boolean | undefined {
  return STORES_ZEROS.has(aggregationType) ? true : zeroIsSignificant;
}

/** The ids of the data elements whose zeros every DHIS2 keeps. */
export const elementsWithZeros = ({ dataElements = [] }: DataSetMetadata): ReadonlySet<string> =>
  new Set(dataElements.filter((element) => storesZeros(element) === true).map(({ id }) => id));
