import { createScratchDatabase } from '#scratch-database';
import { answerAsSharded } from '../testing/answer-as-sharded.ts';
import type { Database } from './connection.ts';
import { documentsByIds, documentsOfRange, idsOfRange } from './read-documents.ts';
import { changesSince, stateOf } from './read-changes.ts';
import { countOfView } from './count-of-view.ts';
import { countedRowsOfView, rowsOfView } from './read-view.ts';
import { rowsOfKeys } from './rows-of-keys.ts';
import { toResult, type ReadOptions } from './retry.ts';
import { greatestIdUpTo } from './whole-range.ts';

type Rows = readonly object[];
interface Answer {
  readonly rows: Rows;
}

const half = (rows: Rows): Rows => rows.slice(0, Math.floor(rows.length / 2));
/** What a broken server or a proxy makes of an answer. */
const FAULTS: Readonly<Record<string, (answer: Answer) => unknown>> = {
  'half of the rows': ({ rows, ...others }) => ({ ...others, rows: half(rows) }),
  'the other half of the rows': ({ rows, ...others }) => ({
    ...others,
    rows: rows.slice(Math.floor(rows.length / 2) + 1),
  }),
  'no rows': (answer) => ({ ...answer, rows: [] }),
  'an error beside the rows': (answer) => ({ ...answer, error: 'x', reason: 'y' }),
  'errors in place of the rows': ({ rows, ...others }) => ({
    ...others,
    rows: rows.map((row) => ({ key: (row as { key: unknown }).key, error: 'x' })),
  }),
  'rows that are none': ({ rows, ...others }) => ({ ...others, rows: rows.map(() => null) }),
  null: () => null,
  '{}': () => ({}),
  '[]': () => [],
};

/** A database that gives the first so many answers with a fault. */
function faulty(database: Database, fault: (answer: Answer) => unknown, times: number): Database {
  let left = times;
  return new Proxy(database, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as unknown;
      if (name !== 'allDocs' && name !== 'query') return method;
      return async (...args: readonly unknown[]): Promise<unknown> => {
        const answer = (await Reflect.apply(method as () => unknown, target, args)) as Answer;
        left -= 1;
        return left >= 0 ? fault(answer) : answer;
      };
    },
  });
}

const ids = Array.from({ length: 23 }, (_, index) => `m${String(index).padStart(2, '0')}`);
const views = {
  by_kind: {
    map: `function (doc) {
      if (doc._id === 'settings') { emit(['settings', 'first']); emit(['settings', 'last']); } else if (doc.kind) { emit([doc.kind]); }
    }`,
    reduce: '_count',
  },
  all: { map: 'function (doc) { if (doc.kind) { emit([doc.kind]); } }' },
};
const range = { startkey: ['a'], endkey: ['a', {}] };

const collect = async <T>(pages: AsyncIterable<readonly T[]>): Promise<readonly unknown[]> => {
  const collected: T[] = [];
  for await (const page of pages) collected.push(...page);
  return collected;
};

const READS: Readonly<
  Record<string, (database: Database, options: ReadOptions) => Promise<unknown>>
> = {
  'documents of a range': (database, options) =>
    collect(documentsOfRange(database, { start: 'm', end: 'n' }, options)),
  'ids of a range': (database, options) =>
    collect(idsOfRange(database, { start: 'm05', end: 'm99' }, options)),
  'the ids at the end of the database': (database, options) =>
    collect(idsOfRange(database, { start: 'm', end: 'zz' }, options)),
  'documents by their ids': (database, options) =>
    collect(documentsByIds(database, [...ids, 'nobody'], options)),
  'the last id before another': (database, options) =>
    greatestIdUpTo(database, 'm07x', true, options),
  'rows of a view that counts': (database, options) =>
    collect(countedRowsOfView(database, 'test/by_kind', range, options)),
  'the count of a view': (database, options) =>
    countOfView(database, 'test/by_kind', range, options),
  'all rows of a view': (database, options) =>
    collect(rowsOfView(database, 'test/all', {}, options)),
  'rows of one key of a view': (database, options) =>
    collect(rowsOfView(database, 'test/all', { key: ['a'] }, options)),
  'rows of keys of a view': (database, options) =>
    collect(rowsOfKeys(database, 'test/by_kind', [['a'], ['b'], ['c']], options)),
};

