import { createScratchDatabase } from '#scratch-database';
import { exportRequest, type EarlierMonth, type ExportRequest } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { countDatabase } from '../export/count-data-value-set.ts';
import { exportCacheInMemory } from '../lineage-cache/memory-cache-store.ts';
import { earlierMonths } from '../review/read-earlier-months.ts';
import { filledDatabase } from '../testing/filled-database.ts';
import type { MonthCacheStore } from './month-cache.ts';
import { monthCacheIn } from './pouch-month-cache.ts';

const TODAY = '2026-11-05';
const [NORTH, SOUTH] = ['HJiPOcmziQA', 'KGoXXdpkYC1'];
const DATA_SET = 'vxiL9CXamrm';
const MONTHS = ['04', '05', '06', '07', '08', '09', '10'].map((month) => `2026-${month}`);

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

const settingsOf = (dataElement: string) => ({
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: {
    targets: { items: [{ id: 'births', dhis: { dataSet: DATA_SET, dataElement } }] },
  },
});
const unit = (id: string, orgUnit: string): Stored => ({
  _id: id,
  type: 'health_center',
  name: id,
  parent: { _id: 'county' },
  dhis: { orgUnit },
});
const chw = (id: string, place: string): Stored => ({
  _id: id,
  type: 'person',
  name: id,
  parent: { _id: place, parent: { _id: 'county' } },
});
const target = (month: string, owner: string, total: number): Stored => ({
  _id: `target~${month}~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  targets: [{ id: 'births', value: { pass: 0, total } }],
});
const COUNTY: readonly Stored[] = [
  { _id: 'county', type: 'district_hospital', name: 'Kisumu' },
  unit('north', NORTH),
  unit('south', SOUTH),
  chw('achieng', 'north'),
  chw('baraka', 'south'),
  { _id: 'report', type: 'data_record', form: 'pregnancy' },
  ...MONTHS.flatMap((month) => [target(month, 'achieng', 3), target(month, 'baraka', 4)]),
];

/** What happens to a database between two reviews, and how many months are then counted anew. */
const CHANGES: readonly {
  readonly what: string;
  readonly document: Stored;
  readonly anew: number;
}[] = [
  { what: 'a report is new', document: { _id: 'another', type: 'data_record' }, anew: 0 },
  {
    what: 'a report is changed',
    document: { _id: 'report', type: 'data_record', form: 'delivery' },
    anew: 0,
  },
  { what: 'a task is new', document: { _id: 'task~org.couchdb.user:a~1', type: 'task' }, anew: 0 },
  { what: 'the month itself changes', document: target('2026-10', 'achieng', 8), anew: 0 },
  { what: 'a month before changes', document: target('2026-07', 'achieng', 30), anew: 1 },
  {
    what: 'a document of a month before is deleted',
    document: { _id: 'target~2026-09~baraka~org.couchdb.user:baraka', _deleted: true },
    anew: 1,
  },
  { what: 'a second account has reported', document: target('2026-06', 'achieng2', 2), anew: 1 },
  { what: 'a CHW moves', document: chw('achieng', 'south'), anew: 6 },
  { what: 'a CHW is new', document: chw('chebet', 'north'), anew: 6 },
  { what: 'a CHW is deleted', document: { _id: 'baraka', _deleted: true }, anew: 6 },
  { what: 'a place has another org unit', document: unit('north', 'gRz6y8lRVxk'), anew: 6 },
  { what: 'a report is deleted', document: { _id: 'report', _deleted: true }, anew: 6 },
  {
    what: 'the settings change',
    document: { _id: 'settings', settings: settingsOf('kB0ZBFisE0e') },
    anew: 6,
  },
];

describe('months that were counted for a review', () => {
  let database: Database;
  let local: Database;
  let monthCache: MonthCacheStore;
  let counts: number;
  const cacheStore = exportCacheInMemory();
  beforeEach(async () => {
    database = await filledDatabase(COUNTY, settingsOf('aBirths0001'), 'product');
    local = createScratchDatabase();
    monthCache = monthCacheIn(local);
  });
  afterEach(async () => {
    await database.destroy();
    await local.destroy();
  });

  const read = async (
    context: { readonly monthCache?: MonthCacheStore },
    today = TODAY,
    asked: Partial<ExportRequest> = {},
  ): Promise<readonly EarlierMonth[]> => {
    const request = { ...exportRequest({ dataSet: DATA_SET, period: '202610' }), ...asked };
    const counted = await countDatabase(database, request, { today, cacheStore });
    if (!counted.ok) throw new Error(counted.error.code);
    counts = 0;
    const countMonth: typeof counted.value.countMonth = (...of) => {
      counts += 1;
      return counted.value.countMonth(...of);
    };
    const ofReview = { ...counted.value, countMonth };
    const months = await earlierMonths(database, ofReview, { today, cacheStore, ...context });
    await context.monthCache?.settled();
    return months;
  };
  const change = async (document: Stored): Promise<void> => {
    const { rows } = await database.allDocs({ keys: [document._id] });
    const [row] = rows;
    const rev = row !== undefined && 'value' in row ? row.value.rev : undefined;
    await database.put({ ...document, ...(rev === undefined ? {} : { _rev: rev }) });
  };

  it('are counted once, as long as nothing changes', async () => {
    const first = await read({ monthCache });
    expect(counts).toBe(6);
    expect(await read({ monthCache })).toEqual(first);
    expect(counts).toBe(0);
    expect(first.map(({ rows }) => rows.map(({ value }) => value))).toEqual(
      Array<string[]>(6).fill(['3', '4']),
    );
  });

  for (const { what, document, anew } of CHANGES) {
    it(`are as if counted anew where ${what}: ${String(anew)} are`, async () => {
      await read({ monthCache });
      await change(document);
      const months = await read({ monthCache });
      expect(counts).toBe(anew);
      expect(months).toEqual(await read({}));
      // What was taken from the cache holds for the next one too.
      expect(await read({ monthCache })).toEqual(months);
      expect(counts).toBe(0);
    });
  }

  it('are of the choice and the day for which they were counted', async () => {
    await read({ monthCache });
    const north = await read({ monthCache }, TODAY, { orgUnits: [NORTH] });
    expect(counts).toBe(6);
    expect(north.map(({ rows }) => rows.length)).toEqual(Array<number>(6).fill(1));
    await read({ monthCache }, '2026-11-06');
    expect(counts).toBe(6);
    await read({ monthCache });
    expect(counts).toBe(0);
  });

  it('are counted anew in another database, and where more has changed than it pays to read', async () => {
    await read({ monthCache });
    const reports = Array.from({ length: 2001 }, (_, at) => ({ _id: `r${String(at)}` }));
    await database.bulkDocs(reports);
    await read({ monthCache });
    expect(counts).toBe(6);
    const before = database;
    database = await filledDatabase(COUNTY, settingsOf('aBirths0001'), 'product');
    await before.destroy();
    await read({ monthCache });
    expect(counts).toBe(6);
  });

  it('are counted anew where nothing of them could be kept', async () => {
    await local.put({ _id: 'months', layout: 0, choices: [{ choice: 'x' }] });
    const first = await read({ monthCache });
    expect(await read({ monthCache })).toEqual(first);
    const never = { load: () => Promise.resolve(undefined), save: () => undefined };
    const without = { ...never, settled: () => Promise.resolve() };
    expect(await read({ monthCache: without })).toEqual(first);
    expect(counts).toBe(6);
  });
});
