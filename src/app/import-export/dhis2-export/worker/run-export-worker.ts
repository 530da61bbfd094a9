import { expose, proxy } from 'comlink';
import { connectInBrowser } from '../../../../data-access/browser.ts';
import { openBrowserDatabase } from '../../../database/open-browser-database.ts';
import { ExportEngine } from './export-engine.ts';
import { lineageCacheIn } from './lineage-cache.ts';
import { browserMonthCache } from './month-cache.ts';

/** Where a worker reads, and where it caches what later exports can use. */
export interface WorkerSetup {
  /** Absolute. */
  readonly databaseUrl: string;
  readonly cacheName: string;
}

/** @param online resolves when the page hears that the computer is online again */
const createEngine = ({ databaseUrl, cacheName }: WorkerSetup, online: () => Promise<void>) =>
  proxy(
    new ExportEngine(
      (onBytes) => connectInBrowser(databaseUrl, { onBytes }),
      {
        cacheStore: lineageCacheIn(openBrowserDatabase(cacheName)),
        monthCache: browserMonthCache(openBrowserDatabase(`${cacheName}-months`)),
      },
      online,
    ),
  );

/** What the page calls. */
export type CreateEngine = typeof createEngine;

/** Serves the page's export from within a worker: the only statement that its file needs. */
export const runExportWorker = (): void => {
  expose(createEngine);
};
