import type { OrgUnit } from '../../../../data-access/index.ts';
import { distinctLabels } from '../shared/names/org-unit-names.ts';
import type { OrgUnitOption } from './org-unit-picker/org-unit-option.ts';

/** The org units as the picker offers them: by name, equal names by the places above them. */
export function orgUnitOptions(
  orgUnits: readonly OrgUnit[],
  compare: (one: string, other: string) => number,
): readonly OrgUnitOption[] {
  const named = orgUnits.map(({ id, isWellFormed, places }) => ({
    id,
    name: places[0]?.name ?? '',
    above: places[0]?.above ?? [],
    otherPlaces: Math.max(0, places.length - 1),
    isWellFormed,
  }));
  const labelOf = distinctLabels(named);
  return named
    .map((orgUnit) => ({ ...orgUnit, label: labelOf(orgUnit) }))
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.above.join('\n'), b.above.join('\n')) ||
        compare(a.id, b.id),
    );
}
