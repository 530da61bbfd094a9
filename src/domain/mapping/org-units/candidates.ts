import { compareKinds, type PlaceName } from '../names/place-name.ts';
import { comparedName, similarityOfCompared, type NameDistance } from '../names/name-similarity.ts';
import type { OrgUnitSuggestion } from './suggestion.ts';
import { nameKey, type NamedUnit } from './unit-index.ts';

/** Below this two names have nothing to do with each other. */
const LEAST = 0.6;

/** What a name that lies elsewhere than the place above is worth. */
const ELSEWHERE = 0.75;

/** An org unit of a name, and how it stands to the name of the place. */
export interface Candidate extends OrgUnitSuggestion {
  readonly named: NamedUnit;
  /** Whether own words and marks are the same. */
  readonly isExact: boolean;
  readonly kinds: ReturnType<typeof compareKinds>;
}

/** The org units whose names are like that of a place. */
export function candidatesByName(
  name: PlaceName,
  units: readonly NamedUnit[],
  distance: NameDistance,
): readonly Candidate[] {
  const compared = comparedName(name);
  const own = compared.text.length;
  const key = nameKey(name);
  const candidates: Candidate[] = [];
  for (const named of units) {
    const other = named.compared.text.length;
    // Two texts of so unequal lengths are never alike, unless one is an abbreviation.
    const isFar = Math.min(own, other) < LEAST * Math.max(own, other);
    if (isFar && name.own.length !== named.name.own.length) continue;
    const score = similarityOfCompared(compared, named.compared, distance, LEAST);
    if (score === 0) continue;
    candidates.push({
      orgUnit: named.unit.id,
      by: 'name',
      score,
      isCertain: false,
      named,
      isExact: named.key === key,
      kinds: compareKinds(name, named.name),
    });
  }
  return candidates;
}

/** Of org units of the same name those that lie outside: worth a look, never certain. */
export const sameNameElsewhere = (
  name: PlaceName,
  outside: readonly NamedUnit[],
  distance: NameDistance,
): readonly Candidate[] =>
  candidatesByName(name, outside, distance).map((candidate) => ({
    ...candidate,
    score: candidate.score * ELSEWHERE,
    isElsewhere: true as const,
  }));

/** For sorting: the highest score first; of equals the smaller id, so that every run gives the same. */
export const bestFirst = (a: OrgUnitSuggestion, b: OrgUnitSuggestion): number =>
  b.score - a.score || (a.orgUnit < b.orgUnit ? -1 : 1);

/** The suggestion alone. */
export const suggestionOf = ({
  orgUnit,
  by,
  score,
  isCertain,
  isElsewhere,
}: Candidate): OrgUnitSuggestion => ({
  orgUnit,
  by,
  score,
  isCertain,
  ...(isElsewhere === true ? { isElsewhere } : {}),
});
