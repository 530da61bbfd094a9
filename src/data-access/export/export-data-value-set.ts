import {
  exportOutcome,
  exportSettings,
  planDataSet,
  type Contact,
  type DataSetPlan,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  type Result,
  type RuleError,
} from '../../domain/index.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { mappedContactsFor } from '../places/mapped-contacts-for.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';
import { hasTargetDocuments } from '../target-documents/has-target-documents.ts';
import { countTargetDocuments } from '../target-documents/read-target-documents.ts';
import { refreshCache } from '../lineage-cache/refresh-cache.ts';
import { aggregate } from './aggregate.ts';
import type { ExportContext } from './export-context.ts';

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
  const result = await toResult(() => read(database, request, context));
  return result.ok ? result.value : result;
}

async function read(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<ExportOutcome, RuleError>> {
  const { memory, today, onProgress } = context;
  onProgress?.({ step: 'settings', done: 0 });
  const [stored, hasViews, remembered] = await Promise.all([
    settingsOf(database, context),
    hasInstalledViews(database, context),
    memory && refreshCache(database, memory, context),
  ]);
  const settings = exportSettings(stored);
  const dataSetPlan = planDataSet(settings, request);
  if (!dataSetPlan.ok) return dataSetPlan;

  onProgress?.({ step: 'places', done: 0 });
  const [mapped, documents] = await Promise.all([
    mappedContacts(database, dataSetPlan.value, hasViews, context),
    hasViews ? countTargetDocuments(database, dataSetPlan.value.tag, context) : undefined,
  ]);
  const reads = { database, hasViews, documents, remembered, context };
  const aggregated = await aggregate(reads, dataSetPlan.value, mapped);
  if (!aggregated.ok) return aggregated;
  const { plan, counted, cache } = aggregated.value;
  const isAll = plan.counting.chosen.places === undefined;
  if (cache !== undefined) memory?.save(cache);
  const day = { today, monthStartDate: settings.monthStartDate };
  if (counted.isAnyCounted || request.zeros === 'reported') {
    return exportOutcome(plan, counted, day);
  }
  const isEmptyDatabase =
    request.accounts === 'all' && !(await hasTargetDocuments(database, context));
  const isAnyCounted =
    !isAll && !isEmptyDatabase && (await countsElsewhere(database, request, context));
  return exportOutcome(plan, { ...counted, isAnyCounted }, { ...day, isEmptyDatabase });
}

/** Whether a document of the period counts at any org unit: zeros stand only beside such. */
async function countsElsewhere(
  database: Database,
  { completeDate: _, ...request }: ExportRequest,
  context: ExportContext,
): Promise<boolean> {
  const all: ExportRequest = { ...request, orgUnits: [], children: false, zeros: 'reported' };
  const result = await read(database, all, context);
  if (result.ok) return true;
  return 'report' in result.error && result.error.report.documents > 0;
}

/** All mapped contacts, or where the product's view finds them, those that the choice needs. */
async function mappedContacts(
  database: Database,
  { request, settings }: DataSetPlan,
  hasViews: boolean,
  context: ExportContext,
): Promise<readonly Contact[]> {
  const { contactTypes } = settings;
  if (hasViews && request.orgUnits.length > 0) {
    return mappedContactsFor(database, request, contactTypes, context);
  }
  const contacts = await mappedContactsOf(database, hasViews, contactTypes, context);
  return [...contacts.values()];
}
