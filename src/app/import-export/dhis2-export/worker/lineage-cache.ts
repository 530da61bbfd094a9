import { exportCacheIn, type ExportCacheStore } from '../../../../data-access/index.ts';
import type { BrowserDatabase } from '../../../database/open-browser-database.ts';

/** A nation's lineages take seconds to read on a small computer, and save more than that. */
const LOAD_LIMIT_MS = 10_000;
/** Nobody waits for saving; the worker ends after it. */
const SAVE_LIMIT_MS = 60_000;

/** What later exports can use, in a store of the browser; where there is none, nothing is cached. */
export function lineageCacheIn(browserDatabase: BrowserDatabase): ExportCacheStore {
  let cacheStore: ExportCacheStore | undefined;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    load: () =>
      browserDatabase.use(
        (database) => (cacheStore ??= exportCacheIn(database)).load(),
        LOAD_LIMIT_MS,
      ),
    save: (what) => {
      saving = browserDatabase.use((database) => {
        cacheStore ??= exportCacheIn(database);
        cacheStore.save(what);
        return cacheStore.settled();
      }, SAVE_LIMIT_MS);
    },
    settled: async () => {
      await saving;
    },
  };
}
