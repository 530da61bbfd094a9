// Packages that come without types: only what this server uses of them.

declare module 'pouchdb' {
  import type PouchDB from 'pouchdb-browser';
  /** One emitter for all databases of the process, as Node's own. */
  const emitting: typeof PouchDB & { setMaxListeners(count: number): void };
  export default emitting;
}

declare module 'pouchdb-adapter-memory' {
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
