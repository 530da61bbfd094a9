import { totalRows, withoutErrors } from './answer-rows.ts';
import { conflictsOf, readRevisions } from './revisions.ts';
import { databaseErrorOf, statusOf } from './database-error-of.ts';
import { httpStatusError } from './http-status-error.ts';
import { documentsByIds } from './read-documents.ts';
import { toResult, withRetry } from './retry.ts';
import { rowsOfKeys } from './rows-of-keys.ts';
import { incomplete } from './unusable-answer-error.ts';
import { greatestIdUpTo, rowsWithin } from './whole-range.ts';
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

describe('what a read is told to have met', () => {
  const errorOf = async (read: Promise<unknown>): Promise<unknown> => {
    const result = await toResult(() => read);
    return result.ok ? result.value : result.error;
  };
  const database = createScratchDatabase();
  afterAll(() => database.destroy());
  const answering = (answer: unknown): typeof database =>
    Object.assign(Object.create(database) as typeof database, {
      allDocs: () => Promise.resolve(answer),
      query: () => Promise.resolve(answer),
    });
  const once = { delays: [] };

  it('is another document where the one itself comes that was to be left out', async () => {
    const itself = answering({ rows: [{ id: 'm07' }] });
    expect(await errorOf(greatestIdUpTo(itself, 'm07', false, once))).toEqual({
      ...{ code: 'unreachable', request: '_all_docs before m07', reason: 'other-documents' },
    });
  });

  it('is less than was asked for where a view gives not even its markers', async () => {
    const pages = rowsOfKeys(answering({ rows: [] }), 'test/view', [['a']], once);
    expect(await errorOf(pages.next())).toEqual({
      ...{ code: 'unreachable', request: 'view test/view of 1 keys', reason: 'incomplete' },
    });
  });

  it('is no document where an error, none, or another stands in the place of it', async () => {
    const doc = { _id: 'a' };
    const row = { id: 'a', key: 'a', value: { rev: '1-a' } };
    const found = documentsByIds(answering({ rows: [{ ...row, doc }] }), ['a'], once);
    expect((await found.next()).value).toEqual([{ document: doc, conflicts: [] }]);
    for (const wrong of [
      { doc, error: 'x' },
      { doc: null },
      { doc: 'a' },
      { doc: { _id: 'b' } },
      {},
    ]) {
      const rows = [{ ...row, ...wrong }];
      const error = await errorOf(documentsByIds(answering({ rows }), ['a'], once).next());
      expect(error).toEqual(jasmine.objectContaining({ request: '1 documents' }));
    }
  });

  it('is named by the revisions that were asked for', async () => {
    const asked = [{ id: 'a', revs: ['1-x'] }];
    const failing = { get: () => Promise.reject(new TypeError('Failed to fetch')) };
    const local = Object.assign(Object.create(database) as typeof database, failing);
    expect(await errorOf(readRevisions(local, asked, once))).toEqual({
      ...{ code: 'unreachable', request: 'a 1-x' },
    });
    const remote = Object.assign(Object.create(database) as typeof database, {
      fetch: failing.get,
    });
    expect(await errorOf(readRevisions(remote, asked, once))).toEqual({
      ...{ code: 'unreachable', request: '_bulk_get of 1 revisions' },
    });
  });

  it('has a name of its own', async () => {
    const failure: unknown = await withRetry('x', () => Promise.reject(incomplete()), once).catch(
      (error: unknown) => error,
    );
    expect([failure, incomplete()].map((error) => (error as Error).name)).toEqual([
      'DatabaseFault',
      'UnusableAnswerError',
    ]);
  });
});
