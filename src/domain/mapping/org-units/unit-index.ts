import { groupBy } from '../../group-by.ts';
import { comparedName, type ComparedName } from '../names/name-similarity.ts';
import { ownText, placeName, type PlaceName } from '../names/place-name.ts';
import type { Steps } from '../steps.ts';
import type { UnitsToMap, UnitToMap } from './unit-to-map.ts';

/** An org unit with its name taken apart. */
export interface NamedUnit {
  readonly unit: UnitToMap;
  readonly name: PlaceName;
  readonly compared: ComparedName;
  /** Its name whatever its kind; see `nameKey`. */
  readonly key: string;
}

/** Org units among which a place is looked for. */
export interface UnitScope {
  readonly units: readonly NamedUnit[];
  readonly ids: ReadonlySet<string>;
}

/** The org units as they are looked up. */
export interface UnitIndex {
  readonly byId: UnitsToMap;
  /**
   * Those that places may be: of places to map those that the data set is assigned to, of others those that
   * have org units below them. Below an org unit at any depth, or everywhere.
   */
  readonly scope: (below: string | undefined, isToMap: boolean) => UnitScope;
  /** Those of a code, without regard to letter case. */
  readonly ofCode: (code: string) => readonly NamedUnit[];
  /** Those of a `nameKey`. */
  readonly ofName: (key: string) => readonly NamedUnit[];
}

/** So many names are taken apart between two steps. */
const AT_ONCE = 100;

/** Indexes org units once for all places. */
export function* indexUnits(units: UnitsToMap): Steps<UnitIndex> {
  const named: NamedUnit[] = [];
  for (const unit of units.values()) {
    const name = placeName(unit.name);
    named.push({
      unit,
      name,
      compared: comparedName(name),
      key: nameKey(name),
    });
    if (named.length % AT_ONCE === 0) yield 0;
  }
  const below = new Map<string, NamedUnit[]>();
  for (const one of named) {
    for (const id of one.unit.above) {
      if (id === one.unit.id) continue;
      const known = below.get(id);
      if (known === undefined) below.set(id, [one]);
      else known.push(one);
    }
  }
  yield 0;
  const codes = groupBy(
    named.filter(({ unit }) => unit.code !== undefined),
    ({ unit: { code = '' } }) => codeKey(code),
  );
  const names = groupBy(named, ({ key }) => key);
  const scopes = new Map<string, UnitScope>();
  return {
    byId: units,
    scope: (id, isToMap) => {
      const key = `${String(isToMap)} ${id ?? ''}`;
      const known = scopes.get(key);
      if (known !== undefined) return known;
      const all = id === undefined ? named : (below.get(id) ?? []);
      const meant = all.filter(({ unit }) => (isToMap ? unit.isAssigned : below.has(unit.id)));
      const scope = {
        units: meant,
        ids: new Set(meant.map(({ unit }) => unit.id)),
      };
      scopes.set(key, scope);
      return scope;
    },
    ofCode: (code) => codes.get(codeKey(code)) ?? [],
    ofName: (key) => names.get(key) ?? [],
  };
}

/** A code as two writers of it have it in common. */
export const codeKey = (code: string): string => code.trim().toUpperCase();

/** What two names of one place have in common whatever their kinds: their own words and marks. */
export const nameKey = (name: PlaceName): string => `${ownText(name)} ${name.marks.join(' ')}`;
