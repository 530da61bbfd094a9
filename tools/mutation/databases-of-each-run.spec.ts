import { createScratchDatabase } from '../../src/data-access/testing/scratch-database.node.ts';
import { bringDatabasesBack } from './databases-of-each-run.ts';

describe('A database that specs made outside of their runs', () => {
  let run = 1;
  const stop = bringDatabasesBack(() => run);
  afterAll(stop);

  it('stays destroyed in the run that destroyed it, and is back, and empty, in the next', async () => {
    const database = createScratchDatabase();
    await database.put({ _id: 'one' });
    await database.destroy();
    const failure: unknown = await database.get('one').catch((error: unknown) => error);

    expect(String(failure)).toContain('destroyed');

    run += 1;

    expect(await database.allDocs()).toEqual(jasmine.objectContaining({ total_rows: 0 }));

    await database.put({ _id: 'two' });
    await database.destroy();
    run += 1;

    expect((await database.info()).doc_count).toBe(0);
  });

  it('is back after it was closed, too', async () => {
    const database = createScratchDatabase();
    await database.close();
    run += 1;

    expect((await database.info()).doc_count).toBe(0);

    await database.destroy();
  });
});
