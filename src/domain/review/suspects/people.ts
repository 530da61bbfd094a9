import { compareCodeUnits } from '../../code-unit-order.ts';
import { groupBy } from '../../group-by.ts';
import type { Suspect } from './suspect.ts';
import { countedByOwner, nameOf, type SuspectContext } from './suspect-context.ts';

/** Owners who were replaced, where both have a counted document: the month of a hand-over. */
export function replacedOwners(context: SuspectContext): readonly Suspect[] {
  const byOwner = countedByOwner(context.counted);
  return [...byOwner].flatMap(([owner, documents]) =>
    (context.contacts.get(owner)?.replacements ?? []).flatMap((replacement) => {
      const [theirs] = byOwner.get(replacement) ?? [];
      const [own] = documents;
      if (own === undefined || theirs === undefined) return [];
      return [
        {
          kind: 'replaced-owner',
          document: own.document.id,
          replacement: theirs.document.id,
          owner,
          ownerName: nameOf(context, owner),
        } as const,
      ];
    }),
  );
}

/** Accounts whose places have different mapped contacts: all counts at one of them. */
export function severalPlaces(context: SuspectContext): readonly Suspect[] {
  const byOwner = countedByOwner(context.counted);
  return context.accounts.flatMap(({ id, contact, facilities }) => {
    const [own] = contact === undefined ? [] : (byOwner.get(contact) ?? []);
    if (contact === undefined || own === undefined || facilities.length < 2) return [];
    const { mapping } = context.plan;
    const nearest = new Set(
      facilities.flatMap(
        (facility) => context.contacts.get(facility)?.lineage.find((id) => mapping.has(id)) ?? [],
      ),
    );
    if (nearest.size < 2) return [];
    return [
      {
        kind: 'several-places',
        account: id,
        document: own.document.id,
        owner: contact,
        ownerName: nameOf(context, contact),
      } as const,
    ];
  });
}

/** Owners of one place with the same name and phone number, letter case and spaces aside. */
export function registeredTwice(context: SuspectContext): readonly Suspect[] {
  const byOwner = countedByOwner(context.counted);
  const known = [...byOwner.keys()].flatMap((owner) => {
    const person = context.contacts.get(owner);
    const [name, phone] = [plain(person?.name), plain(person?.phone)];
    const parent = person?.lineage[1];
    if (name === '' || phone === '' || parent === undefined) return [];
    return [{ owner, text: JSON.stringify([parent, name, phone]) }];
  });
  return [...groupBy(known, ({ text }) => text).values()]
    .filter((alike) => alike.length > 1)
    .map((alike) => {
      const contacts = alike.map(({ owner }) => owner).sort(compareCodeUnits);
      return {
        kind: 'registered-twice' as const,
        name: nameOf(context, contacts[0] ?? ''),
        contacts,
        documents: contacts
          .flatMap((owner) => (byOwner.get(owner) ?? []).map(({ document }) => document.id))
          .sort(compareCodeUnits),
      };
    });
}

const plain = (text = ''): string => text.toLowerCase().replace(/\s/g, '');
