import { totalRows, withoutErrors } from './answer-rows.ts';
import { conflictsOf, readRevisions } from './revisions.ts';
import { databaseErrorOf, statusOf } from './database-error-of.ts';
import { httpStatusError } from './http-status-error.ts';
import { rowsWithin } from './whole-range.ts';
import { viewRows } from './view-row.ts';
import { createScratchDatabase } from '#scratch-database';

describe('rows of an answer', () => {
  it('are none where one of them could not be read, in the words of the database', () => {
    const rows = [{ id: 'a' }, { id: 'b', error: 'x', reason: 'y' }];
    expect(() => withoutErrors(rows)).toThrowError('x: y');
    expect(withoutErrors(rows.slice(0, 1))).toEqual([{ id: 'a' }]);
  });

  it('are as many in all as the index says, if it is a number', () => {
    const totals = [3, '3', undefined].map((total_rows) => totalRows({ total_rows }));
    expect(totals).toEqual([3, undefined, undefined]);
  });

  it('have an id and a key in a view', () => {
    const row = { id: 'a', key: null, value: 1 };
    expect(viewRows({ rows: [row] }, 1)).toEqual([{ ...row, doc: undefined }]);
    for (const other of [
      { id: 'a', value: 1 },
      { key: 1, value: 1 },
      { ...row, id: 7 },
    ])
      expect(() => viewRows({ rows: [other] }, 1)).toThrowError('incomplete');
  });

  it('lie within the range that was asked for', () => {
    const range = { start: 'b', end: 'd' };
    const idsOf = (...ids: readonly unknown[]): unknown =>
      rowsWithin({ rows: ids.map((id) => ({ id })) }, range, 9).map(({ id }) => id);
    expect(idsOf('b', 'c', 'd')).toEqual(['b', 'c', 'd']);
    for (const id of ['a', 'dd']) expect(() => idsOf('b', id)).toThrowError('other-documents');
    for (const id of [7, undefined]) expect(() => idsOf('b', id)).toThrowError('incomplete');
  });
});

describe('what is told of a failure', () => {
  it('is that the database was not reached, where nothing was thrown that tells more', () => {
    for (const failure of [
      null,
      undefined,
      'text',
      Object.assign(new Error('m'), { status: '404' }),
    ]) {
      expect(databaseErrorOf(failure, 'x')).toEqual({ code: 'unreachable', request: 'x' });
      expect(statusOf(failure)).toBeUndefined();
    }
  });

  it('has the status and the words in its message', async () => {
    const messageOf = async (body: string) =>
      (await httpStatusError(new Response(body, { status: 500 }))).message;
    expect(await messageOf('<html>')).toBe('500 ');
    expect(await messageOf('{"error":"x","reason":"y"}')).toBe('500 x: y');
  });
});

describe('names of conflicting revisions', () => {
  it('are texts', () => {
    expect(conflictsOf({ _conflicts: ['1-a', 7, null, '2-b'] })).toEqual(['1-a', '2-b']);
    expect(conflictsOf({ _conflicts: '1-a' })).toEqual([]);
  });

  it('are asked for in portions of a thousand, and not where there are none', async () => {
    const database = createScratchDatabase();
    const sizes: number[] = [];
    const remote = Object.assign(Object.create(database) as typeof database, {
      fetch: (_: string, { body }: RequestInit) => {
        const { docs } = JSON.parse(body as string) as { docs: { id: string; rev: string }[] };
        sizes.push(docs.length);
        const results = docs.map(({ id, rev }) => ({
          id,
          docs: [{ ok: { _id: id, _rev: rev } }],
        }));
        return Promise.resolve(Response.json({ results }));
      },
    });
    const revs = Array.from({ length: 1001 }, (_, at) => `${String(at + 1)}-a`);
    const found = await readRevisions(remote, [{ id: 'a', revs }], {});
    expect([...found].map(([id, leaves]) => [id, leaves.length])).toEqual([['a', 1001]]);
    expect(await readRevisions(remote, [], {})).toEqual(new Map());
    expect(sizes).toEqual([1000, 1]);
    await database.destroy();
  });
});
