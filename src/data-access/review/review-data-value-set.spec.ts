import { RUNS_WITH_DATABASES } from '#scratch-database';
import * as fc from 'fast-check';
import {
  exportRequest,
  reportOfOutcome,
  reviewDocuments,
  reviewNotices,
  type ReviewedExport,
} from '../../domain/index.ts';
import { DATA_SET, documents, PERIOD, settings } from '../../domain/testing/arbitraries.ts';
import { dayOfCase, fieldCases, requestOfCase } from '../../domain/testing/field-cases.ts';
import {
  comparable,
  inOrder,
  REVIEW_PARTS,
  reviewCases,
} from '../../domain/testing/review-cases.ts';
import { cacheOfText, textOfCache } from '../lineage-cache/cache-text.ts';
import type { ExportCache, ExportCacheStore } from '../lineage-cache/export-cache.ts';
import { bothViews, filledDatabase, type Views } from '../testing/filled-database.ts';
import { STRATEGY_THRESHOLDS } from '../export/read-plan.ts';
import { reviewDataValueSet } from './review-data-value-set.ts';

const TODAY = '2026-03-05';
const ORG_UNIT = 'HJiPOcmziQA';
const TARGETS = {
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
/** A place whose `dhis` holds a `null`, on which the function of CHT Core's view fails. */
const LOSING = [
  { _id: 'county', type: 'district_hospital', dhis: { orgUnit: 'gRz6y8lRVxk' } },
  {
    _id: 'unit',
    type: 'health_center',
    name: 'Chamamul',
    parent: { _id: 'county' },
    dhis: [{ orgUnit: ORG_UNIT }, null],
  },
  { _id: 'chw', type: 'person', parent: { _id: 'unit', parent: { _id: 'county' } } },
  {
    _id: 'target~2026-02~chw~user',
    type: 'target',
    owner: 'chw',
    targets: [{ id: 't', value: { pass: 1, total: 7 } }],
  },
];

/**
 * What a review says, without what only those who read everything know, mappings that do nothing, and
 * what only a database has, an index that loses mappings.
 */
const saidOf = ({ review, outcome }: ReviewedExport): unknown => ({
  ...review,
  suspects: review.suspects.filter(
    ({ kind }) => kind !== 'unread-mapping' && kind !== 'lost-mapping',
  ),
  report: reportOfOutcome(outcome),
});

/** Writes what it is to keep when it is asked for again, as a slow disk may. */
function lateStore(): ExportCacheStore {
  let kept: ExportCache | undefined;
  return {
    load: () => Promise.resolve(kept && cacheOfText(textOfCache(kept))),
    save: (cache) => {
      kept = cache;
    },
    settled: () => Promise.resolve(),
  };
}

for (const views of bothViews) {
  describe(`reviewDataValueSet (${views})`, () => {
    for (const { name, settings: configured, docs, request, today, expected } of reviewCases) {
      it(`agrees with the case: ${name}`, async () => {
        const database = await filledDatabase(docs, configured, views);
        const result = await reviewDataValueSet(database, exportRequest(request), { today });
        await database.destroy();
        if (!result.ok) throw new Error(result.error.code);
        const { outcome, review } = result.value;
        const found = { ...review, notices: reviewNotices(reportOfOutcome(outcome), review) };
        for (const part of REVIEW_PARTS) {
          expect(comparable(found[part], expected[part]))
            .withContext(part)
            .toEqual(inOrder(expected[part]));
        }
      });
    }

    for (const example of fieldCases) {
      it(`says what the rules say of: ${example.name}`, async () => {
        const request = requestOfCase(example);
        const today = dayOfCase(example);
        const database = await filledDatabase(example.docs, example.settings, views);
        const read = await reviewDataValueSet(database, request, { today });
        await database.destroy();
        const pure = reviewDocuments(example.settings, example.docs, request, today);
        expect(read.ok ? saidOf(read.value) : read).toEqual(pure.ok ? saidOf(pure.value) : pure);
      });
    }

    it('holds zeros that were asked for against those of months in which others reported', async () => {
      const months = ['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
      const document = (tag: string, owner: string, total: number) => ({
        _id: `target~${tag}~${owner}~user`,
        type: 'target',
        owner,
        targets: [{ id: 't', value: { pass: 0, total } }],
      });
      const docs = [
        { _id: 'unit', type: 'health_center', dhis: { orgUnit: ORG_UNIT } },
        { _id: 'chw', type: 'person', parent: { _id: 'unit' } },
        { _id: 'other', type: 'health_center', dhis: { orgUnit: 'gRz6y8lRVxk' } },
        { _id: 'chw-2', type: 'person', parent: { _id: 'other' } },
        ...months.map((tag) => document(tag, 'chw-2', 3)),
        document('2026-02', 'chw', 40),
      ];
      const database = await filledDatabase(
        docs,
        { dhis_data_sets: [{ id: DATA_SET }], ...TARGETS },
        views,
      );
      const request = exportRequest({
        ...{ dataSet: DATA_SET, period: '202602', orgUnits: [ORG_UNIT], zeros: 'all' },
      });
      // A nation's month is not read whole for one org unit.
      const limits = { ...STRATEGY_THRESHOLDS, smallPeriod: 0 };
      const read = await reviewDataValueSet(database, request, { today: TODAY, limits });
      await database.destroy();
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.review.farOut).toEqual([
        jasmine.objectContaining({ value: '40', median: 0, earlier: [0, 0, 0, 0, 0, 0] }),
      ]);
    });

    it('names the contacts whose mappings the index lost', async () => {
      const database = await filledDatabase(
        LOSING,
        { dhis_data_sets: [{ id: DATA_SET }], ...TARGETS },
        views,
      );
      for (const orgUnits of [[], [ORG_UNIT]]) {
        const request = exportRequest({ dataSet: DATA_SET, period: '202602', orgUnits });
        const read = await reviewDataValueSet(database, request, { today: TODAY });
        if (!read.ok) throw new Error(read.error.code);
        const lost = read.value.review.suspects.filter(({ kind }) => kind === 'lost-mapping');
        const one = { kind: 'lost-mapping', contact: 'unit', name: 'Chamamul' } as const;
        expect(lost).toEqual(views === 'product' ? [] : [one]);
      }
      await database.destroy();
    });

    it('expects who reported before at a place whose mapping the index lost', async () => {
      const before = LOSING.map((doc) => ({ ...doc, _id: doc._id.replace('2026-02', '2026-01') }));
      const account = {
        _id: 'org.couchdb.user:chw',
        type: 'user-settings',
        contact_id: 'chw',
        roles: ['chw'],
      };
      const roles = { chw: { offline: true } };
      const configured = { dhis_data_sets: [{ id: DATA_SET }], roles, ...TARGETS };
      for (const [docs, basis] of [
        [before, 'earlier-periods'],
        [[...LOSING.slice(0, 3), account], 'accounts'],
      ] as const) {
        const database = await filledDatabase(docs, configured, views);
        const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
        const read = await reviewDataValueSet(database, request, { today: TODAY });
        await database.destroy();
        if (!read.ok) throw new Error(read.error.code);
        const { completeness, suspects } = read.value.review;
        const [expected, reported] = [1, 0];
        expect(completeness).toEqual({
          basis,
          expected,
          reported,
          orgUnits: [{ orgUnit: ORG_UNIT, expected, reported }],
        });
        const lost = suspects.filter(({ kind }) => kind === 'lost-mapping');
        const one = { kind: 'lost-mapping', contact: 'unit', name: 'Chamamul' } as const;
        expect(lost).toEqual(views === 'product' ? [] : [one]);
      }
    });

    it('counts each month before by a mapping that the index lost', async () => {
      const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];
      const docs = [
        ...LOSING.slice(0, 3),
        ...LOSING.slice(3).flatMap((doc) =>
          months.map((tag) => ({ ...doc, _id: doc._id.replace('2026-02', tag) })),
        ),
      ];
      const database = await filledDatabase(
        docs,
        { dhis_data_sets: [{ id: DATA_SET }], ...TARGETS },
        views,
      );
      const request = exportRequest({ dataSet: DATA_SET, period: '202602' });
      const cacheStore = lateStore();
      const read = await reviewDataValueSet(database, request, { today: TODAY, cacheStore });
      if (!read.ok) throw new Error(read.error.code);
      expect(read.value.review.stopped).toEqual([
        { orgUnit: ORG_UNIT, dataElement: 'kB0ZBFisE0e' },
      ]);
      await database.put({ ...LOSING[3], _id: 'target~2026-02~chw~user' });
      const later = await reviewDataValueSet(database, request, { today: TODAY, cacheStore });
      await database.destroy();
      if (!later.ok || !later.value.outcome.ok) throw new Error('no file');
      expect(later.value.outcome.value.dataValueSet.orgUnit).toBe(ORG_UNIT);
    });

    it('says what the rules say, for any documents', () => check(views, []), 180_000);

    it('says what the rules say of a choice', () => check(views, ['HJiPOcmziQA']), 180_000);
  });
}

/** Documents of the month, and of some before it. */
const withHistory = fc
  .tuple(documents, fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 6 }))
  .map(([docs, months]) => [
    ...docs,
    ...months.flatMap((ago, index) => {
      const tag =
        ago < 2 ? `2026-0${String(2 - ago)}` : `2025-${String(14 - ago).padStart(2, '0')}`;
      return docs
        .filter(({ _id }) => _id.startsWith('target~2026-02'))
        .map((doc) => ({
          ...doc,
          _id: doc._id.replace('2026-02', tag).concat(String(index)),
        }));
    }),
  ]);

function check(views: Views, orgUnits: readonly string[]): Promise<void> {
  return fc.assert(
    fc.asyncProperty(settings, withHistory, async (configured, docs) => {
      const request = exportRequest({ dataSet: DATA_SET, period: PERIOD, orgUnits });
      const pure = reviewDocuments(configured, docs, request, TODAY);
      fc.pre(pure.ok);
      const database = await filledDatabase(docs, configured, views);
      const read = await reviewDataValueSet(database, request, { today: TODAY });
      await database.destroy();
      expect(read.ok ? saidOf(read.value) : read).toEqual(saidOf(pure.value));
    }),
    RUNS_WITH_DATABASES,
  );
}
