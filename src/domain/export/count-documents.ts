import type { Counted } from '../aggregate/tally.ts';
import { revisionsOf, type Revisions } from '../conflicting-revisions.ts';
import type { CalendarDate } from '../period/calendar-date.ts';
import type { Contact } from '../place/contact.ts';
import type { ContactTypes } from '../settings/contact-types.ts';
import type { ContactId } from '../place/lineage.ts';
import { ok, type Result } from '../result.ts';
import { exportSettings } from '../settings/export-settings.ts';
import type { AnyTargetDocument } from '../target/target-document.ts';
import { countPeriod, targetDocumentsOf } from './count-period.ts';
import type { RuleError } from './export-error.ts';
import { exportOutcome, type ExportOutcome } from './export-outcome.ts';
import { planDataSet, planOrgUnits, type ExportPlan } from './export-plan.ts';
import type { ExportRequest } from './export-request.ts';

/** What was counted of documents that are all at hand, and from what. */
export interface CountedDocuments<C> {
  readonly plan: ExportPlan;
  readonly contactTypes: ContactTypes;
  readonly revisions: Revisions;
  readonly contacts: ReadonlyMap<ContactId, C>;
  readonly targetDocuments: readonly AnyTargetDocument[];
  readonly counted: Counted;
  readonly outcome: Result<ExportOutcome, RuleError>;
}

/**
 * Counts documents that are all at hand, in any order.
 *
 * @param decode reads of a contact as much as is asked for afterwards
 */
export function countDocuments<C extends Contact>(
  settings: unknown,
  documents: readonly unknown[],
  request: ExportRequest,
  today: CalendarDate,
  decode: (document: unknown, types: ContactTypes) => C | undefined,
): Result<CountedDocuments<C>, RuleError> {
  const read = exportSettings(settings);
  const dataSetPlan = planDataSet(read, request);
  if (!dataSetPlan.ok) return dataSetPlan;
  const { contactTypes } = read;
  const revisions = revisionsOf(documents);
  const contacts = new Map(
    revisions.winners
      .flatMap((document) => decode(document, contactTypes) ?? [])
      .map((contact) => [contact.id, contact]),
  );
  const plan = planOrgUnits(dataSetPlan.value, contacts.values(), today);
  if (!plan.ok) return plan;

  const targetDocuments = targetDocumentsOf(revisions);
  const counted = countPeriod(plan.value, targetDocuments, contacts);
  const isEmptyDatabase = request.accounts === 'all' && targetDocuments.length === 0;
  const outcome = exportOutcome(plan.value, counted, { today, isEmptyDatabase, ...read });
  return ok({
    plan: plan.value,
    contactTypes,
    revisions,
    contacts,
    targetDocuments,
    counted,
    outcome,
  });
}
