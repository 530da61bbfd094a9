import {
  exportOutcome,
  exportSettings,
  ok,
  planDataSet,
  type Contact,
  type Counted,
  type DataSetPlan,
  type ExportError,
  type ExportOutcome,
  type ExportPlan,
  type ExportRequest,
  type Result,
  type RuleError,
  type Tag,
} from '../../domain/index.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import type { DatabaseState } from '../connection/read-changes.ts';
import { toResult } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { mappedContactsFor } from '../places/mapped-contacts-for.ts';
import { mappedContactsOf } from '../places/read-contacts.ts';
import { hasTargetDocuments } from '../target-documents/has-target-documents.ts';
import { countTargetDocuments } from '../target-documents/read-target-documents.ts';
import { emptyCache } from '../lineage-cache/export-cache.ts';
import { refreshCache } from '../lineage-cache/refresh-cache.ts';
import { aggregate } from './aggregate.ts';
import { aggregatePeriod } from './aggregate-period.ts';
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

/** What was counted in a database, and from what. */
export interface CountedDatabase {
  readonly plan: ExportPlan;
  readonly counted: Counted;
  /** As of which the database was counted, where something is cached between exports. */
  readonly state: DatabaseState | undefined;
  /** Whether the product's own views are installed. */
  readonly hasViews: boolean;
  /** Target documents of the period, of all org units; undefined where only reading them would tell. */
  readonly documentsOfPeriod: number | undefined;
  /** Contacts with mappings that the database's own index does not give. */
  readonly lostMappings: readonly Contact[];
  /** Whether no phone has ever written a target document; known only where it matters. */
  readonly isEmptyDatabase: boolean;
  /** The field `settings` of the document `settings`. */
  readonly settings: unknown;
  /**
   * Counts the same of another month, without what is left out of this one.
   *
   * @param context how it is read; as the count itself was where it is not given
   */
  readonly countMonth: (tag: Tag, context?: ExportContext) => Promise<Counted | undefined>;
}

/**
 * Reads a database and counts what a request asks for, to be written, looked at and reviewed.
 *
 * @example
 * const counted = await countDataValueSet(database, request, { today: '2026-11-05' });
 * if (counted.ok) show(outcomeOf(counted.value, { today: '2026-11-05' }));
 */
export async function countDataValueSet(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<CountedDatabase, ExportError>> {
  const result = await toResult(() => countDatabase(database, request, context));
  return result.ok ? result.value : result;
}

async function read(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<ExportOutcome, RuleError>> {
  const counted = await countDatabase(database, request, context);
  return counted.ok ? outcomeOf(counted.value, context) : counted;
}

/** The file of what was counted, or why there is none. */
export const outcomeOf = (
  { plan, counted, isEmptyDatabase }: CountedDatabase,
  { today }: Pick<ExportContext, 'today'>,
): Result<ExportOutcome, RuleError> => {
  const { monthStartDate } = plan.settings;
  return exportOutcome(plan, counted, { today, monthStartDate, isEmptyDatabase });
};

/** The state of what is forgotten after the export. */
const NOT_CACHED = { identity: '', sequence: 0 };

/** Plans a request and counts what it needs. */
export async function countDatabase(
  database: Database,
  request: ExportRequest,
  context: ExportContext,
): Promise<Result<CountedDatabase, RuleError>> {
  const { cacheStore, onProgress } = context;
  onProgress?.({ step: 'settings', done: 0 });
  const [stored, hasViews, cached] = await Promise.all([
    settingsOf(database, context),
    hasInstalledViews(database, context),
    cacheStore && refreshCache(database, cacheStore, context),
  ]);
  const settings = exportSettings(stored);
  const dataSetPlan = planDataSet(settings, request);
  if (!dataSetPlan.ok) return dataSetPlan;

  onProgress?.({ step: 'places', done: 0 });
  const [mapped, counts] = await Promise.all([
    mappedContacts(database, dataSetPlan.value, hasViews, context),
    Promise.all(dataSetPlan.value.tags.map((tag) => documentsOf(database, tag, hasViews, context))),
  ]);
  const months = dataSetPlan.value.tags.map((tag, index) => ({ tag, documents: counts[index] }));
  // What one month teaches serves the others, also where nothing is cached for later exports.
  const cacheBefore = cached ?? emptyCache(NOT_CACHED);
  const reads = { database, hasViews, cache: cacheBefore, context };
  const aggregated = await aggregatePeriod(reads, dataSetPlan.value, mapped, months);
  if (!aggregated.ok) return aggregated;
  const { plan, counted, lostMappings, cache } = aggregated.value;
  const isAll = plan.counting.chosen.places === undefined;
  if (cached !== undefined) cacheStore?.save(cache);
  const countMonth = async (
    tag: Tag,
    ofMonth: ExportContext = context,
  ): Promise<Counted | undefined> => {
    const { excluded: _, ...asked } = request;
    // What it costs was asked of the count itself.
    const { onPlan: __, ...ofReading } = ofMonth;
    const documents = await documentsOf(database, tag, hasViews, ofReading);
    const month = { ...dataSetPlan.value, request: asked };
    const source = { ...reads, cache, tag, documents, context: ofReading };
    const result = await aggregate(source, month, [...mapped, ...lostMappings]);
    return result.ok ? result.value.counted : undefined;
  };
  const whole = {
    plan,
    state: cached && { identity: cached.identity, sequence: cached.sequence },
    hasViews,
    documentsOfPeriod: sumOf(counts),
    lostMappings,
    countMonth,
    settings: stored,
  };
  if (counted.isAnyCounted || request.zeros === 'reported') {
    return ok({ ...whole, counted, isEmptyDatabase: false });
  }
  const isEmptyDatabase =
    request.accounts === 'all' && !(await hasTargetDocuments(database, context));
  const isAnyCounted =
    !isAll && !isEmptyDatabase && (await countsElsewhere(database, request, context));
  return ok({ ...whole, counted: { ...counted, isAnyCounted }, isEmptyDatabase });
}

/** How many target documents a month has, where it can be told without reading them. */
const documentsOf = async (
  database: Database,
  tag: Tag,
  hasViews: boolean,
  context: ExportContext,
): Promise<number | undefined> =>
  hasViews ? countTargetDocuments(database, tag, context) : undefined;

/** Known only where each is. */
const sumOf = (counts: readonly (number | undefined)[]): number | undefined =>
  counts.reduce((sum, count) =>
    sum === undefined || count === undefined ? undefined : sum + count,
  );

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
