import {
  exportSettings,
  ok,
  planDataSet,
  type Counted,
  type ExportError,
  type ExportRequest,
  type Result,
  type RuleError,
  type Tag,
} from '../../domain/index.ts';
import { settingsOf } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import { hasInstalledViews } from '../design-document/installed-views.ts';
import { hasTargetDocuments } from '../target-documents/has-target-documents.ts';
import { countTargetDocuments } from '../target-documents/read-target-documents.ts';
import { emptyCache } from '../lineage-cache/export-cache.ts';
import { refreshCache } from '../lineage-cache/refresh-cache.ts';
import { aggregateMonth } from './aggregate-month.ts';
import { aggregatePeriod } from './aggregate-period.ts';
import { contactsOfPlan } from './contacts-of-plan.ts';
import type { CountedDatabase } from './counted-database.ts';
import type { ExportContext } from './export-context.ts';

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
    contactsOfPlan(database, dataSetPlan.value, hasViews, context),
    Promise.all(dataSetPlan.value.tags.map((tag) => documentsOf(database, tag, hasViews, context))),
  ]);
  const months = dataSetPlan.value.tags.map((tag, index) => ({ tag, documents: counts[index] }));
  // What one month teaches serves the others, also where nothing is cached for later exports.
  const cacheBefore = cached ?? emptyCache(NOT_CACHED);
  const reads = { database, hasViews, cache: cacheBefore, context };
  const aggregated = await aggregatePeriod(reads, dataSetPlan.value, mapped, months);
  if (!aggregated.ok) return aggregated;
  const { plan, counted, lostMappings, cache } = aggregated.value;
  if (cached !== undefined) cacheStore?.save(cache);
  const lost = new Map(lostMappings.map((contact) => [contact.id, contact]));
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
    const result = await aggregateMonth(source, month, [...mapped, ...lost.values()]);
    if (!result.ok) return undefined;
    // The lineages that this month has learned are looked at no more, whatever is counted by them.
    for (const contact of result.value.lostMappings) lost.set(contact.id, contact);
    if (cached !== undefined && result.value.lostMappings.length > 0) {
      cacheStore?.save({ ...cache, lostMappings: [...lost.keys()] });
    }
    return result.value.counted;
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
  return ok({ ...whole, counted, isEmptyDatabase });
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
