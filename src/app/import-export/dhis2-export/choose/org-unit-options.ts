import type { OrgUnit } from '../../../../data-access/index.ts';
import type { NamedOrgUnit } from '../../../../domain/index.ts';
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

/** The name alone where it is the only one; else with the place above, else with the id. */
function distinctLabels(all: readonly NamedOrgUnit[]): (orgUnit: NamedOrgUnit) => string {
  const withPlace = ({ name, above: [place = ''] }: NamedOrgUnit): string => `${name} · ${place}`;
  const names = counts(all.map(({ name }) => name));
  const places = counts(all.map(withPlace));
  return (orgUnit) => {
    const { id, name, above } = orgUnit;
    if (name === '' || names.get(name) === 1) return name;
    const isDistinct = above.length > 0 && places.get(withPlace(orgUnit)) === 1;
    return isDistinct ? withPlace(orgUnit) : `${name} · ${id}`;
  };
}

function counts(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}
