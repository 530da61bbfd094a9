import { isIdentifier } from '../identifier.ts';
import { orgUnitsOfLineage } from '../place/attribution.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { CountingPlan } from './counting-plan.ts';
import { likelyIds } from './likely-ids.ts';

/** Where the documents of an owner count. */
export interface Placement {
  /** Whether they matter at all: everything is chosen, or a chosen place is on the lineage. */
  readonly isChosen: boolean;
  /** Whether a contact on the lineage is mapped. */
  readonly isMapped: boolean;
  /** The lines of the org units of the file at which they count. */
  readonly lines: readonly number[];
  /** Whether one of these can be written: its identifier is well-formed. */
  readonly isWritten: boolean;
}

/** Finds the placement of each owner by its lineage, and of those that have none. */
export interface Placements {
  of(lineage: readonly ContactId[]): Placement;
  /** That of owners without a mapped contact, and of those that are no contact. */
  readonly nowhere: Placement;
}

/** What was found for the lineages that end in these places, the first of which is mapped. */
interface Known {
  places: readonly ContactId[];
  placement: Placement;
}

/**
 * Opens the placements of a plan. Owners below one mapped place nearly always have the same places
 * above it, so that a placement is worked out once for a mapped place and not for each owner; where
 * an owner's own document names other places, it is worked out anew.
 *
 * @param lines the line of each org unit of the file
 */
export function openPlacements(
  { mapping, chosen, attribution }: CountingPlan,
  lines: ReadonlyMap<OrgUnitId, number>,
): Placements {
  const isLikelyMapped = likelyIds(new Set(mapping.keys()));
  const known = new Map<ContactId, Known>();
  const nowhere: Placement = {
    isChosen: chosen.places === undefined,
    isMapped: false,
    lines: [],
    isWritten: false,
  };

  function placementAt(places: readonly ContactId[]): Placement {
    const inFile = orgUnitsOfLineage(places, mapping, attribution).filter((id) => lines.has(id));
    return {
      // Chosen places are mapped ones: none of them lies before the nearest mapped contact.
      isChosen: nowhere.isChosen || places.some((id) => chosen.places?.has(id)),
      isMapped: true,
      lines: inFile.flatMap((id) => lines.get(id) ?? []),
      isWritten: inFile.some(isIdentifier),
    };
  }

  return {
    nowhere,
    of(lineage) {
      for (let step = 0; step < lineage.length; step += 1) {
        const id = lineage[step] ?? '';
        if (!isLikelyMapped(id)) continue;
        const before = known.get(id);
        if (before !== undefined && endsIn(lineage, step, before.places)) return before.placement;
        if (!mapping.has(id)) continue;
        const places = lineage.slice(step);
        const placement = placementAt(places);
        known.set(id, { places, placement });
        return placement;
      }
      return nowhere;
    },
  };
}

/** Whether a lineage has these places, and no others, from a step on. */
function endsIn(
  lineage: readonly ContactId[],
  step: number,
  places: readonly ContactId[],
): boolean {
  if (lineage.length - step !== places.length) return false;
  for (let place = 1; place < places.length; place += 1) {
    if (lineage[step + place] !== places[place]) return false;
  }
  return true;
}
