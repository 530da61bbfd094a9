import { expose, proxy } from 'comlink';
import { connectInBrowser } from '../../../../data-access/browser.ts';
import {
  type ApiAccess,
  readPhonesOfHost,
  readSyncsOfHost,
} from '../../../../data-access/index.ts';
import { openBrowserDatabase } from '../../../database/open-browser-database.ts';
import { ExportEngine } from './export-engine.ts';
import { lineageCacheIn } from './lineage-cache.ts';
import { browserMonthCache } from './month-cache.ts';

/** Where a worker reads, and where it caches what later exports can use. */
export interface WorkerSetup {
  /** Absolute. */
  readonly databaseUrl: string;
  readonly cacheName: string;
  /** Where the host's API is; absolute. */
  readonly apiUrl: string;
}

const fetchFn: ApiAccess['fetchFn'] = (url, init) => fetch(url, init);

/** @param online resolves when the page hears that the computer is online again */
const createEngine = (
  { databaseUrl, cacheName, apiUrl: baseUrl }: WorkerSetup,
  online: () => Promise<void>,
) =>
  proxy(
    new ExportEngine(
      (onBytes) => connectInBrowser(databaseUrl, { onBytes }),
      {
        cacheStore: lineageCacheIn(openBrowserDatabase(cacheName)),
        monthCache: browserMonthCache(openBrowserDatabase(`${cacheName}-months`)),
        readSyncs: (signal) => readSyncsOfHost({ fetchFn, baseUrl, signal }),
        readPhones: () => readPhonesOfHost({ fetchFn, baseUrl }),
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
