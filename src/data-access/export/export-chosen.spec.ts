import { createScratchDatabase, RUNS_WITH_DATABASES } from '#scratch-database';
import * as fc from 'fast-check';
import {
  exportDocuments,
  exportRequest,
  isRecord,
  toJson,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  type Result,
} from '../../domain/index.ts';
import { DATA_SET, documents, PERIOD, settings } from '../../domain/testing/arbitraries.ts';
import type { Database } from '../connection/connection.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { exportCacheIn } from '../lineage-cache/pouch-cache-store.ts';
import { bothViews, filledDatabase, type Views } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import { STRATEGY_THRESHOLDS, type StrategyThresholds } from './read-plan.ts';

const today = '2026-03-05';
const requests: fc.Arbitrary<ExportRequest> = fc
  .record({
    orgUnits: fc.subarray(['HJiPOcmziQA', 'gRz6y8lRVxk', 'nAiSKRiKoPA', 'not-an-id']),
    children: fc.boolean(),
    attribution: fc.constantFrom('nearest' as const, 'ancestors' as const),
    zeros: fc.constantFrom('reported' as const, 'all' as const),
  })
  .map((options) => exportRequest({ dataSet: DATA_SET, period: PERIOD, ...options }));

type Outcome = Result<ExportOutcome, ExportError>;
type Documents = readonly { readonly _id: string }[];

/** Without the product's views, ids alone do not tell of a document whose owner is not in its id. */
const isSeenBy =
  (views: Views, isChosen: boolean) =>
  ({ document, owner }: { readonly document: string; readonly owner?: string }): boolean =>
    views === 'product' || !isChosen || owner === undefined || document.includes(`~${owner}~`);

const noReport = { notCounted: [] };

function seen(result: Outcome, views: Views, isChosen: boolean): unknown {
  if (!result.ok && !('report' in result.error)) return result;
  const [bytes, report] = result.ok
    ? [toJson(result.value.dataValueSet), result.value.report]
    : [result.error.code, 'report' in result.error ? result.error.report : noReport];
  const notCounted = report.notCounted.filter(isSeenBy(views, isChosen));
  return { bytes, report: { ...report, notCounted } };
}

/** The same text for the same document, whatever the order of its fields. */
const inFieldOrder = (document: unknown): string =>
  JSON.stringify(document, (_, value: unknown) =>
    isRecord(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Puts other documents in the place of those that a database has, and writes only what differs. */
async function replaceAll(database: Database, documentsAfter: Documents): Promise<void> {
  const { rows } = await database.allDocs({ include_docs: true });
  const revisions = new Map(rows.map(({ id, value }) => [id, value.rev]));
  const stored = new Map(rows.map(({ id, doc }) => [id, inFieldOrder(doc)]));
  const after = documentsAfter
    .map((document) => ({ ...document, _rev: revisions.get(document._id) }))
    .filter((document) => inFieldOrder(document) !== stored.get(document._id));
  const kept = new Set(['settings', ...documentsAfter.map(({ _id }) => _id)]);
  const gone = [...revisions]
    .filter(([id]) => !kept.has(id) && !id.startsWith('_design/'))
    .map(([_id, _rev]) => ({ _id, _rev, _deleted: true }));
  await database.bulkDocs([...after, ...gone] as PouchDB.Core.PutDocument<object>[]);
}

const ways: readonly (readonly [string, StrategyThresholds])[] = [
  ['by owner', { smallPeriod: 0, fewLookUps: Infinity, ownersAtOnce: 2 }],
  ['by id', { smallPeriod: 0, fewLookUps: -Infinity, ownersAtOnce: 2 }],
  ['as is cheapest', { ...STRATEGY_THRESHOLDS, ownersAtOnce: 2 }],
];

describe('an export gives what the rules give for any documents and choice', () => {
  for (const views of bothViews) {
    for (const [way, limits] of ways) {
      it(`read ${way}, first and again after changes (${views})`, async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.tuple(documents, documents, documents),
            settings,
            requests,
            fc.integer({ min: 1, max: 4 }),
            fc.boolean(),
            async ([first, ...changes], set, request, pageSize, isInMemory) => {
              const database = await filledDatabase(first, set, views);
              const local = createScratchDatabase();
              const memory = exportCacheInMemory();
              const context = { today, pageSize, limits };
              const isChosen = request.orgUnits.length > 0 && limits.smallPeriod === 0;
              // Each state is exported a second time too, when all that can be known is known.
              for (const now of [first, first, ...changes.flatMap((each) => [each, each])]) {
                if (now !== first) await replaceAll(database, now);
                const cacheStore = isInMemory ? memory : exportCacheIn(local);
                const read = await exportDataValueSet(database, request, {
                  ...context,
                  cacheStore,
                });
                await cacheStore.settled();
                const expected = exportDocuments(set, now, request, today);
                expect(seen(read, views, isChosen)).toEqual(seen(expected, views, isChosen));
              }
              await Promise.all([database.destroy(), local.destroy()]);
            },
          ),
          RUNS_WITH_DATABASES,
        );
      }, 180_000);
    }
  }
});
