import PouchDB from 'pouchdb-core';

/** What PouchDB 9 keeps of a database in memory, as far as it is brought back. */
interface Innards {
  readonly adapter: string;
  readonly name: string;
  readonly __opts: object;
  _setup(name: string, options: object): void;
}

/**
 * Stryker runs the same suites once for each fault, in one process: a database that a suite made
 * where it is described, and destroyed when it was done, comes back empty in the next run.
 *
 * @param currentRun which run of the specs it is
 * @returns leaves the databases that are made from then on as they are
 */
export function bringDatabasesBack(currentRun: () => number): () => void {
  const onRef = (database: Innards): void => {
    if (database.adapter !== 'memory') return;
    for (const end of ['_closed', '_destroyed']) {
      let endedIn: number | undefined;
      Object.defineProperty(database, end, {
        configurable: true,
        get(): boolean {
          if (endedIn !== undefined && endedIn !== currentRun()) {
            endedIn = undefined;
            database._setup(database.name, { ...database.__opts, name: undefined });
          }
          return endedIn !== undefined;
        },
        set(hasEnded: boolean) {
          endedIn = hasEnded ? currentRun() : undefined;
        },
      });
    }
  };
  const databases = PouchDB as unknown as NodeJS.EventEmitter;
  databases.on('ref', onRef);
  return () => databases.off('ref', onRef);
}
