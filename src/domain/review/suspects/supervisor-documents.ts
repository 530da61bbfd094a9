import { compareCodeUnits } from '../../code-unit-order.ts';
import type { CountedDocument } from '../../aggregate/contribution.ts';
import { groupBy } from '../../group-by.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import type { Suspect } from './suspect.ts';
import { countedByOwner, nameOf, type SuspectContext } from './suspect-context.ts';

/**
 * Owners who count at the same org unit as others further below: the parent place of the one stands on
 * the other's lineage above the other's own parent place. One for each upper owner.
 */
export function supervisorDocuments(context: SuspectContext): readonly Suspect[] {
  const byOwner = countedByOwner(context.counted);
  const ofParent = groupBy(byOwner.keys(), (owner) => context.contacts.get(owner)?.lineage[1]);
  const below = new Map<ContactId, Set<ContactId>>();
  for (const [lower, documents] of byOwner) {
    const units = orgUnitsOf(documents);
    const above = context.contacts.get(lower)?.lineage.slice(2) ?? [];
    for (const upper of above.flatMap((place) => ofParent.get(place) ?? [])) {
      const isSame = orgUnitsOf(byOwner.get(upper) ?? []).some((unit) => units.includes(unit));
      if (upper === lower || !isSame) continue;
      below.set(upper, (below.get(upper) ?? new Set()).add(lower));
    }
  }
  return [...below].flatMap(([upper, lowers]) => {
    const own = byOwner.get(upper) ?? [];
    const theirs = [...lowers].flatMap((lower) => byOwner.get(lower) ?? []);
    const [first] = own;
    if (first === undefined) return [];
    return [
      {
        kind: 'supervisor-document',
        document: first.document.id,
        owner: upper,
        ownerName: nameOf(context, upper),
        below: theirs.map(({ document }) => document.id).sort(compareCodeUnits),
        ...sameOf(sumsOf(own, context), sumsOf(theirs, context), context),
      } as const,
    ];
  });
}

const orgUnitsOf = (documents: readonly CountedDocument[]): readonly OrgUnitId[] =>
  documents.flatMap(({ orgUnits }) => orgUnits);

/** What documents give together to each row key, as sum and what a percentage is out of. */
type Sums = ReadonlyMap<number, readonly [sum: number, outOf: number]>;

function sumsOf(documents: readonly CountedDocument[], context: SuspectContext): Sums {
  const sums = new Map<number, readonly [number, number]>();
  for (const { keyIndex, sum, outOf } of documents.flatMap(context.contributionsOf)) {
    const [before, beforeOutOf] = sums.get(keyIndex) ?? [0, 0];
    sums.set(keyIndex, [before + sum, beforeOutOf + outOf]);
  }
  return sums;
}

function sameOf(
  own: Sums,
  below: Sums,
  { plan }: SuspectContext,
): { readonly same: number; readonly keys: number } {
  const above0 = [...own].filter(
    ([keyIndex, [sum]]) => sum > 0 && plan.keys[keyIndex]?.value !== 'mixed',
  );
  const same = above0.filter(([keyIndex, [sum, outOf]]) => {
    const [sumBelow, outOfBelow] = below.get(keyIndex) ?? [0, 0];
    return sum === sumBelow && outOf === outOfBelow;
  });
  return { same: same.length, keys: above0.length };
}
