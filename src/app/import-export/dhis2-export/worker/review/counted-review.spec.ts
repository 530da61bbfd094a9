import { countDataValueSet, outcomeOf, type Database } from '../../../../../data-access/index.ts';
import { filledDatabase } from '../../../../../data-access/testing/filled-database.ts';
import {
  exportRequest,
  reportOfOutcome,
  type ExportRequest,
  type Tag,
} from '../../../../../domain/index.ts';
import {
  DATA_SET,
  NORTH,
  smallCounty,
  smallSettings,
  SOUTH,
  targetDocument,
  TODAY_OF_SPECS,
} from '../../testing/small-county.ts';
import { CountedReview } from './counted-review.ts';
import type { ReviewSummary } from './review-summary.ts';
import type { ValuesQuery } from '../values/values-protocol.ts';
import type { BesideReview } from './review-reads.ts';

const QUERY: ValuesQuery = {
  by: 'element',
  open: [],
  search: '',
  order: 'name',
  language: 'en',
  from: 0,
};

const account = (contact: string) => ({
  _id: `org.couchdb.user:${contact}`,
  type: 'user-settings',
  contact_id: contact,
  roles: ['chw'],
});

/** The small county with accounts, one CHW who did not report, and six months in which all did. */
const COUNTY = [
  ...smallCounty,
  {
    _id: 'chebet',
    type: 'person',
    name: 'Chebet',
    phone: '+254700000003',
    parent: { _id: 'north', parent: { _id: 'sub-county' } },
  },
  ...['achieng', 'baraka', 'chebet'].map(account),
  ...['04', '05', '06', '07', '08', '09'].flatMap((month) => [
    targetDocument(`2026-${month}`, 'achieng', 3),
    targetDocument(`2026-${month}`, 'baraka', 60),
  ]),
];
const SETTINGS = { ...smallSettings, roles: { chw: { offline: true } } };