describe('an answer that is not whole', () => {
  const database = createScratchDatabase();
  beforeAll(async () => {
    await database.bulkDocs([
      { _id: '_design/test', views },
      { _id: 'settings' },
      { _id: 'a' },
      ...ids.map((_id, index) => ({ _id, kind: index % 3 === 0 ? 'b' : 'a' })),
    ]);
    await database.query('test/all', { limit: 0 });
  });
  afterAll(() => database.destroy());

  for (const [read, reading] of Object.entries(READS)) {
    for (const [what, fault] of Object.entries(FAULTS)) {
      it(`with ${what} is asked for again, then refused: ${read}`, async () => {
        const options = { delays: [0, 0], pageSize: 10 };
        const right = await reading(database, options);
        expect(await reading(faulty(database, fault, 1), options)).toEqual(right);
        const result = await toResult(() => reading(faulty(database, fault, Infinity), options));
        expect(result.ok ? result.value : result.error.code).toMatch(/^(unreachable|refused)$/);
      });
    }
  }

  it('is not one whose rows a database with several shards put in its order', async () => {
    const options = { delays: [], pageSize: 10 };
    const sharded = createScratchDatabase();
    await sharded.bulkDocs([{ _id: '_design/test', views }, { _id: 'settings' }, { _id: 'x' }]);
    answerAsSharded(sharded);
    const keys = [['a'], ['b']];
    expect(await collect(rowsOfKeys(sharded, 'test/by_kind', keys, options))).toEqual([]);
    expect(await countOfView(sharded, 'test/by_kind', range, options)).toBe(0);
    await sharded.destroy();
  });

  it('ends a read that does not advance: the CHT gives an offline account all it may see', async () => {
    const all = await database.allDocs();
    const deaf = new Proxy(database, {
      get: (target, name) =>
        name === 'allDocs' ? () => Promise.resolve(all) : (Reflect.get(target, name) as unknown),
    });
    const options = { delays: [0, 0], pageSize: 10 };
    for (const read of ['documents of a range', 'ids of a range', 'the last id before another']) {
      expect(await toResult(async () => READS[read]?.(deaf, options))).toEqual({
        ok: false,
        error: jasmine.objectContaining({ code: 'unreachable', reason: 'other-documents' }),
      });
    }
  });

  it('is not told as one of other documents where its errors name none', async () => {
    const error = { error: 'read_failure', reason: 'the shard is away' };
    const nameless = (answer: Answer): unknown => ({
      ...answer,
      rows: answer.rows.map(() => error),
    });
    const results = ids.map(() => error);
    const remote = Object.assign(Object.create(database) as Database, {
      fetch: () => Promise.resolve(Response.json({ results })),
    });
    for (const broken of [faulty(database, nameless, Infinity), remote]) {
      const read = await toResult(() => collect(documentsByIds(broken, ids, { delays: [0] })));
      expect(read.ok ? read.value : read.error.code).toBe('unreachable');
      expect(JSON.stringify(read)).not.toContain('other-documents');
    }
  });

  it('is none where documents came or went meanwhile', async () => {
    const options = { delays: [0, 0], pageSize: 5 };
    const changing = createScratchDatabase();
    await changing.bulkDocs([
      { _id: '_design/test', views },
      ...ids.map((_id) => ({ _id, kind: 'a' })),
    ]);
    const pages = countedRowsOfView(changing, 'test/by_kind', range, options);
    const read: string[] = [];
    for await (const page of pages) {
      read.push(...page.map(({ id }) => id));
      const first = await changing.get(ids[read.length / 5] ?? 'm00').catch(() => undefined);
      if (first !== undefined) await changing.remove(first);
      await changing.put({ _id: `l${String(read.length)}`, kind: 'a' });
      await changing.put({ _id: `n${String(read.length)}`, kind: 'a' });
      if (read.length > 100) break;
    }
    expect(read.length).toBeGreaterThan(20);
    await changing.destroy();
  });

  it('of changes is asked for again', async () => {
    const { sequence } = await stateOf(database, {});
    const broken = new Proxy(database, {
      get: (target, name) =>
        name === 'changes'
          ? () => Object.assign(Promise.resolve({}), { on: () => Promise.resolve({}) })
          : (Reflect.get(target, name) as unknown),
    });
    expect(
      await toResult(() => changesSince(broken, sequence, { limit: 5, delays: [0, 0] })),
    ).toEqual({
      ok: false,
      error: { code: 'unreachable', request: '_changes', reason: 'incomplete' },
    });
  });
});
