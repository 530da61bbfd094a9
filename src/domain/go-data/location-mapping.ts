import { compareCodeUnits } from '../code-unit-order.ts';
import { groupBy } from '../group-by.ts';
import { isIdentifier } from '../identifier.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { Location } from './location.ts';

/** How the org unit of a location is told. */
export type LocationRule =
  /** WHO's own tool keeps DHIS2's id as the location's: every id that can be one of DHIS2 is meant. */
  | { readonly by: 'id' }
  /** A code among its identifiers; of any description where none is told, if it can be an id of DHIS2. */
  | { readonly by: 'identifier'; readonly description?: string }
  | { readonly by: 'table'; readonly table: ReadonlyMap<string, OrgUnitId> };

/** Which locations stand for org units. */
export interface LocationRules {
  readonly rule: LocationRule;
  /** Only locations of these geographical levels are mapped; all where none is told. */
  readonly levels?: readonly string[];
}

/** A location whose identifiers name several org units: it stands for none. */
export interface AmbiguousLocation {
  readonly location: string;
  readonly orgUnits: readonly OrgUnitId[];
}

/** Where a location counts. */
export interface LocationMapping {
  /** The org unit of the nearest mapped location upwards; why there is none otherwise. */
  readonly nearest: (location: string) => NearestOrgUnit;
  /** The mapped locations of each org unit, both in code-unit order. */
  readonly orgUnits: ReadonlyMap<OrgUnitId, readonly string[]>;
  readonly ambiguous: readonly AmbiguousLocation[];
  /** The location and those above it, nearest first. */
  readonly lineageOf: (location: string) => readonly string[];
}

/** Where a location counts, or why nowhere. */
export type NearestOrgUnit =
  | { readonly kind: 'mapped'; readonly orgUnit: OrgUnitId }
  | { readonly kind: 'unknown-location' }
  | { readonly kind: 'no-org-unit' };

/**
 * Says of each location where its cases count. What is deleted maps nothing, and is passed on the way up.
 *
 * @example
 * const mapping = locationMapping(locations, { rule: { by: 'id' } })
 * mapping.nearest('7a1c') // => { kind: 'mapped', orgUnit: 'DiszpKrYNg8' }
 */
export function locationMapping(
  locations: readonly Location[],
  { rule, levels }: LocationRules,
): LocationMapping {
  const byId = new Map(
    // Of two with one id the one that is not deleted counts.
    locations.toSorted((a, b) => Number(b.isDeleted) - Number(a.isDeleted)).map((l) => [l.id, l]),
  );
  const mapped = new Map<string, OrgUnitId>();
  const ambiguous: AmbiguousLocation[] = [];
  for (const location of byId.values()) {
    const isLevel = levels === undefined || levels.includes(location.level ?? '');
    if (location.isDeleted || !isLevel) continue;
    const [orgUnit, ...others] = orgUnitsOf(location, rule);
    if (orgUnit === undefined) continue;
    if (others.length === 0) mapped.set(location.id, orgUnit);
    else ambiguous.push({ location: location.id, orgUnits: [orgUnit, ...others] });
  }
  const lineageOf = (location: string): readonly string[] => {
    const lineage = new Set<string>();
    // Parents that go round end where one comes again.
    for (
      let at = byId.get(location);
      at !== undefined && !lineage.has(at.id);
      at = byId.get(at.parent ?? '')
    ) {
      lineage.add(at.id);
    }
    return [...lineage];
  };
  return {
    nearest: (location) => {
      const lineage = lineageOf(location);
      if (lineage.length === 0) return { kind: 'unknown-location' };
      const orgUnit = lineage.map((id) => mapped.get(id)).find((id) => id !== undefined);
      return orgUnit === undefined ? { kind: 'no-org-unit' } : { kind: 'mapped', orgUnit };
    },
    orgUnits: locationsByOrgUnit(mapped),
    ambiguous: ambiguous.sort((a, b) => compareCodeUnits(a.location, b.location)),
    lineageOf,
  };
}

function orgUnitsOf({ id, identifiers }: Location, rule: LocationRule): readonly OrgUnitId[] {
  switch (rule.by) {
    case 'id':
      return isIdentifier(id) ? [id] : [];
    case 'table': {
      const orgUnit = rule.table.get(id);
      return orgUnit === undefined ? [] : [orgUnit];
    }
    case 'identifier': {
      const { description: wanted } = rule;
      const codes = identifiers
        .filter(({ description, code }) =>
          wanted === undefined ? isIdentifier(code) : isSame(description, wanted),
        )
        .map(({ code }) => code.trim());
      return [...new Set(codes)].sort(compareCodeUnits);
    }
  }
}

/** People write the description of each identifier by hand. */
const isSame = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function locationsByOrgUnit(
  mapped: ReadonlyMap<string, OrgUnitId>,
): ReadonlyMap<OrgUnitId, readonly string[]> {
  const inOrder = [...mapped].sort(([a], [b]) => compareCodeUnits(a, b));
  return new Map(
    [...groupBy(inOrder, ([, orgUnit]) => orgUnit)]
      .map(([orgUnit, of]) => [orgUnit, of.map(([location]) => location)] as const)
      .sort(([a], [b]) => compareCodeUnits(a, b)),
  );
}

/**
 * The org units chosen: those asked for and, with `children`, the mapped ones below. An empty choice is all.
 */
export function chosenOfLocations(
  asked: readonly OrgUnitId[],
  children: boolean,
  { orgUnits, lineageOf }: LocationMapping,
): ReadonlySet<OrgUnitId> {
  if (asked.length === 0) return new Set(orgUnits.keys());
  const chosen = new Set(asked);
  if (!children) return chosen;
  const above = new Set(asked.flatMap((orgUnit) => orgUnits.get(orgUnit) ?? []));
  for (const [orgUnit, locations] of orgUnits) {
    if (locations.some((id) => lineageOf(id).some((one) => above.has(one)))) chosen.add(orgUnit);
  }
  return chosen;
}