describe('the review of what was counted', () => {
  let database: Database;
  let summaries: ReviewSummary[];
  afterEach(() => database.destroy());

  const open = async (
    documents: readonly { readonly _id: string }[] = COUNTY,
    beside: BesideReview = {},
    more: Partial<ExportRequest> = {},
  ) => {
    database = await filledDatabase(documents, SETTINGS, 'product');
    summaries = [];
    const request = exportRequest({ dataSet: DATA_SET, period: '202610', ...more });
    const counted = await countDataValueSet(database, request, { today: TODAY_OF_SPECS });
    if (!counted.ok) throw new Error(counted.error.code);
    const report = reportOfOutcome(outcomeOf(counted.value, { today: TODAY_OF_SPECS }));
    if (report === undefined) throw new Error('no report');
    return new CountedReview(database, counted.value, report, TODAY_OF_SPECS, beside);
  };
  const read = (review: CountedReview) => review.read((summary) => summaries.push(summary));

  it('knows the values before anything else is read, with the names of who is looked at', async () => {
    const review = await open();
    expect(review.summary()).toEqual(
      jasmine.objectContaining({ completeness: undefined, outliers: undefined, early: 0 }),
    );
    const closed = await review.values(QUERY);
    expect(closed.lines.map(({ value, children }) => [value, children])).toEqual([['7', 2]]);
    expect(closed.lines[0]?.months).toBeUndefined();
    const page = await review.values({ ...QUERY, open: ['e0', `e0/${NORTH}`] });
    expect(page.lines.map(({ id, level, value }) => [id, level, value])).toEqual([
      ['e0', 1, '7'],
      [`e0/${NORTH}`, 2, '3'],
      [`e0/${NORTH}/achieng`, 3, '3'],
      [`e0/${SOUTH}`, 2, '4'],
    ]);
    expect(page.lines[2]?.person).toEqual(
      jasmine.objectContaining({ name: 'Achieng', place: 'Chamamul', above: 'Kolwa' }),
    );
  });

  it('reads who is expected, then the months before, and says each step', async () => {
    const review = await open();
    await read(review);
    expect(summaries.map(({ reading }): string => reading.status)).toEqual([
      'people',
      ...Array<string>(7).fill('months'),
      'read',
    ]);
    expect(summaries.at(-1)).toEqual(
      jasmine.objectContaining({
        completeness: { basis: 'accounts', expected: 3, reported: 2 },
        outliers: { farOut: 1, stopped: 0 },
      }),
    );
    expect(review.list('reporting', 0, 10).lines).toEqual([
      { kind: 'org-unit', orgUnit: NORTH, expected: 2, reported: 1 },
      {
        kind: 'missing',
        orgUnit: NORTH,
        person: jasmine.objectContaining({ name: 'Chebet', phone: '+254700000003' }) as never,
      },
      { kind: 'org-unit', orgUnit: SOUTH, expected: 1, reported: 1 },
    ]);
    const [farOut] = review.list('far-out', 0, 10).lines;
    expect([farOut?.orgUnit, farOut?.value, farOut?.months.map(({ value }) => value)]).toEqual([
      SOUTH,
      '4',
      [60, 60, 60, 60, 60, 60],
    ]);
    const [all, south] = (await review.values({ ...QUERY, open: ['e0'], order: 'value' })).lines;
    expect(all?.months?.map(({ value }) => value)).toEqual([63, 63, 63, 63, 63, 63]);
    expect(south?.months?.[0]).toEqual({ tag: '2026-04' as Tag, value: 60 });
    const marked = await review.values({ ...QUERY, open: ['e0'], order: 'far-out' });
    expect(marked.lines.map(({ id, farOut: far }) => [id, far])).toEqual([
      ['e0', 1],
      [`e0/${SOUTH}`, 1],
      [`e0/${NORTH}`, 0],
    ]);
  });

  it('tells who was left out on purpose from who has not reported', async () => {
    const excluded = [{ owner: 'achieng', reason: 'recounts' }];
    const review = await open(COUNTY, {}, { excluded });
    await read(review);
    const lines = review.list('reporting', 0, 10).lines.filter(({ kind }) => kind === 'missing');
    expect(lines).toEqual([
      jasmine.objectContaining({
        person: jasmine.objectContaining({ name: 'Achieng' }),
        isLeftOut: true,
      }),
      jasmine.objectContaining({ person: jasmine.objectContaining({ name: 'Chebet' }) }),
    ]);
    expect(lines[1]).not.toEqual(jasmine.objectContaining({ isLeftOut: true }));
  });

  it('knows of each org unit how many reported, and not before it knows who is expected', async () => {
    const review = await open();
    expect(review.completeness()).toBeUndefined();
    await read(review);
    expect(review.completeness()?.orgUnits).toEqual([
      { orgUnit: NORTH, expected: 2, reported: 1 },
      { orgUnit: SOUTH, expected: 1, reported: 1 },
    ]);
  });

  it('keeps what it has read when it is stopped, and reads the rest when it is asked again', async () => {
    const review = await open();
    await review.read((summary) => {
      summaries.push(summary);
      if (summary.reading.status === 'months') review.stop();
    });
    expect(summaries.at(-1)?.completeness).toEqual({ basis: 'accounts', expected: 3, reported: 2 });
    summaries = [];
    await read(review);
    expect(summaries[0]?.reading.status).toBe('months');
    expect(summaries.at(-1)?.reading.status).toBe('read');
  });

  it('finds org units by their names, begins with them, and gives one page at a time', async () => {
    const review = await open();
    const found = await review.values({ ...QUERY, by: 'org-unit', search: 'chama' });
    expect(found.lines.map(({ orgUnit }) => orgUnit)).toEqual([NORTH]);
    const open2 = { ...QUERY, by: 'org-unit', open: [NORTH, `${NORTH}/e0`] } as const;
    const rest = await review.values({ ...open2, from: 2 });
    expect(rest.above.map(({ id }) => id)).toEqual([NORTH, `${NORTH}/e0`]);
    expect(rest.lines.map(({ id }) => id)).toEqual([`${NORTH}/e0/achieng`, SOUTH]);
  });

  it('says what the host knows of syncs, and waits for it last', async () => {
    const synced = Date.parse('2026-11-02T08:00:00Z');
    const failures = { count: 14, since: '2026-10-19' };
    const review = await open(COUNTY, {
      readSyncs: () => {
        const accounts = [
          { account: 'org.couchdb.user:achieng', synced },
          { account: 'org.couchdb.user:chebet', failures },
        ];
        return Promise.resolve({
          syncs: { status: 'read' as const, accounts },
          offersPhones: true,
        });
      },
    });
    await read(review);
    expect(review.summary().offersPhones).toBeTrue();
    expect(review.summary().sync).toEqual({ status: 'read', inTouch: 1, early: 1, cannotSync: 1 });
    const missing = review.list('reporting', 0, 50).lines.filter(({ kind }) => kind === 'missing');
    expect(missing).toEqual([
      jasmine.objectContaining({
        person: jasmine.objectContaining({
          owner: 'chebet',
          sync: { failures, state: 'cannot-sync' },
        }),
      }),
    ]);
  });

  it('says nothing of syncs where the host tells nothing, or fails', async () => {
    for (const readSyncs of [
      () => Promise.resolve(undefined),
      () => Promise.reject(new Error('stopped')),
    ]) {
      const review = await open(COUNTY, { readSyncs });
      await read(review);
      expect(review.summary().sync).toBeUndefined();
      expect(review.summary().offersPhones).toBeFalse();
      expect(await review.phones()).toBeUndefined();
      expect(review.summary().reading).toEqual({ status: 'read' });
    }
  });

  it('names whose phones are behind, of those whom it is of', async () => {
    const behind = ['chebet', 'elsewhere'].map((user) => ({
      account: `org.couchdb.user:${user}`,
      date: '2026-11-02',
      settings: '6-ab',
    }));
    const review = await open(COUNTY, {
      readPhones: () => Promise.resolve({ status: 'read', accounts: 9, behind }),
    });
    await read(review);
    const phones = await review.phones();
    expect(phones?.status === 'read' ? phones.behind.map(({ person }) => person.name) : []).toEqual(
      ['Chebet'],
    );
    const failing = await open(COUNTY, {
      readPhones: () => Promise.resolve({ status: 'failed', words: 'answered 500' }),
    });
    expect(await failing.phones()).toEqual({ status: 'failed', words: 'answered 500' });
  });
});
