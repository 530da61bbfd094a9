import { combineMonths } from '../aggregate/combine-months.ts';
import type { CountingPlan } from '../aggregate/counting-plan.ts';
import { createTally, type Counted, type Owner } from '../aggregate/tally.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Tag } from '../period/period.ts';
import { decodeContact } from '../place/contact.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Result } from '../result.ts';
import { exportSettings } from '../settings/export-settings.ts';
import { revisionsOf, type Revisions } from '../conflicting-revisions.ts';
import {
  conflictingRevision,
  decodeTargetDocument,
  type AnyTargetDocument,
} from '../target/target-document.ts';
import type { RuleError } from './export-error.ts';
import { exportOutcome, type ExportOutcome } from './export-outcome.ts';
import { planDataSet, planOrgUnits, type ExportPlan } from './export-plan.ts';
import type { ExportRequest } from './export-request.ts';

/**
 * The whole export over documents that are all at hand, in any order: the rules in one place, to
 * read and to test. Reading from a database page by page is `data-access`'s, with the same parts.
 *
 * @param settings the field `settings` of the document `settings`
 * @param documents contacts, target documents and anything else that a database holds; several of one
 *   `_id` are conflicting revisions
 */
export function exportDocuments(
  settings: unknown,
  documents: readonly unknown[],
  request: ExportRequest,
  today: CalendarDate,
): Result<ExportOutcome, RuleError> {
  const read = exportSettings(settings);
  const dataSetPlan = planDataSet(read, request);
  if (!dataSetPlan.ok) return dataSetPlan;
  const revisions = revisionsOf(documents);
  const contacts = new Map(
    revisions.winners
      .flatMap((document) => decodeContact(document, read.contactTypes) ?? [])
      .map((contact) => [contact.id, contact]),
  );
  const plan = planOrgUnits(dataSetPlan.value, contacts.values(), today);
  if (!plan.ok) return plan;

  const targetDocuments = targetDocumentsOf(revisions);
  const counted = countPeriod(plan.value, targetDocuments, contacts);
  const isEmptyDatabase = request.accounts === 'all' && targetDocuments.length === 0;
  return exportOutcome(plan.value, counted, { today, isEmptyDatabase, ...read });
}

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
export function byOwner(
  documents: readonly AnyTargetDocument[],
): ReadonlyMap<ContactId | undefined, readonly AnyTargetDocument[]> {
  const owners = new Map<ContactId | undefined, AnyTargetDocument[]>();
  for (const document of documents) {
    const owned = owners.get(document.owner);
    if (owned === undefined) owners.set(document.owner, [document]);
    else owned.push(document);
  }
  return owners;
}
