import type { TableOf } from '../../../../domain/index.ts';
import { entryOfPlace, entryOfTarget, type MappingEntry } from './mapping-entry.ts';

/** The groups in the order in which they ask for attention. */
const GROUPS = ['conflict', 'to-confirm', 'nothing-found', 'certain', 'decided', 'mapped'] as const;

export type MappingGroup = (typeof GROUPS)[number];

/** Those in which something is left to decide. */
const OPEN: readonly MappingGroup[] = ['conflict', 'to-confirm', 'nothing-found'];

/** A place or target before it is made to be shown: of thousands a few are. */
export interface Suggested extends Pick<MappingEntry, 'of' | 'id' | 'state'> {
  readonly toEntry: () => MappingEntry;
}

/** What is suggested, by the group that it is in; every group is there. */
export type SuggestedByGroup = ReadonlyMap<MappingGroup, readonly Suggested[]>;

/** Places and targets, each to be made when it is shown. */
export function suggestedEntries({
  places,
  targets,
  units,
  choices,
  names,
}: TableOf): readonly Suggested[] {
  const byKey = new Map(choices.map((choice) => [choice.key, choice]));
  return [
    ...places.map((one) => ({
      of: 'place' as const,
      id: one.place.id,
      state: one.state,
      toEntry: () => entryOfPlace(one, units, names),
    })),
    ...targets.map((one) => ({
      of: 'target' as const,
      id: one.target.id,
      state: one.state,
      toEntry: () => entryOfTarget(one, byKey),
    })),
  ];
}

/** @param isDecided whether the officer has decided it */
export function suggestedByGroup(
  all: readonly Suggested[],
  isDecided: (one: Suggested) => boolean,
): SuggestedByGroup {
  const byGroup = new Map<MappingGroup, Suggested[]>(GROUPS.map((group) => [group, []]));
  for (const one of all) byGroup.get(groupOf(one, isDecided(one)))?.push(one);
  return byGroup;
}

function groupOf({ state }: Suggested, isDecided: boolean): MappingGroup {
  // What is so already is no change, whoever decided it.
  if (isDecided && !['conflict', 'mapped'].includes(state)) return 'decided';
  return state === 'confirmed' || state === 'left-out' ? 'decided' : state;
}

/** How many of all need no decision any more. */
export function progressOf(byGroup: SuggestedByGroup): {
  readonly done: number;
  readonly all: number;
} {
  let [done, all] = [0, 0];
  for (const [group, { length }] of byGroup) {
    all += length;
    if (!OPEN.includes(group)) done += length;
  }
  return { done, all };
}
