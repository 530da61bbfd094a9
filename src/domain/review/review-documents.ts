import type { Counted } from '../aggregate/tally.ts';
import type { Revisions } from '../conflicting-revisions.ts';
import type { RuleError } from '../export/export-error.ts';
import { countDocuments } from '../export/count-documents.ts';
import { countPeriod } from '../export/count-period.ts';
import type { ExportOutcome } from '../export/export-outcome.ts';
import type { ExportPlan } from '../export/export-plan.ts';
import type { ExportRequest } from '../export/export-request.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { ContactTypes } from '../settings/contact-types.ts';
import type { ContactId } from '../place/lineage.ts';
import { decodePerson, type Person } from '../place/person.ts';
import { ok, type Result } from '../result.ts';
import { signOffsOfDocuments } from '../sign-off/sign-offs-of-documents.ts';
import { decodeAccount, offlineRoles } from '../permission/account.ts';
import { earlierMonth, earlierTags } from './outliers/earlier-month.ts';
import { reviewCounted, type Review, type ReviewSources } from './review.ts';
import type { ContactConflict } from './suspects/contact-conflict.ts';

/** An export with its review. */
export interface ReviewedExport {
  readonly outcome: Result<ExportOutcome, RuleError>;
  readonly review: Review;
  readonly plan: ExportPlan;
  readonly counted: Counted;
}

/**
 * Exports like `exportDocuments` and reviews what was counted, over documents that are all at hand.
 * What settings or places refuse has no review.
 *
 * @param beside what is known and stands in no document of a database
 */
export function reviewDocuments(
  settings: unknown,
  documents: readonly unknown[],
  request: ExportRequest,
  today: CalendarDate,
  beside: Pick<ReviewSources, 'syncs' | 'written'> = {},
): Result<ReviewedExport, RuleError> {
  const read = countDocuments(settings, documents, request, today, decodePerson);
  if (!read.ok) return read;
  const { plan, contactTypes, revisions, contacts, targetDocuments, counted, outcome } = read.value;
  const accounts = revisions.winners.flatMap((document) => decodeAccount(document) ?? []);
  const review = reviewCounted(plan, counted, {
    today,
    accounts,
    offlineRoles: offlineRoles(settings),
    earlier: earlierTags(plan.tags).map((tag) => {
      const month = { ...withoutExclusions(plan), tags: [tag] };
      return earlierMonth(tag, countPeriod(month, targetDocuments, contacts));
    }),
    contacts,
    // Documents that are all at hand have no index that could lose any.
    lostMappings: [],
    conflicts: conflictsOf(revisions, contacts, contactTypes),
    signOffs: signOffsOfDocuments(revisions.winners, settings, { accounts, contacts }),
    ...beside,
  });
  return ok({ outcome, review, plan, counted });
}

/** An owner is left out of one period: the months before are what they were. */
export const withoutExclusions = (plan: ExportPlan): ExportPlan => ({
  ...plan,
  counting: { ...plan.counting, excluded: new Set() },
});

function conflictsOf(
  { others }: Revisions,
  contacts: ReadonlyMap<ContactId, Person>,
  types: ContactTypes,
): readonly ContactConflict[] {
  const conflicts = new Map<ContactId, { winner: Person; others: Person[] }>();
  for (const { document } of others) {
    const other = decodePerson(document, types);
    const winner = contacts.get(other?.id ?? '');
    if (other === undefined || winner === undefined) continue;
    const conflict = conflicts.get(winner.id) ?? { winner, others: [] };
    conflict.others.push(other);
    conflicts.set(winner.id, conflict);
  }
  return [...conflicts.values()];
}
