import type { OrgUnitTree, TreePlace } from './org-unit-tree.ts';

/** A line of the tree as it is shown now. */
export interface TreeRow {
  readonly place: TreePlace;
  /** From 1. */
  readonly level: number;
  /** Which of how many of its level below one place it is, from 1. */
  readonly position: number;
  readonly of: number;
  /** Undefined where nothing lies below it. */
  readonly isOpen?: boolean;
}

/** Which part of a tree is shown. */
export interface TreeView {
  readonly roots: readonly TreePlace[];
  readonly below: (place: TreePlace) => readonly TreePlace[];
  readonly isOpen: (place: TreePlace) => boolean;
}

/** The lines of a tree from top to bottom: what lies below a closed place is not among them. */
export function treeRows({ roots, below, isOpen }: TreeView): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const waiting = rowsOf(roots, 1);
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const { place, level } = row;
    const children = below(place);
    if (children.length === 0) {
      rows.push(row);
      continue;
    }
    const open = isOpen(place);
    rows.push({ ...row, isOpen: open });
    if (open) waiting.push(...rowsOf(children, level + 1));
  }
  return rows;
}

/** The last first, as they are taken from a stack. */
const rowsOf = (places: readonly TreePlace[], level: number): TreeRow[] =>
  places
    .map((place, index) => ({ place, level, position: index + 1, of: places.length }))
    .reverse();

/** So many lines need no closed places to be looked over. */
const FEW_PLACES = 40;

/**
 * Which places are open at first: all of a small tree; of a large one those above what is chosen, and
 * the first ones as long as there is only one.
 */
export function openAtFirst(tree: OrgUnitTree, chosen: readonly string[]): ReadonlySet<TreePlace> {
  const { roots, size } = tree;
  const open = new Set(placesAbove(tree, chosen));
  const isSmall = size <= FEW_PLACES;
  for (let level = roots; isSmall ? level.length > 0 : level.length === 1;) {
    level.forEach((place) => open.add(place));
    level = level.flatMap(({ below }) => below);
  }
  return open;
}

/**
 * The part of a tree that holds these org units and the places above them. What lies below a found one
 * can still be opened.
 *
 * @param isTurned whether the reader opened what is closed at first, or closed what is open
 */
export function narrowedTree(
  tree: OrgUnitTree,
  found: readonly string[],
  isTurned: (place: TreePlace) => boolean,
): TreeView {
  const leading = placesAbove(tree, found);
  const isFound = new Set(found.flatMap((id) => tree.placesOf(id)));
  const shown = (places: readonly TreePlace[]): readonly TreePlace[] =>
    places.filter((place) => leading.has(place) || isFound.has(place));
  return {
    roots: shown(tree.roots),
    below: (place) => (leading.has(place) ? shown(place.below) : place.below),
    isOpen: (place) => leading.has(place) !== isTurned(place),
  };
}

/** The places above those where these org units stand. */
export function placesAbove(
  { placesOf }: OrgUnitTree,
  orgUnits: readonly string[],
): ReadonlySet<TreePlace> {
  const places = new Set<TreePlace>();
  for (const { above } of orgUnits.flatMap((id) => placesOf(id))) {
    for (let place = above; place !== undefined && !places.has(place); place = place.above) {
      places.add(place);
    }
  }
  return places;
}
