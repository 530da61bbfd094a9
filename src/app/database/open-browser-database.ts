import { localDatabase } from '../../data-access/browser.ts';
import type { Database } from '../../data-access/index.ts';

/** How long a store of the browser is waited for, in milliseconds. */
const LIMIT_MS = 2000;

/** A store in the user's own browser that may not be there. Nothing may depend on it. */
export interface BrowserDatabase {
  /**
   * Does something with the store. Resolves to undefined where the browser has no such store, refuses
   * it, or does not answer in time. Nobody waits twice for one that does not open; a slow computer may
   * open it late, and then it serves. After a silent task only who waits longer asks again.
   *
   * @param limit how long to wait for the task, in milliseconds; opening has a limit of its own
   */
  use<T>(task: (database: Database) => Promise<T>, limit?: number): Promise<T | undefined>;
}

/** How it is opened; specs open stores that fail. */
export interface BrowserDatabaseSetup {
  readonly open?: (name: string) => Database | Promise<Database>;
  readonly limit?: number;
  readonly warn?: (...words: readonly unknown[]) => void;
}

/**
 * Opens a store of the browser when it is first used. This is the only place that knows how a browser
 * refuses one: IndexedDB may be absent or switched off (`open` throws), or never answer. The latter is
 * what private windows of WebKit do when PouchDB asks whether they can store a Blob
 * (https://github.com/apache/pouchdb/issues/9087). The user is not told: only a cache is lost.
 *
 * @example
 * const metadata = await openBrowserDatabase('cache').use((database) => database.get('a'));
 */
export function openBrowserDatabase(
  name: string,
  { open = openLocalDatabase, limit = LIMIT_MS, warn = console.warn }: BrowserDatabaseSetup = {},
): BrowserDatabase {
  let opening: Promise<Database | undefined> | undefined;
  /** How long opening is waited for: not again where it was in vain. */
  let openingLimit = limit;
  /** How long a task has been waited for in vain, since one was last done. */
  let silentFor = 0;

  const report = (fault: unknown): void => {
    warn(`The browser's store ${name} cannot be used; the page works without it.`, fault);
  };
  const openOnce = (): Promise<Database | undefined> =>
    (opening ??= openAnswering(name, open).catch((fault: unknown) => {
      report(fault);
      return undefined;
    }));

  const openInTime = async (): Promise<Database | undefined> => {
    try {
      return await within(openingLimit, openOnce);
    } catch (fault) {
      if (openingLimit > 0) report(fault);
      openingLimit = 0;
      return undefined;
    }
  };

  return {
    use: async (task, taskLimit = limit) => {
      if (taskLimit <= silentFor) return undefined;
      const database = await openInTime();
      if (database === undefined) return undefined;
      try {
        const value = await within(taskLimit, () => task(database));
        silentFor = 0;
        return value;
      } catch (fault) {
        if (fault instanceof NoAnswer) silentFor = taskLimit;
        report(fault);
        return undefined;
      }
    },
  };
}

async function openAnswering(
  name: string,
  open: NonNullable<BrowserDatabaseSetup['open']>,
): Promise<Database> {
  const database = await open(name);
  await database.info();
  return database;
}

/**
 * IndexedDB is asked directly first: where `open` throws, PouchDB lets the fault escape, and answers
 * nothing for any other database either.
 */
async function openLocalDatabase(name: string): Promise<Database> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB cannot be opened.'));
    };
  });
  return localDatabase(name);
}

class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

async function within<T>(milliseconds: number, task: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer(`No answer within ${String(milliseconds)} ms.`));
    }, milliseconds);
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}
