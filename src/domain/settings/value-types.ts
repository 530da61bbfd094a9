import type { DataSetMetadata } from '../dhis2-metadata/data-set-metadata.ts';

/** The value type of each data element by DHIS2's metadata. Plain, so that it can be sent and compared. */
export type ValueTypes = Readonly<Record<string, string>>;

/**
 * The value types that metadata tell, undefined where they tell none.
 *
 * @example
 * valueTypesOf(metadata) // => { kB0ZBFisE0e: 'BOOLEAN' }
 */
export function valueTypesOf({
  dataElements = [],
}: Pick<DataSetMetadata, 'dataElements'>): ValueTypes | undefined {
  const told = dataElements.flatMap(({ id, valueType }) =>
    valueType === undefined ? [] : [[id, valueType] as const],
  );
  return told.length === 0 ? undefined : Object.fromEntries(told);
}

/** The type of one data element; undefined where it is not told. */
export const typeOfElement = (types: ValueTypes, dataElement: string): string | undefined =>
  Object.hasOwn(types, dataElement) ? types[dataElement] : undefined;
