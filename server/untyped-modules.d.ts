// Packages that come without types, or without all of them: only what this server uses of them.

declare namespace PouchDB {
  interface Static {
    /** The package is one emitter for all databases of the process, as Node's own. */
    setMaxListeners(count: number): void;
  }
}

declare module 'pouchdb-adapter-memory' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

/** The package’s own code for browsers: see database/pouchdb.ts. */
declare module 'pouchdb-mapreduce/lib/index-browser.js' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';

  interface CouchConfig {
    set(section: string, key: string, value: unknown, done: (error: unknown) => void): void;
  }
  type ExpressPouchDB = RequestListener & { readonly couchConfig: CouchConfig };

  export default function expressPouchDB(
    database: ReturnType<PouchDB.Static['defaults']>,
    options: { inMemoryConfig: boolean; logPath: string },
  ): ExpressPouchDB;
}

/** The library of the CHT's rules, which has no types: what our own is held against. */
declare module 'cht-nootils' {
  type Name =
    | 'addDate'
    | 'fieldsMatch'
    | 'getField'
    | 'getLmpDate'
    | 'getMostRecentReport'
    | 'getMostRecentTimestamp'
    | 'getSchedule'
    | 'isDateValid'
    | 'isFirstReportNewer'
    | 'isFormSubmittedInWindow'
    | 'isTimely'
    | 'now';
  type Library = Readonly<Record<Name, (...args: readonly unknown[]) => unknown>> & {
    readonly MS_IN_DAY: number;
  };
  const library: (settings: unknown) => Library;
  export default library;
}
