import { isOrgUnitCode } from '../identifier.ts';
import type { DataSetMetadata } from './data-set-metadata.ts';

/**
 * The id of every org unit code that the metadata of a data set give. A code that two org units have
 * names neither, and one that no file can carry is none.
 *
 * @example
 * idsOfOrgUnitCodes(metadata) // => Map { '605412' => 'HJiPOcmziQA', … }
 */
export function idsOfOrgUnitCodes({
  orgUnits = [],
}: Pick<DataSetMetadata, 'orgUnits'>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const twice = new Set<string>();
  for (const { id, code } of orgUnits) {
    if (code === undefined || !isOrgUnitCode(code)) continue;
    if (ids.has(code)) twice.add(code);
    ids.set(code, id);
  }
  twice.forEach((code) => ids.delete(code));
  return ids;
}
