import { groupBy } from './group-by.ts';
import { ownText, placeName, type PlaceName } from './place-name.ts';
import type { UnitsToMap, UnitToMap } from './unit-to-map.ts';

/** An org unit with its name taken apart. */
export interface NamedUnit {
  readonly unit: UnitToMap;
  readonly name: PlaceName;
  /** Its name whatever its kind; see `nameKey`. */
  readonly key: string;
}

/** The org units as they are looked up. */
export interface UnitIndex {
  readonly byId: UnitsToMap;
  /** Every org unit below one, at any depth; of undefined all. */
  readonly below: (id: string | undefined) => readonly NamedUnit[];
  /** Those of a code, without regard to letter case. */
  readonly ofCode: (code: string) => readonly UnitToMap[];
}

/** Indexes org units once for all places. */
export function indexUnits(units: UnitsToMap): UnitIndex {
  const named = [...units.values()].map((unit): NamedUnit => {
    const name = placeName(unit.name);
    return { unit, name, key: nameKey(name) };
  });
  const pairs = named.flatMap((one) =>
    one.unit.above.filter((id) => id !== one.unit.id).map((above) => ({ above, one })),
  );
  const below = new Map(
    [...groupBy(pairs, ({ above }) => above)].map(([id, ofOne]) => [
      id,
      ofOne.map(({ one }) => one),
    ]),
  );
  const codes = groupBy(
    [...units.values()].filter(({ code }) => code !== undefined),
    ({ code = '' }) => codeKey(code),
  );
  return {
    byId: units,
    below: (id) => (id === undefined ? named : (below.get(id) ?? [])),
    ofCode: (code) => codes.get(codeKey(code)) ?? [],
  };
}

/** A code as two writers of it have it in common. */
export const codeKey = (code: string): string => code.trim().toUpperCase();

/** What two names of one place have in common whatever their kinds: their own words and marks. */
export const nameKey = (name: PlaceName): string => `${ownText(name)} ${name.marks.join(' ')}`;
