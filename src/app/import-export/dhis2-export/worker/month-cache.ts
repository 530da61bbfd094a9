import { monthCacheIn, type MonthCacheStore } from '../../../../data-access/index.ts';
import type { BrowserDatabase } from '../../../database/open-browser-database.ts';

/** Months before that were counted for a review, in a store of the browser; without it none is cached. */
export function browserMonthCache(browserDatabase: BrowserDatabase): MonthCacheStore {
  let store: MonthCacheStore | undefined;
  let saving: Promise<unknown> = Promise.resolve();
  return {
    load: (choice) =>
      browserDatabase.use((database) => (store ??= monthCacheIn(database)).load(choice)),
    save: (months) => {
      saving = browserDatabase.use((database) => {
        store ??= monthCacheIn(database);
        store.save(months);
        return store.settled();
      });
    },
    settled: async () => {
      await saving;
    },
  };
}
