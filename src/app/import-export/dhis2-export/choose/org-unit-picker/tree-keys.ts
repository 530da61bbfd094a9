import type { TreePlace } from './org-unit-tree.ts';
import type { TreeRow } from './tree-rows.ts';

/** What a key does to a tree: which line is reached, or which place is opened or closed. */
export interface TreeStep {
  readonly reached?: TreePlace;
  readonly turned?: TreePlace;
}

/** About as many lines as are seen at once. */
const PAGE = 7;

/**
 * The keys of a tree, as the ARIA Authoring Practices have them.
 *
 * @param key as of a tree that runs from left to right
 * @param active the line that is reached; undefined before the first step
 * @returns undefined for a key that is none of a tree's
 */
export function treeStep(
  key: string,
  rows: readonly TreeRow[],
  active: TreePlace | undefined,
): TreeStep | undefined {
  const at = rows.findIndex(({ place }) => place === active);
  const row = rows[at];
  const to = (index: number): TreeStep => {
    const reached = rows[Math.max(0, Math.min(index, rows.length - 1))]?.place;
    return reached === undefined ? {} : { reached };
  };
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at < 0 ? rows.length - 1 : at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'PageDown':
      return to(at + PAGE);
    case 'PageUp':
      return to(at - PAGE);
    case 'ArrowRight':
      if (row?.isOpen === false) return { turned: row.place };
      return row?.isOpen === true ? to(at + 1) : {};
    case 'ArrowLeft':
      if (row?.isOpen === true) return { turned: row.place };
      return row?.place.above === undefined ? {} : { reached: row.place.above };
    default:
      return undefined;
  }
}
