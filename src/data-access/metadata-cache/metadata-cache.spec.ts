import { createScratchDatabase } from '#scratch-database';
import type { Database } from '../connection/connection.ts';
import { forgetMetadata, keepMetadata, readKeptMetadata } from './metadata-cache.ts';

describe('kept metadata', () => {
  const FILE = { fileName: 'metadata.json', day: '2026-11-21', text: '{"dataSets":[]}' };
  let database: Database;
  beforeEach(() => {
    database = createScratchDatabase();
  });
  afterEach(() => database.destroy());

  it('is none before a file is kept', async () => {
    expect(await readKeptMetadata(database, 'VMuFODsyWaO')).toBeUndefined();
  });

  it('is one file for each data set, the last that was loaded', async () => {
    await keepMetadata(database, 'VMuFODsyWaO', FILE);
    await keepMetadata(database, 'VMuFODsyWaO', { ...FILE, day: '2026-12-01' });
    expect(await readKeptMetadata(database, 'VMuFODsyWaO')).toEqual({ ...FILE, day: '2026-12-01' });
    expect(await readKeptMetadata(database, 'fCHOJvlfQkk')).toBeUndefined();
  });

  it('is forgotten, also where there is nothing to forget', async () => {
    await keepMetadata(database, 'VMuFODsyWaO', FILE);
    await forgetMetadata(database, 'VMuFODsyWaO');
    await forgetMetadata(database, 'VMuFODsyWaO');
    expect(await readKeptMetadata(database, 'VMuFODsyWaO')).toBeUndefined();
  });
});
