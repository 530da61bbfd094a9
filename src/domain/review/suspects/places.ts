import { compareCodeUnits } from '../../code-unit-order.ts';
import { orgUnitsOf } from '../../place/org-unit-mapping.ts';
import { isForAnother } from '../../settings/mapping-notices.ts';
import { KEYS_OF_CONTACT, unreadMappings } from '../../settings/unread-mapping.ts';
import type { Suspect } from './suspect.ts';
import { nameOf, type SuspectContext } from './suspect-context.ts';

/** Owners of the period whose chain of parents ends in a text. */
export const parentsAsText = ({ owners, contacts }: SuspectContext): readonly Suspect[] =>
  [...owners].flatMap((owner) => {
    const person = contacts.get(owner);
    if (person?.hasParentAsText !== true) return [];
    return [{ kind: 'parent-as-text', contact: owner, name: person.name } as const];
  });

/** Contacts that map an org unit for the data set, which the database's own index does not tell. */
export const lostMappings = ({ lostMappings: lost, dataSet }: SuspectContext): readonly Suspect[] =>
  lost
    .filter((contact) => orgUnitsOf(contact, dataSet, 'unless-specific').length > 0)
    .map(({ id, name }) => ({ kind: 'lost-mapping', contact: id, name }));

/**
 * Owners of the period whose stored chain names other places above their parent place than that
 * parent's own document does. A chain that is cut short names none: its owner is listed as outside the
 * mapped places where that matters.
 */
export const staleLineages = (context: SuspectContext): readonly Suspect[] =>
  [...context.owners].flatMap((owner) => {
    const [, parent, ...above] = context.contacts.get(owner)?.lineage ?? [];
    const place = parent === undefined ? undefined : context.contacts.get(parent);
    if (place === undefined || place.hasParentAsText === true) return [];
    if (above.slice(0, MOST_COMPARED).every((id, step) => id === place.lineage[step + 1]))
      return [];
    return [
      {
        kind: 'stale-lineage',
        contact: owner,
        name: nameOf(context, owner),
        parent: place.id,
        parentName: place.name,
      } as const,
    ];
  });

/** Chains of many places are cut after the same number of steps, at different places. */
const MOST_COMPARED = 40;

/** What the `dhis` of known contacts holds and no rule reads; of a choice, at its places and below. */
export const unreadPlaces = ({
  contacts,
  plan: {
    chosen: { places },
  },
  dataSets,
  dataSet,
}: SuspectContext): readonly Suspect[] =>
  [...contacts.values()]
    .filter(({ lineage }) => places === undefined || lineage.some((id) => places.has(id)))
    .sort((a, b) => compareCodeUnits(a.id, b.id))
    .flatMap(({ id, name, dhis, unreadDhis }) =>
      unreadMappings(
        dhis.filter((entry) => !isForAnother(entry, dataSets, dataSet)),
        unreadDhis,
        KEYS_OF_CONTACT,
      ).map((unread) => ({ kind: 'unread-mapping' as const, contact: id, name, ...unread })),
    );
