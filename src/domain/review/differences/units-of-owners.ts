import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';

/**
 * The org units of owners, each once, where an owner may be named several times.
 *
 * @example
 * unitsOfOwners([['chw', ['HJiPOcmziQA']]]).get('chw') // => Set of HJiPOcmziQA
 */
export function unitsOfOwners(
  all: Iterable<readonly [ContactId, readonly OrgUnitId[]]>,
): ReadonlyMap<ContactId, ReadonlySet<OrgUnitId>> {
  const units = new Map<ContactId, Set<OrgUnitId>>();
  for (const [owner, orgUnits] of all) {
    const known = units.get(owner) ?? new Set();
    units.set(owner, known);
    orgUnits.forEach((id) => known.add(id));
  }
  return units;
}
