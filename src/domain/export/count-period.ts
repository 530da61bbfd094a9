import { combineMonths } from '../aggregate/combine-months.ts';
import type { CountingPlan } from '../aggregate/counting-plan.ts';
import { createTally, type Counted, type Owner } from '../aggregate/tally.ts';
import type { Revisions } from '../conflicting-revisions.ts';
import { groupBy } from '../group-by.ts';
import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import {
  conflictingRevision,
  decodeTargetDocument,
  type AnyTargetDocument,
} from '../target/target-document.ts';
import type { ExportPlan } from './export-plan.ts';

/** Counts the months of a plan, and makes one of them. */
export const countPeriod = (
  { counting, tags }: Pick<ExportPlan, 'counting' | 'tags'>,
  documents: readonly AnyTargetDocument[],
  contacts: ReadonlyMap<ContactId, Owner>,
): Counted =>
  combineMonths(
    counting,
    tags.map((tag) => ({ tag, counted: countMonth(counting, tag, documents, contacts) })),
  );

function countMonth(
  counting: CountingPlan,
  tag: Tag,
  documents: readonly AnyTargetDocument[],
  contacts: ReadonlyMap<ContactId, Owner>,
): Counted {
  const tally = createTally(counting);
  const ofMonth = documents.filter((document) => document.tag === tag);
  for (const [owner, owned] of byOwner(ofMonth)) {
    tally.addOwner(owned, owner === undefined ? undefined : contacts.get(owner));
  }
  return tally.counted();
}

/** The target documents among documents, those of conflicting revisions marked. */
export const targetDocumentsOf = ({ winners, others }: Revisions): readonly AnyTargetDocument[] => [
  ...winners.flatMap((document) => decodeTargetDocument(document) ?? []),
  ...others.flatMap(({ document, revision }) => {
    const decoded = decodeTargetDocument(document);
    return decoded === undefined ? [] : [conflictingRevision(decoded, revision)];
  }),
];

/** The target documents of each owner; those that name none stand under undefined. */
export const byOwner = (
  documents: readonly AnyTargetDocument[],
): ReadonlyMap<ContactId | undefined, readonly AnyTargetDocument[]> =>
  groupBy(documents, ({ owner }) => owner);
