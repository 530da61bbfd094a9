import type { OrgUnit } from '../../../../../data-access/index.ts';
import type { NamedOrgUnit } from '../../../../../domain/index.ts';

/**
 * How the CHT names org units: by the first place that maps them, with what tells it from others of its
 * name; '' where none is known.
 */
export function orgUnitNames(orgUnits: readonly OrgUnit[]): (id: string) => string {
  const named = orgUnits.map(namedOrgUnit);
  const labelOf = distinctLabels(named);
  const labels = new Map(named.map((orgUnit) => [orgUnit.id, labelOf(orgUnit)]));
  return (id) => labels.get(id) ?? '';
}

/** An org unit with the name of its first place and of those above it. */
export const namedOrgUnit = ({ id, places }: OrgUnit): NamedOrgUnit => ({
  id,
  name: places[0]?.name ?? '',
  above: places[0]?.above ?? [],
});

/** The name alone where it is the only one; else with the place above, else with the id. */
export function distinctLabels(all: readonly NamedOrgUnit[]): (orgUnit: NamedOrgUnit) => string {
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
