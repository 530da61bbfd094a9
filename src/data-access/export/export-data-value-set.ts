import {
  byOwner,
  exportOutcome,
  exportSettings,
  openTally,
  planDataSet,
  planOrgUnits,
  type AnyTargetDocument,
  type CalendarDate,
  type ContactId,
  type CountingPlan,
  type Counted,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  type Result,
  type RuleError,
  type Tag,
} from '../../domain/index.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { reading, type ReadOptions } from '../connection/reading.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { contactsByIds, mappedContactsOf } from '../places/read-contacts.ts';
import { targetDocumentsOf } from '../target-documents/read-target-documents.ts';

/** What an export is doing, and how many documents of that it has read. */
export interface ExportProgress {
  readonly step: 'settings' | 'places' | 'target-documents' | 'owners';
  readonly done: number;
  /** Absent where nobody knows it yet. */
  readonly total?: number;
}

/** The circumstances of an export. */
export interface ExportContext extends ReadOptions {
  /** The day at the place of whoever exports. */
  readonly today: CalendarDate;
  readonly onProgress?: (progress: ExportProgress) => void;
}

/**
 * Reads a database and makes the dataValueSet that a request asks for. Either the whole of it comes
 * back or an error: there is no partial file.
 *
 * @example
 * const result = await exportDataValueSet(database, request, { today: '2026-11-05' });
 * if (result.ok) save(toJson(result.value.dataValueSet));
 */
export async function exportDataValueSet(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<ExportOutcome, ExportError>> {
  const result = await reading(() => read(database, request, context));
  return result.ok ? result.value : result;
}

async function read(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<ExportOutcome, RuleError>> {
  context.onProgress?.({ step: 'settings', done: 0 });
  const settings = exportSettings(await settingsOf(database, context));
  const dataSetPlan = planDataSet(settings, request);
  if (!dataSetPlan.ok) return dataSetPlan;

  context.onProgress?.({ step: 'places', done: 0 });
  const hasViews = await hasInstalledViews(database, context);
  const mapped = await mappedContactsOf(database, hasViews, context);
  const plan = planOrgUnits(dataSetPlan.value, mapped.values());
  if (!plan.ok) return plan;

  const documents = await documentsOfPeriod(database, plan.value.tag, hasViews, context);
  const counted = await count(database, plan.value.counting, documents, context);
  return exportOutcome(plan.value, counted, {
    today: context.today,
    monthStartDate: settings.monthStartDate,
  });
}

async function documentsOfPeriod(
  database: Database,
  tag: Tag,
  hasViews: boolean,
  context: ExportContext,
): Promise<readonly AnyTargetDocument[]> {
  const documents: AnyTargetDocument[] = [];
  context.onProgress?.({ step: 'target-documents', done: 0 });
  for await (const page of targetDocumentsOf(database, tag, hasViews, context)) {
    documents.push(...page);
    context.onProgress?.({ step: 'target-documents', done: documents.length });
  }
  return documents;
}

/** Counts each owner's documents once the owner's own document, and with it the lineage, is read. */
async function count(
  database: Database,
  counting: CountingPlan,
  documents: readonly AnyTargetDocument[],
  context: ExportContext,
): Promise<Counted> {
  const tally = openTally(counting);
  const waiting = new Map(byOwner(documents));
  const owners = [...waiting.keys()].filter((owner): owner is ContactId => owner !== undefined);
  const total = owners.length;
  let done = 0;
  context.onProgress?.({ step: 'owners', done: 0, total });
  for await (const contacts of contactsByIds(database, owners, context)) {
    for (const contact of contacts) {
      tally.addOwner(waiting.get(contact.id) ?? [], contact);
      waiting.delete(contact.id);
    }
    done += contacts.length;
    context.onProgress?.({ step: 'owners', done, total });
  }
  // What is left belongs to owners that are missing, deleted or not contacts, or to none at all.
  for (const owned of waiting.values()) tally.addOwner(owned, undefined);
  return tally.counted();
}
