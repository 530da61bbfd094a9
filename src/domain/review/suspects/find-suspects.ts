import { compareCodeUnits } from '../../code-unit-order.ts';
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

/**
 * All suspects, by kind, then by what they are about in code-unit order. What is so in several months
 * of a period is said once.
 *
 * @param months each month of the period
 */
export const findSuspects = (months: readonly SuspectContext[]): readonly Suspect[] =>
  FINDERS.flatMap((find) =>
    once(months.flatMap(find)).toSorted((a, b) => compareCodeUnits(firstIdOf(a), firstIdOf(b))),
  );

/** Documents of several months with one unknown target are told together. */
function once(suspects: readonly Suspect[]): readonly Suspect[] {
  const known = new Map<string, Suspect>();
  for (const suspect of suspects) {
    const isOfTarget = suspect.kind === 'unknown-target';
    const text = isOfTarget ? suspect.target : JSON.stringify(suspect);
    const before = known.get(text);
    const documents = before?.kind === 'unknown-target' ? before.documents : 0;
    known.set(
      text,
      isOfTarget ? { ...suspect, documents: documents + suspect.documents } : suspect,
    );
  }
  return [...known.values()];
}

/** The first id that a suspect names. */
export function firstIdOf(suspect: Suspect): string {
  switch (suspect.kind) {
    case 'unknown-target':
    case 'running-total':
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
