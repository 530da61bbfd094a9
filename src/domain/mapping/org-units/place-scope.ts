import type { OrgUnitAbove } from './org-unit-above.ts';
import { countNames, type CountedNames } from './certain-by-name.ts';
import type { PlaceName } from '../names/place-name.ts';
import type { PlaceToMap } from './place-to-map.ts';

/** A place as it is looked for. */
export interface SoughtPlace {
  readonly place: PlaceToMap;
  readonly name: PlaceName;
  readonly isToMap: boolean;
}

/** The places of a scope, with how often names occur among them. */
export interface PlaceScope {
  readonly members: readonly PlaceToMap[];
  readonly names: CountedNames;
}

/** The scope as it was, where its places are those of before. */
export function scopeFor(before: PlaceScope | undefined, inIt: readonly SoughtPlace[]): PlaceScope {
  const isSame =
    before?.members.length === inIt.length &&
    before.members.every((place, at) => place === inIt[at]?.place);
  if (isSame) return before;
  return {
    members: inIt.map(({ place }) => place),
    names: countNames(inIt.map(({ name }) => name)),
  };
}

/** The same text for places that lie in the same org unit and are looked for alike. */
export const scopeKey = (one: {
  readonly above: OrgUnitAbove | undefined;
  readonly isToMap: boolean;
}): string => `${one.above?.orgUnit ?? ''} ${String(one.isToMap)}`;
