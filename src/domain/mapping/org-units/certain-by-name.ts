import { groupBy } from '../../group-by.ts';
import type { Candidate } from './candidates.ts';
import type { PlaceName } from '../names/place-name.ts';
import { nameKey, type NamedUnit } from './unit-index.ts';

/** Another org unit so much alike may be the one that was meant, unless it is some other place's by its name. */
const NEARLY_THE_SAME = 0.85;

/** How often names occur among the places of a scope. */
export interface CountedNames {
  /** @param withKind whether a dispensary and a community unit of one village are two names */
  readonly count: (name: PlaceName, withKind: boolean) => number;
}

/** Counts names. */
export function countNames(names: readonly PlaceName[]): CountedNames {
  const withKinds = (name: PlaceName): string => `${nameKey(name)} ${name.kinds.join(' ')}`;
  const byKey = groupBy(names, nameKey);
  const byKind = groupBy(names, withKinds);
  return {
    count: (name, withKind) =>
      (withKind ? byKind.get(withKinds(name)) : byKey.get(nameKey(name)))?.length ?? 0,
  };
}

/** What decides whether a name alone is enough. */
export interface NameScope {
  readonly units: readonly NamedUnit[];
  /** The names of its places. */
  readonly places: CountedNames;
  /** Whether the name has to say the kind of place, too. */
  readonly asksForKind: boolean;
}

/**
 * The one candidate that can be nothing else by its name: the only org unit of the name in the scope, the
 * only place of it there, of the same kind, not closed, and with no other nearly the same that is nobody's.
 */
export function certainByName(
  name: PlaceName,
  candidates: readonly Candidate[],
  { units, places, asksForKind }: NameScope,
): Candidate | undefined {
  const exact = candidates.filter(({ isExact }) => isExact);
  const sameKind = exact.filter(({ kinds }) => kinds === 'same');
  const chosen = sameKind.length > 0 || asksForKind ? sameKind : exact;
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0) return undefined;
  if (only.named.unit.closedDate !== undefined) return undefined;
  if (only.kinds === 'other' || (only.kinds === 'left-out' && !isOneKind(units))) {
    return undefined;
  }
  if (places.count(name, only.kinds === 'same') > 1) return undefined;
  const isDoubtful = candidates.some(
    (one) =>
      !one.isExact && one.score >= NEARLY_THE_SAME && places.count(one.named.name, false) === 0,
  );
  return isDoubtful ? undefined : only;
}

/** Whether a kind tells nothing apart: all org units of the scope say the same, or none says any. */
const isOneKind = (units: readonly NamedUnit[]): boolean =>
  new Set(units.map(({ name }) => name.kinds.join(' '))).size === 1;
