import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { deleteCachedMetadata, cacheMetadata, readCachedMetadata } from './metadata-cache.ts';

describe('kept metadata', () => {
  const FILE = { fileName: 'metadata.json', day: '2026-11-21', text: '{"dataSets":[]}' };
  let database: Database;
  beforeEach(() => {
    database = createScratchDatabase();
  });
  afterEach(() => database.destroy());

  it('is none before a file is kept', async () => {
    expect(await readCachedMetadata(database, 'VMuFODsyWaO')).toBeUndefined();
  });

  it('is one file for each data set, the last that was loaded', async () => {
    await cacheMetadata(database, 'VMuFODsyWaO', FILE);
    await cacheMetadata(database, 'VMuFODsyWaO', { ...FILE, day: '2026-12-01' });
    expect(await readCachedMetadata(database, 'VMuFODsyWaO')).toEqual({
      ...FILE,
      day: '2026-12-01',
    });
    expect(await readCachedMetadata(database, 'fCHOJvlfQkk')).toBeUndefined();
  });

  for (const part of ['fileName', 'day', 'text'] as const) {
    it(`is none without its ${part}`, async () => {
      await cacheMetadata(database, 'VMuFODsyWaO', { ...FILE, [part]: '' });
      expect(await readCachedMetadata(database, 'VMuFODsyWaO')).toBeUndefined();
    });
  }

  it('says so where the browser’s database fails', async () => {
    const gone = createScratchDatabase();
    await gone.destroy();
    await expectAsync(readCachedMetadata(gone, 'VMuFODsyWaO')).toBeRejected();
    await expectAsync(cacheMetadata(gone, 'VMuFODsyWaO', FILE)).toBeRejected();
  });

  it('is forgotten, also where there is nothing to forget', async () => {
    await cacheMetadata(database, 'VMuFODsyWaO', FILE);
    await deleteCachedMetadata(database, 'VMuFODsyWaO');
    await deleteCachedMetadata(database, 'VMuFODsyWaO');
    expect(await readCachedMetadata(database, 'VMuFODsyWaO')).toBeUndefined();
  });
});
