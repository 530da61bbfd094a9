import { orgUnitsOfLineage } from '../place/attribution.ts';
import { wholeLineage, type ContactId, type SharedLineage } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { CountingPlan } from './counting-plan.ts';

/** Where the documents of an owner count. */
export interface Placement {
  /** Whether they matter at all: everything is chosen, or a chosen place is on the lineage. */
  readonly isChosen: boolean;
  /** Whether a contact on the lineage is mapped. */
  readonly isMapped: boolean;
  /** The lines of the org units of the file at which they count. */
  readonly lines: readonly number[];
}

/** Finds the placement of each owner by its lineage, and of those that have none. */
export interface Placements {
  of(lineage: SharedLineage): Placement;
  /** That of owners without a mapped contact, and of those that are no contact. */
  readonly nowhere: Placement;
}

/**
 * Opens the placements of a plan. What a list of places that owners share gives is worked out once
 * for the list; the owner's own part is nearly always free of mapped contacts.
 *
 * @param lines the line of each org unit of the file
 */
export function createPlacements(
  { mapping, chosen, attribution }: CountingPlan,
  lines: ReadonlyMap<OrgUnitId, number>,
): Placements {
  const ofLists = new Map<readonly ContactId[], Placement>();
  const nowhere: Placement = {
    isChosen: chosen.places === undefined,
    isMapped: false,
    lines: [],
  };

  function placementOf(lineage: readonly ContactId[]): Placement {
    const orgUnits = orgUnitsOfLineage(lineage, mapping, attribution);
    if (orgUnits.length === 0) return nowhere;
    return {
      isChosen: nowhere.isChosen || lineage.some((id) => chosen.places?.has(id)),
      isMapped: true,
      lines: orgUnits.flatMap((id) => lines.get(id) ?? []),
    };
  }

  function placementOfList(places: readonly ContactId[]): Placement {
    const placement = ofLists.get(places) ?? placementOf(places);
    ofLists.set(places, placement);
    return placement;
  }

  return {
    nowhere,
    of(lineage) {
      const { above } = lineage;
      if (above === undefined) return placementOf(lineage.lineage);
      for (const id of lineage.lineage) {
        if (mapping.has(id)) return placementOf(wholeLineage(lineage));
      }
      return ofLists.get(above) ?? placementOfList(above);
    },
  };
}
