import type { OrgUnitOption } from './org-unit-option.ts';

/**
 * A place in the CHT's hierarchy. The levels are those of places, mapped or not: an org unit stands
 * where the place stands that maps it, at each of them where several do.
 */
export interface TreePlace {
  /** Its number in the tree, from 0: for ids of elements. */
  readonly index: number;
  readonly name: string;
  /** What it maps; absent of a place that only lies above others that map something. */
  readonly orgUnit?: OrgUnitOption;
  readonly above?: TreePlace;
  readonly below: readonly TreePlace[];
  /** Whether the one above has another of this name. */
  readonly isAmbiguous: boolean;
}

/** Stands for all org units at the head of a tree. */
export const ALL_PLACES: TreePlace = { index: -1, name: '', below: [], isAmbiguous: false };

/** All places that map an org unit, and those above them. */
export interface OrgUnitTree {
  readonly roots: readonly TreePlace[];
  /** Where an org unit stands. */
  readonly placesOf: (orgUnit: string) => readonly TreePlace[];
  readonly size: number;
}

interface Growing extends TreePlace {
  above?: Growing;
  readonly below: Growing[];
  isAmbiguous: boolean;
}

/**
 * Puts org units into a tree by the lineages of the places that map them. A place lies where its own
 * document says; one that maps nothing, where the first document below it says. Lineages that run in a
 * circle are cut open, so that every org unit can be reached.
 */
export function orgUnitTree(
  orgUnits: readonly OrgUnitOption[],
  compare: (one: string, other: string) => number,
): OrgUnitTree {
  const { names, above } = hierarchy(orgUnits);
  const grown: Growing[] = [];
  const standing = new Map<string, Growing[]>();
  const grow = (name: string, orgUnit?: OrgUnitOption): Growing => {
    const place: Growing = {
      index: grown.length,
      name,
      below: [],
      isAmbiguous: false,
      ...(orgUnit === undefined ? {} : { orgUnit }),
    };
    grown.push(place);
    if (orgUnit !== undefined)
      standing.set(orgUnit.id, [...(standing.get(orgUnit.id) ?? []), place]);
    return place;
  };
  const places = new Map<string, Growing>();
  // Of the org units of one place the first holds what lies below it; the others stand beside it.
  const twins: { readonly place: Growing; readonly of: string }[] = [];
  for (const orgUnit of orgUnits) {
    for (const { contact, name } of orgUnit.places) {
      const place = grow(name, orgUnit);
      if (places.has(contact)) twins.push({ place, of: contact });
      else places.set(contact, place);
    }
  }
  for (const [id, name] of names) if (!places.has(id)) places.set(id, grow(name));
  const roots: Growing[] = [];
  const plant = (place: Growing, id: string): void => {
    const parent = places.get(above.get(id) ?? '');
    (parent?.below ?? roots).push(place);
    if (parent !== undefined) place.above = parent;
  };
  for (const [id, place] of places) plant(place, id);
  for (const { place, of } of twins) plant(place, of);
  for (const siblings of [roots, ...grown.map(({ below }) => below)]) arrange(siblings, compare);
  return { roots, placesOf: (id) => standing.get(id) ?? [], size: grown.length };
}

/** The names of the places above mapped ones, and which one each place lies in. */
function hierarchy(orgUnits: readonly OrgUnitOption[]): {
  readonly names: ReadonlyMap<string, string>;
  readonly above: ReadonlyMap<string, string>;
} {
  const places = orgUnits.flatMap((orgUnit) => orgUnit.places);
  const isMapped = new Set(places.map(({ contact }) => contact));
  const known = new Map<string, string>();
  const above = new Map<string, string>();
  for (const { lineage, above: namesAbove } of places) {
    lineage.forEach((id, step) => {
      known.set(id, known.get(id) ?? namesAbove[step - 1] ?? id);
      const next = lineage[step + 1];
      if (next !== undefined && (step === 0 || !isMapped.has(id)) && !above.has(id)) {
        above.set(id, next);
      }
    });
  }
  cutCircles(above);
  const names = new Map<string, string>();
  for (const start of isMapped) {
    for (let id = above.get(start); id !== undefined && !names.has(id); id = above.get(id)) {
      names.set(id, known.get(id) ?? id);
    }
  }
  return { names, above };
}

/** Takes one step out of every circle. */
function cutCircles(above: Map<string, string>): void {
  const isSound = new Set<string>();
  for (const start of [...above.keys()]) {
    const way = new Set<string>();
    for (let id: string | undefined = start; id !== undefined && !isSound.has(id);) {
      way.add(id);
      const next = above.get(id);
      if (next !== undefined && way.has(next)) above.delete(id);
      id = above.get(id);
    }
    way.forEach((id) => isSound.add(id));
  }
}

function arrange(siblings: Growing[], compare: (one: string, other: string) => number): void {
  siblings.sort((one, other) => compare(one.name, other.name) || one.index - other.index);
  siblings.forEach((place, position) => {
    const neighbours = [siblings[position - 1], siblings[position + 1]];
    place.isAmbiguous = neighbours.some((neighbour) => neighbour?.name === place.name);
  });
}
