import { RUNS_WITH_DATABASES } from '#scratch-database';
import * as fc from 'fast-check';
import {
  exportDocuments,
  exportRequest,
  toJson,
  type ExportError,
  type ExportOutcome,
  type Result,
} from '../../domain/index.ts';
import { DATA_SET, documents, PERIOD, settings } from '../../domain/testing/arbitraries.ts';
import type { Database } from '../connection/connection.ts';
import { designDocument } from '../design-document/design-document.ts';
import { bothViews, filledDatabase } from '../testing/filled-database.ts';
import { exportDataValueSet } from './export-data-value-set.ts';
import type { ExportProgress } from './export-progress.ts';

const today = '2026-03-05';
const request = exportRequest({ dataSet: DATA_SET, period: PERIOD });

const bytesOf = (result: Result<ExportOutcome, ExportError>): unknown =>
  result.ok ? [toJson(result.value.dataValueSet), result.value.report] : result;

const plainSettings = {
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items: [{ id: 't', dhis: { dataElement: 'kB0ZBFisE0e' } }] } },
};
const unit = { _id: 'unit', type: 'clinic', name: 'Unit', dhis: { orgUnit: 'HJiPOcmziQA' } };
const owners = (count: number): { readonly _id: string }[] =>
  Array.from({ length: count }, (_, index) => `chw-${String(index)}`).flatMap((owner) => [
    { _id: owner, type: 'person', parent: { _id: 'unit' } },
    {
      _id: `target~2026-02~${owner}~user`,
      type: 'target',
      owner,
      targets: [{ id: 't', value: { pass: 1, total: 2 } }],
    },
  ]);

describe('exportDataValueSet', () => {
  for (const views of bothViews) {
    it(`gives the bytes and lists of the rules for any documents, in pages (${views})`, async () => {
      await fc.assert(
        fc.asyncProperty(
          documents,
          settings,
          fc.integer({ min: 1, max: 4 }),
          async (docs, s, pageSize) => {
            const database = await filledDatabase(docs, s, views);
            const read = await exportDataValueSet(database, request, { today, pageSize });
            await database.destroy();
            expect(bytesOf(read)).toEqual(bytesOf(exportDocuments(s, docs, request, today)));
          },
        ),
        RUNS_WITH_DATABASES,
      );
    });

    it(`tells how far it is (${views})`, async () => {
      const database = await filledDatabase([unit, ...owners(5)], plainSettings, views);
      const told: ExportProgress[] = [];
      const onProgress = (progress: ExportProgress): void => void told.push(progress);
      const result = await exportDataValueSet(database, request, {
        today,
        pageSize: 2,
        onProgress,
      });
      expect(result.ok && result.value.dataValueSet.dataValues).toEqual([
        { dataElement: 'kB0ZBFisE0e', value: '10' },
      ]);
      expect([...new Set(told.map(({ step }) => step))]).toEqual([
        'settings',
        'places',
        'target-documents',
      ]);
      const total = views === 'product' ? { total: 5 } : {};
      expect(told.at(-1)).toEqual({ step: 'target-documents', done: 5, ...total });
      await database.destroy();
    });
  }

  it('does not trust views of another version', async () => {
    const database = await filledDatabase([unit, ...owners(1)], plainSettings, 'untouched CHT');
    await database.put({
      ...designDocument,
      views: {
        ...designDocument.views,
        target_documents: { map: 'function (doc) { emit(["2026-02", doc.owner, doc._id], {}); }' },
      },
    } as object);
    const result = await exportDataValueSet(database, request, { today });
    expect(result.ok && result.value.dataValueSet.dataValues).toEqual([
      { dataElement: 'kB0ZBFisE0e', value: '2' },
    ]);
    await database.destroy();
  });

  it('rejects with an AbortError when it is cancelled, and reads no further', async () => {
    const database = await filledDatabase([unit, ...owners(5)], plainSettings, 'product');
    const cancel = new AbortController();
    const told: string[] = [];
    const read = exportDataValueSet(database, request, {
      today,
      pageSize: 2,
      signal: cancel.signal,
      onProgress: ({ step, done }) => {
        told.push(`${step} ${String(done)}`);
        if (step === 'target-documents' && done > 0) cancel.abort();
      },
    });
    await expectAsync(read).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    expect(told.at(-1)).toBe('target-documents 1');
    await database.destroy();
  });

  it('goes on at the page that failed', async () => {
    const database = await filledDatabase([unit, ...owners(9)], plainSettings, 'product');
    const query = database.query.bind(database);
    const starts: unknown[] = [];
    spyOn(database, 'query').and.callFake(((view: string, range: { startkey?: unknown }) => {
      starts.push(JSON.stringify(range));
      const failed = starts.filter((start) => start === starts.at(-1)).length;
      // Each page fails twice: with a time-out of a proxy, and with a lost connection.
      if (failed === 1) return Promise.reject(Object.assign(new Error(), { status: 503 }));
      if (failed === 2) return Promise.reject(new TypeError('Failed to fetch'));
      return query(view, range);
    }) as Database['query']);
    const result = await exportDataValueSet(database, request, {
      today,
      pageSize: 2,
      delays: [0, 0],
    });
    expect(result.ok && result.value.dataValueSet.dataValues[0]?.value).toBe('18');
    const pages = new Set(starts);
    expect(starts.length).toBe(3 * pages.size);
    await database.destroy();
  });

  it('ends without a file, naming the request, after three failures in a row', async () => {
    const database = await filledDatabase([unit, ...owners(9)], plainSettings, 'product');
    const query = database.query.bind(database);
    let pages = 0;
    spyOn(database, 'query').and.callFake(((view: string, range: { skip?: number }) => {
      pages += view.includes('target_documents') && range.skip !== undefined ? 1 : 0;
      return pages < 3 ? query(view, range) : Promise.reject(new TypeError('Failed to fetch'));
    }) as Database['query']);
    expect<unknown>(
      await exportDataValueSet(database, request, { today, pageSize: 2, delays: [0, 0] }),
    ).toEqual({
      ok: false,
      error: { code: 'unreachable', request: 'view cht-dhis2-export/target_documents' },
    });
    await database.destroy();
  });

  it('finds no data sets in a database without settings', async () => {
    const database = await filledDatabase([], undefined, 'product');
    const result = await exportDataValueSet(database, request, { today });
    expect(result.ok ? 'ok' : result.error.code).toBe('no-data-sets');
    await database.destroy();
  });
});
