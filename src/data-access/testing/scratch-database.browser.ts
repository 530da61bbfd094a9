import PouchDB from 'pouchdb-browser';
import type { Database } from '../connection/connection.ts';

/** A PouchDB of its own for one spec, on IndexedDB. */
export const createScratchDatabase = (): Database => new PouchDB(`scratch-${crypto.randomUUID()}`);

/** The package that opens databases over HTTP on this platform. */
export { default as PouchDB } from 'pouchdb-browser';
