import type { OrgUnit } from '../../../../data-access/index.ts';
import type { OrgUnitOption } from './org-unit-picker/org-unit-option.ts';

/** The org units as the picker offers them: by name, equal names by the places above them. */
export const orgUnitOptions = (
  orgUnits: readonly OrgUnit[],
  compare: (one: string, other: string) => number,
): readonly OrgUnitOption[] =>
  orgUnits
    .map(({ id, isWellFormed, places }) => ({
      id,
      name: places[0]?.name ?? '',
      above: places[0]?.above ?? [],
      otherPlaces: Math.max(0, places.length - 1),
      isWellFormed,
    }))
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.above.join('\n'), b.above.join('\n')) ||
        compare(a.id, b.id),
    );
