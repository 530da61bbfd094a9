import type {
  DecisionsOfTable,
  MappingConflict,
  MappingState,
  SuggestedPlace,
  SuggestedTarget,
  UnitsToMap,
} from '../../src/domain/index.ts';

/** What a run found. */
export interface Mapped {
  readonly places: readonly SuggestedPlace[];
  readonly targets: readonly SuggestedTarget[];
  readonly units: UnitsToMap;
  readonly unused: DecisionsOfTable['unused'];
  /** Places whose mapping no file of cht-conf can set. */
  readonly byHand: readonly string[];
}

const STATES: readonly (readonly [MappingState, string])[] = [
  ['mapped', 'mapped'],
  ['certain', 'certain'],
  ['confirmed', 'confirmed'],
  ['left-out', 'left out'],
  ['to-confirm', 'to confirm'],
  ['conflict', 'in conflict'],
  ['nothing-found', 'without a suggestion'],
];

/** What there is to say about a mapping, a line each. */
export function linesOfMapping({
  places,
  targets,
  units,
  unused,
  byHand,
}: Mapped): readonly string[] {
  const nameOf = (id: string): string =>
    places.find(({ place }) => place.id === id)?.place.name ?? id;
  return [
    counts('places', places),
    counts('targets', targets),
    ...places.flatMap(({ place, conflicts }) =>
      conflicts.map(
        (one) =>
          `conflict: ${JSON.stringify(place.name)} (${place.id}): ${wordsOf(one, nameOf, units)}`,
      ),
    ),
    ...targets.flatMap(({ target, unknown }) =>
      unknown.map((key) => `conflict: target ${target.id}: the data set has no ${key}`),
    ),
    ...byHand.map(
      (id) =>
        `by hand: ${JSON.stringify(nameOf(id))} (${id}): its dhis must become a list, which cht-conf cannot make of it`,
    ),
    ...unused.map(
      ({ row, reason }) => `not used: ${row.of} ${row.cht_id} of the table: ${REASONS[reason]}`,
    ),
  ];
}

const REASONS: Readonly<Record<DecisionsOfTable['unused'][number]['reason'], string>> = {
  'unknown-place': 'no one place here has its id or path',
  'unknown-target': 'no target here has its id',
  'unknown-in-dhis2': 'nothing in this DHIS2 has its id, code or path, or several have',
  'unknown-answer': 'accept is neither yes nor no',
  contradicted: 'another row says something else of the same',
};

function counts(of: string, found: readonly { readonly state: MappingState }[]): string {
  const parts = STATES.flatMap(([state, words]) => {
    const count = found.filter((one) => one.state === state).length;
    return count === 0 ? [] : [`${String(count)} ${words}`];
  });
  return `${of}: ${String(found.length)}${parts.length === 0 ? '' : `, of them ${parts.join(', ')}`}`;
}

function wordsOf(
  conflict: MappingConflict,
  nameOf: (id: string) => string,
  units: UnitsToMap,
): string {
  const unit = (id: string): string => `${units.get(id)?.name ?? ''} (${id})`.trim();
  switch (conflict.kind) {
    case 'unknown-org-unit':
      return `DHIS2 has no organisation unit ${conflict.orgUnit}`;
    case 'not-assigned':
      return `the data set is not assigned to ${unit(conflict.orgUnit)}`;
    case 'several-org-units':
      return `mapped to ${conflict.orgUnits.map(unit).join(' and ')}`;
    case 'two-places':
      return `${unit(conflict.orgUnit)} is that of ${JSON.stringify(nameOf(conflict.other))} (${conflict.other}) too`;
    case 'differs':
      return `mapped to ${conflict.orgUnit}, and by code or name it is ${unit(conflict.suggested)}`;
  }
}
