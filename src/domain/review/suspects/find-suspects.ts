import { inCodeUnitOrder } from '../../code-unit-order.ts';
import { contactConflicts } from './conflicts.ts';
import { unknownTargets, withoutNumber, zerosAfterThePeriod } from './documents.ts';
import { registeredTwice, replacedOwners, severalPlaces } from './people.ts';
import { lostMappings, parentsAsText, staleLineages, unreadPlaces } from './places.ts';
import { supervisorDocuments } from './supervisor-documents.ts';
import type { Suspect } from './suspect.ts';
import type { SuspectContext } from './suspect-context.ts';

/** Every way in which numbers may count twice or short, in the order in which they are shown. */
const FINDERS: readonly ((context: SuspectContext) => readonly Suspect[])[] = [
  supervisorDocuments,
  replacedOwners,
  registeredTwice,
  severalPlaces,
  staleLineages,
  parentsAsText,
  lostMappings,
  contactConflicts,
  zerosAfterThePeriod,
  withoutNumber,
  unknownTargets,
  unreadPlaces,
];

/** All suspects, by kind, then by what they are about in code-unit order. */
export const findSuspects = (context: SuspectContext): readonly Suspect[] =>
  FINDERS.flatMap((find) =>
    find(context).toSorted((a, b) => inCodeUnitOrder(firstIdOf(a), firstIdOf(b))),
  );

/** The first id that a suspect names. */
export function firstIdOf(suspect: Suspect): string {
  switch (suspect.kind) {
    case 'unknown-target':
      return suspect.target;
    case 'several-places':
      return suspect.account;
    case 'registered-twice':
      return suspect.contacts[0] ?? '';
    case 'parent-as-text':
    case 'lost-mapping':
    case 'stale-lineage':
    case 'unread-mapping':
    case 'conflict':
      return suspect.contact;
    default:
      return suspect.document;
  }
}
