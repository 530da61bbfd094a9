import type { OrgUnit } from '../../../../data-access/index.ts';
import { distinctLabels, namedOrgUnit } from '../shared/names/org-unit-names.ts';
import type { OrgUnitOption } from './org-unit-picker/org-unit-option.ts';

/** The org units as the picker offers them: by name, equal names by the places above them. */
export function orgUnitOptions(
  orgUnits: readonly OrgUnit[],
  compare: (one: string, other: string) => number,
): readonly OrgUnitOption[] {
  const named = orgUnits.map((orgUnit) => ({ orgUnit, ...namedOrgUnit(orgUnit) }));
  const labelOf = distinctLabels(named);
  return named
    .sort(
      (a, b) =>
        compare(a.name, b.name) ||
        compare(a.above.join('\n'), b.above.join('\n')) ||
        compare(a.id, b.id),
    )
    .map((one) => ({ ...one.orgUnit, name: one.name, label: labelOf(one) }));
}
