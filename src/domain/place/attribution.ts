import type { ContactId } from './lineage.ts';
import type { OrgUnitId, OrgUnitMapping } from './org-unit-mapping.ts';

/**
 * Where a target document counts: at the nearest mapped contact of its owner's lineage, or at every
 * one as CHT Core does. DHIS2 adds children to their parents by itself.
 */
export type Attribution = 'nearest' | 'ancestors';

/**
 * The org units at which the documents of an owner count, each once; none where no contact of the
 * lineage is mapped.
 *
 * @example
 * // the CHW's unit U and the sub-county S above it are both mapped
 * orgUnitsOfLineage(['chw', 'unit', 'sub-county'], mapping, 'nearest') // => ['U']
 * orgUnitsOfLineage(['chw', 'unit', 'sub-county'], mapping, 'ancestors') // => ['U', 'S']
 */
export function orgUnitsOfLineage(
  lineage: readonly ContactId[],
  mapping: OrgUnitMapping,
  attribution: Attribution,
): readonly OrgUnitId[] {
  const all = new Set<OrgUnitId>();
  for (const id of lineage) {
    const mapped = mapping.get(id);
    if (mapped === undefined) continue;
    if (attribution === 'nearest') return mapped.orgUnits;
    mapped.orgUnits.forEach((orgUnit) => all.add(orgUnit));
  }
  return [...all];
}
