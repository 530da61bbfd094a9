import { createScratchDatabase } from '#scratch-database';
import { exportDataValueSet, type Database } from '../../../../data-access/index.ts';
import { filledDatabase } from '../../../../data-access/testing/filled-database.ts';
import { exportRequest } from '../../../../domain/index.ts';
import { openBrowserDatabase } from '../../../database/open-browser-database.ts';
import { DATA_SET, smallCounty, smallSettings, TODAY_OF_SPECS } from '../testing/small-county.ts';
import { lineageCacheIn } from './lineage-cache.ts';

describe('the cache of lineages in the browser', () => {
  let database: Database;
  beforeEach(async () => {
    database = await filledDatabase(smallCounty, smallSettings, 'untouched CHT');
  });
  afterEach(() => database.destroy());

  const exportWith = async (open: () => Database, limit: number) => {
    const cacheStore = lineageCacheIn(
      openBrowserDatabase('a', { open, limit, warn: () => undefined }),
    );
    const request = exportRequest({ dataSet: DATA_SET, period: '202610' });
    const result = await exportDataValueSet(database, request, {
      today: TODAY_OF_SPECS,
      cacheStore,
    });
    await cacheStore.settled();
    return {
      cacheStore,
      rows: result.ok ? result.value.dataValueSet.dataValues.length : undefined,
    };
  };

  it('holds what an export learned', async () => {
    const scratch = createScratchDatabase();
    const { cacheStore, rows } = await exportWith(() => scratch, 5000);
    expect(rows).toBe(2);
    expect((await cacheStore.load())?.lineages.size).toBeGreaterThan(0);
    await scratch.destroy();
  });

  const never = (): Promise<never> => new Promise(() => undefined);
  const UNUSABLE: readonly (readonly [string, () => Database])[] = [
    ['is absent', () => undefined as unknown as Database],
    [
      'refuses to open',
      () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    ],
    ['never answers', () => ({ info: never, allDocs: never }) as unknown as Database],
  ];
  for (const [what, open] of UNUSABLE) {
    it(`is no hindrance to an export where the browser's store ${what}`, async () => {
      const { cacheStore, rows } = await exportWith(open, 50);
      expect(rows).toBe(2);
      expect(await cacheStore.load()).toBeUndefined();
    });
  }
});
