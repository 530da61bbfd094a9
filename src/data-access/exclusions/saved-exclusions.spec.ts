import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { saveExclusions, readExclusions } from './saved-exclusions.ts';

describe('who is left out, as a browser keeps it', () => {
  let database: Database;
  beforeEach(() => {
    database = createScratchDatabase();
  });
  afterEach(() => database.destroy());

  const october = { dataSet: 'dataSet0001', period: '202610' };
  const supervisor = { owner: 'supervisor', reason: 'recounts the CHWs below' };

  it('is kept by data set and period, and replaced', async () => {
    expect(await readExclusions(database)).toEqual([]);
    await saveExclusions(database, { ...october, excluded: [supervisor] });
    await saveExclusions(database, { ...october, period: '202609', excluded: [supervisor] });
    const both = [supervisor, { owner: 'twice', reason: 'registered twice' }];
    await saveExclusions(database, { ...october, excluded: both });
    expect(await readExclusions(database)).toEqual([
      { ...october, period: '202609', excluded: [supervisor] },
      { ...october, excluded: both },
    ]);
  });

  it('is forgotten where nobody is left out any more', async () => {
    await saveExclusions(database, { ...october, excluded: [] });
    await saveExclusions(database, { ...october, excluded: [supervisor] });
    await saveExclusions(database, { ...october, excluded: [] });
    expect(await readExclusions(database)).toEqual([]);
    await saveExclusions(database, { ...october, excluded: [supervisor] });
    expect(await readExclusions(database)).toEqual([{ ...october, excluded: [supervisor] }]);
  });

  it('is apart from what else the browser keeps', async () => {
    const kept = { ...october, excluded: [supervisor] };
    await database.bulkDocs([
      { _id: 'exclude', ...kept },
      { _id: 'excluded;', ...kept },
      { _id: 'months', ...kept },
    ]);
    expect(await readExclusions(database)).toEqual([]);
  });

  it('leaves nothing behind where nobody was and is left out', async () => {
    expect(await saveExclusions(database, { ...october, excluded: [] })).toBeTrue();
    expect((await database.allDocs()).rows).toEqual([]);
  });

  it('says so where the browser’s database fails', async () => {
    const gone = createScratchDatabase();
    await gone.destroy();
    const saved = saveExclusions(gone, { ...october, excluded: [supervisor] });
    await expectAsync(saved).toBeRejected();
  });

  it('is nobody’s name, whatever it is given', async () => {
    const named = { ...supervisor, ownerName: 'Achieng' };
    await saveExclusions(database, { ...october, excluded: [named] });
    const { rows } = await database.allDocs({ include_docs: true });
    expect(JSON.stringify(rows)).not.toContain('Achieng');
  });

  it('is nobody where what is kept cannot be read', async () => {
    await database.bulkDocs([
      { _id: 'excluded:a', ...october, excluded: [{ owner: 'a' }, { owner: 'b', reason: ' ' }] },
      { _id: 'excluded:b', dataSet: 'x', excluded: [supervisor] },
      { _id: 'excluded:c' },
    ]);
    expect(await readExclusions(database)).toEqual([]);
  });

  it('is not said to be kept, or forgotten, in a store that does not answer', async () => {
    const closed = createScratchDatabase();
    await closed.close();
    await expectAsync(saveExclusions(closed, { ...october, excluded: [] })).toBeRejected();
  });
});
