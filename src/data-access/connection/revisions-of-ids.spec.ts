import { createScratchDatabase } from '#scratch-database';
import type { Database } from './connection.ts';
import { revisionsOfIds } from './revisions-of-ids.ts';

describe('revisionsOfIds', () => {
  let database: Database;

  beforeEach(async () => {
    database = createScratchDatabase();
    await database.bulkDocs([{ _id: 'a' }, { _id: 'b' }, { _id: 'gone' }]);
    await database.remove(await database.get('gone'));
  });
  afterEach(() => database.destroy());

  /** The database, its first answer changed. */
  const answering = (change: (answer: { rows: object[] }) => object): Database => {
    let isFirst = true;
    return new Proxy(database, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
        if (name !== 'allDocs') return method;
        return async (...args: readonly unknown[]) => {
          const answer = (await method(...args)) as { rows: object[] };
          if (!isFirst) return answer;
          isFirst = false;
          return change(answer);
        };
      },
    });
  };

  it('are those of what exists, portion by portion', async () => {
    const ids = ['a', 'b', 'gone', 'never'];
    const revisions = await revisionsOfIds(database, ids, { pageSize: 2 });
    expect([...revisions.keys()]).toEqual(['a', 'b']);
    expect(revisions.get('a')).toBe((await database.get('a'))._rev);
    expect((await revisionsOfIds(database, [], {})).size).toBe(0);
  });

  for (const [what, change] of [
    ['cut', ({ rows }) => ({ rows: rows.slice(1) })],
    ['in another order', ({ rows }) => ({ rows: rows.toReversed() })],
    ['without a revision', ({ rows }) => ({ rows: rows.map((row) => ({ ...row, value: {} })) })],
    [
      'that denies what is there',
      ({ rows }) => ({
        rows: rows.map((row) => ({ key: 'key' in row ? row.key : '', error: 'not_found' })),
      }),
    ],
  ] as readonly (readonly [string, (answer: { rows: object[] }) => object])[]) {
    it(`are asked for again after an answer that is ${what}`, async () => {
      const revisions = await revisionsOfIds(answering(change), ['a', 'b'], { delays: [0] });
      expect([...revisions.keys()]).toEqual(['a', 'b']);
    });
  }
});
