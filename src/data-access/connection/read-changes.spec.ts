import { createScratchDatabase, PouchDB } from '#scratch-database';
import { connect, type Database, type PouchDBPackage } from './connection.ts';
import { changesSince, stateOf } from './read-changes.ts';
import { toResult } from './retry.ts';

describe('changes of a database', () => {
  const database = createScratchDatabase();
  afterAll(() => database.destroy());

  it('are told since a state of it, deletions included, up to a limit', async () => {
    const { rev } = await database.put({ _id: 'gone' });
    await database.put({ _id: 'old' });
    const { sequence } = await stateOf(database, {});
    expect(await changesSince(database, sequence, { limit: 5 })).toEqual({ ids: [], sequence });

    await database.remove('gone', rev);
    await database.bulkDocs([{ _id: 'a' }, { _id: 'b' }]);
    const changes = await changesSince(database, sequence, { limit: 3 });
    expect([...(changes?.ids ?? [])].sort()).toEqual(['a', 'b', 'gone']);
    expect((await stateOf(database, {})).sequence).toBe(changes?.sequence ?? -1);
    expect(await changesSince(database, sequence, { limit: 2 })).toBeUndefined();
  });

  it('are read in pages', async () => {
    const ids = Array.from({ length: 2345 }, (_, index) => `many-${String(index)}`);
    const { sequence } = await stateOf(database, {});
    await database.bulkDocs(ids.map((_id) => ({ _id })));
    const changes = await changesSince(database, sequence, { limit: 3000 });
    expect(new Set(changes?.ids)).toEqual(new Set(ids));
    expect(changes?.ids.length).toBe(2345);
  });
});

describe('changes of a CouchDB', () => {
  const change = (id: unknown) => ({ seq: `1-${String(id)}`, id, changes: [{ rev: '1-a' }] });
  const answer = (ids: readonly unknown[], pending?: number) => ({
    results: ids.map(change),
    last_seq: '9-x',
    ...(pending === undefined ? {} : { pending }),
  });
  /** Answers by how many changes are asked for; what is asked of the database itself by its state. */
  const couchdb = (first: object, page: object, state: unknown = {}) => {
    const limits: string[] = [];
    class Package extends (PouchDB as unknown as PouchDBPackage) {
      static override readonly fetch = (url: string | Request) => {
        const { pathname, searchParams } = new URL(typeof url === 'string' ? url : url.url);
        if (!pathname.endsWith('_changes')) return Promise.resolve(Response.json(state));
        const limit = searchParams.get('limit') ?? '';
        limits.push(limit);
        return Promise.resolve(Response.json(limit === '1' ? first : page));
      };
    }
    return { database: connect(Package, 'http://cht.example/medic'), limits };
  };
  const since = (first: object, page: object, limit = 5) =>
    changesSince(couchdb(first, page).database, '5-x', { limit, delays: [] });

  it('are those of one page where CouchDB says that none follow', async () => {
    expect(await since(answer(['a'], 1), answer(['a', 'b'], 0))).toEqual({
      ids: ['a', 'b'],
      sequence: '9-x',
    });
  });

  it('are too many as soon as CouchDB says how many follow', async () => {
    const page = answer(['a', 'b', 'c', 'd', 'e', 'f'], 1);
    expect(await since(answer(['a'], 6), page)).toBeUndefined();
    const { database, limits } = couchdb(answer(['a'], 6), page);
    await changesSince(database, '5-x', { limit: 5, delays: [] });
    expect(limits.sort()).toEqual(['1', '6']);
  });

  it('are asked for in a small page first, then in large ones, each from where the last one ended', async () => {
    const asked: (readonly (string | null)[])[] = [];
    class Package extends (PouchDB as unknown as PouchDBPackage) {
      static override readonly fetch = (url: string | Request) => {
        const { searchParams } = new URL(typeof url === 'string' ? url : url.url);
        const [limit, since] = ['limit', 'since'].map((name) => searchParams.get(name));
        asked.push([limit ?? null, since ?? null, searchParams.get('seq_interval')]);
        const [from, last] = since === '5-x' ? [0, '6-x'] : [1000, '7-x'];
        const ids = Array.from({ length: Math.min(1000 + from, Number(limit)) }, (_, at) =>
          String(from + at),
        );
        return Promise.resolve(Response.json({ ...answer(ids), last_seq: last }));
      };
    }
    const database = connect(Package, 'http://cht.example/medic');
    const changes = await changesSince(database, '5-x', { limit: 3000, delays: [] });
    expect([changes?.sequence, new Set(changes?.ids).size]).toEqual(['7-x', 3000]);
    expect(asked.sort()).toEqual(
      [
        ['1', '5-x', '1'],
        ['1000', '5-x', '1000'],
        ['1', '6-x', '1'],
        ['10000', '6-x', '10000'],
      ].sort(),
    );
  });

  it('are too many by the one that is more than the limit', async () => {
    expect((await since(answer(['a'], 4), answer(['a', 'b', 'c', 'd', 'e'], 0)))?.ids.length).toBe(
      5,
    );
    expect(await since(answer(['a']), answer(['a', 'b', 'c', 'd', 'e', 'f']))).toBeUndefined();
  });

  it('are not taken from an answer that was cut, is of something else, or is none', async () => {
    for (const [first, page] of [
      [answer(['a'], 2), answer(['a'], 2)],
      [answer(['a'], 0), answer([], 0)],
      [answer(['a'], 1), answer(['a'], 0)],
      [answer(['a'], 0), { results: [change('a')] }],
      [answer(['a'], 0), answer([7], 0)],
    ] as const)
      await expectAsync(since(first, page)).toBeRejected();
  });

  it('are not more than were asked for', async () => {
    const answered = answer(['a', 'b']);
    const database = Object.assign(Object.create(couchdb({}, {}).database) as Database, {
      changes: () => ({ on: () => Promise.resolve(answered) }),
    });
    const read = await toResult(() => changesSince(database, '5-x', { limit: 5, delays: [] }));
    expect(read.ok ? read : read.error).toEqual({
      ...{ code: 'unreachable', request: '_changes', reason: 'other-documents' },
    });
  });

  it('are of a database that tells which it is, and how far', async () => {
    const stateFrom = (state: unknown) => stateOf(couchdb({}, {}, state).database, { delays: [] });
    const told = { db_name: 'medic', update_seq: '5-x', instance_start_time: '0' };
    expect((await stateFrom(told)).sequence).toBe('5-x');
    const again = await stateFrom({ ...told, instance_start_time: '1' });
    expect(again.identity).not.toBe((await stateFrom(told)).identity);
    const renamed = await stateFrom({ ...told, db_name: 'other' });
    expect(renamed.identity).not.toBe((await stateFrom(told)).identity);
    for (const state of [{ db_name: 'medic' }, { ...told, update_seq: {} }]) {
      const read = await toResult(() => stateFrom(state));
      expect(read.ok ? read : read.error).toEqual({
        ...{ code: 'unreachable', request: 'database information', reason: 'incomplete' },
      });
    }
  });
});
