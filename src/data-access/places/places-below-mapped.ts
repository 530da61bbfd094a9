import { wholeLineage, type ContactId, type OrgUnitMapping } from '../../domain/index.ts';
import type { Lineages } from '../lineage-cache/lineages.ts';

/**
 * The places that the owners' own documents name between an owner and the nearest place that is known to be
 * mapped, each once: a mapping of one of these would take the owner's target document.
 *
 * @example
 * placesBelowMapped(['chw'], mapping, lineages) // => new Set(['an-area'])
 */
export function placesBelowMapped(
  owners: Iterable<ContactId>,
  mapping: Pick<OrgUnitMapping, 'has'>,
  lineages: Pick<Lineages, 'of'>,
): ReadonlySet<ContactId> {
  const places = new Set<ContactId>();
  for (const owner of owners) {
    for (const id of wholeLineage(lineages.of(owner) ?? { lineage: [] })) {
      if (mapping.has(id)) break;
      if (id !== owner) places.add(id);
    }
  }
  return places;
}
