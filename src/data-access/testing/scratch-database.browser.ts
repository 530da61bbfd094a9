import PouchDB from 'pouchdb-browser';
import type { Database } from '../connection/connection.ts';

/** A PouchDB of its own for one spec, on IndexedDB. */
export const createScratchDatabase = (): Database => new PouchDB(`scratch-${crypto.randomUUID()}`);

/** How often a property is tried whose every run fills a database: one takes a second here. */
export const RUNS_WITH_DATABASES = { numRuns: 4 } as const;

/** The package that opens databases over HTTP on this platform. */
export { default as PouchDB } from 'pouchdb-browser';
