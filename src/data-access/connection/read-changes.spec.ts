import { createScratchDatabase } from '#scratch-database';
import { changesSince, stateOf } from './read-changes.ts';

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
