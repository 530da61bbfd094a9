import * as fc from 'fast-check';
import { createScratchDatabase } from '#scratch-database';
import { defaultPeriod, offeredPeriods, tagOfId, type OfferedPeriod } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { readPeriods } from './read-periods.ts';

const ids = [
  'target~2026-09~a~u',
  'target~2026-10~a~u',
  'target~2026-10~b~u',
  'target~2026-10~😀~u',
  'target~2026-1x',
  'target~2026-11~a~u',
  'target~2026-99~a~u',
  'target~२०२६-०८~a~u',
  'target~٢٠٢٦-١٠~a~u',
  'target~2083-05~a~u',
  'target~latest~a~u',
  'target~2025-01',
  'targets~2025-01~a~u',
];
/** The digits of each script. */
const SCRIPTS = ['0123456789', '०१२३४५६७८९', '٠١٢٣٤٥٦٧٨٩'];
const tagIn = (digits: string, year: number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}`.replace(/\d/g, (digit) => digits.charAt(+digit));
const TODAY = { today: '2026-11-21', monthStartDate: 1 };

async function databaseOf(documents: readonly string[]): Promise<Database> {
  const database = createScratchDatabase();
  await database.bulkDocs(documents.map((_id) => ({ _id })));
  return database;
}

const textOf = (periods: readonly OfferedPeriod[]): readonly string[] =>
  periods.map(({ tags: [tag], standing }) => `${tag ?? ''} ${standing}`);

/** The same database over a network on which answers overtake each other. */
function withDelays(database: Database, delays: readonly number[]): Database {
  let asked = 0;
  const allDocs: Database['allDocs'] = async (options?: object) => {
    const delay = delays[asked++ % delays.length] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return database.allDocs(options);
  };
  return new Proxy(database, {
    get: (target, name) => (name === 'allDocs' ? allDocs : (Reflect.get(target, name) as unknown)),
  });
}

describe('readPeriods', () => {
  it('finds every period that has target documents, in any script', async () => {
    const database = await databaseOf(ids);
    const read = await readPeriods(database, TODAY);
    expect(read.ok && textOf(read.value)).toEqual([
      '2026-11 running',
      '2026-10 finished',
      '2026-09 finished',
      '2026-08 finished',
      '2083-05 later',
    ]);
    await database.destroy();
  });

  it('finds none in an empty database', async () => {
    const database = createScratchDatabase();
    expect(await readPeriods(database, TODAY)).toEqual({ ok: true, value: [] });
    await database.destroy();
  });

  it('asks for all that makes the last completed period sure at once', async () => {
    const months = Array.from(
      { length: 30 },
      (_, month) =>
        `target~${tagIn('0123456789', 2024 + Math.floor(month / 12), (month % 12) + 1)}~a~u`,
    );
    const database = await databaseOf(months);
    const slow = withDelays(database, [5]);
    let asked = 0;
    const counting = new Proxy(slow, {
      get: (target, name) => {
        if (name === 'allDocs') asked += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const askedWhenTold: number[] = [];
    const onPeriods = () => void askedWhenTold.push(asked);
    const read = await readPeriods(counting, { ...TODAY, today: '2026-06-21' }, { onPeriods });
    expect(read.ok && read.value.length).toBe(30);
    // The completed periods of three scripts, and what is asked meanwhile of others.
    expect(askedWhenTold[0]).toBeLessThanOrEqual(2 * SCRIPTS.length + 2);
    expect(askedWhenTold.length).toBeGreaterThan(25);
    await database.destroy();
  });

  it('leaves a browser connections to a database that is silent', async () => {
    const database = createScratchDatabase();
    let open = 0;
    const silent = new Proxy(database, {
      get: (target, name) =>
        name === 'allDocs'
          ? () => {
              open += 1;
              return new Promise(() => undefined);
            }
          : (Reflect.get(target, name) as unknown),
    });
    void readPeriods(silent, TODAY);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open).toBe(SCRIPTS.length);
    await database.destroy();
  });

  it('stops asking when nobody waits for it any more', async () => {
    const database = await databaseOf(ids);
    const leaving = new AbortController();
    const onPeriods = () => leaving.abort();
    const reading = readPeriods(database, TODAY, { onPeriods, signal: leaving.signal });
    await expectAsync(reading).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    await database.destroy();
  });

  it('stops asking when one of its questions fails', async () => {
    const database = await databaseOf(ids);
    let asked = 0;
    const failing = new Proxy(database, {
      get: (target, name) =>
        name === 'allDocs'
          ? (options?: PouchDB.Core.AllDocsWithinRangeOptions) => {
              asked += 1;
              return options?.startkey.includes('\u0660') === true
                ? Promise.reject(Object.assign(new Error('no'), { status: 403 }))
                : database.allDocs(options);
            }
          : (Reflect.get(target, name) as unknown),
    });
    const read = await readPeriods(failing, TODAY);
    expect(read.ok || read.error.code).toBe('refused');
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBe(before);
    await database.destroy();
  });

  it('tells of the last completed period first, which no later find changes', async () => {
    const tag = fc
      .record({
        year: fc.constantFrom(2025, 2026, 2083),
        month: fc.integer({ min: 1, max: 12 }),
        digits: fc.constantFrom(...SCRIPTS),
      })
      .map(({ year, month, digits }) => tagIn(digits, year, month));
    const id = fc.oneof(
      tag.map((one) => `target~${one}~a~u`),
      fc.constantFrom(...ids),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(id, { maxLength: 12 }),
        fc.array(fc.nat(2), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(1, 26),
        async (documents, delays, monthStartDate) => {
          const database = await databaseOf(documents);
          const when = { today: '2026-06-28', monthStartDate };
          const told: (readonly OfferedPeriod[])[] = [];
          const onPeriods = (soFar: readonly OfferedPeriod[]) => void told.push(soFar);
          const read = await readPeriods(withDelays(database, delays), when, { onPeriods });
          await database.destroy();
          const tags = documents.flatMap((document) => tagOfId(document) ?? []);
          const all = offeredPeriods(tags, when.today, monthStartDate);
          expect(read).toEqual({ ok: true, value: all });
          const hasFinished = all.some(({ standing }) => standing === 'finished');
          expect(told.length > 0).toBe(hasFinished);
          for (const soFar of told) {
            expect(defaultPeriod(soFar)).toEqual(defaultPeriod(all));
            expect(
              all.filter(({ period: one }) => soFar.some((its) => its.period === one)),
            ).toEqual([...soFar]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
