import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
import type { Database } from '../connection/connection.ts';

PouchDB.plugin(memory);

/** A PouchDB of its own for one spec, in memory. */
export const createScratchDatabase = (): Database =>
  new PouchDB(`scratch-${crypto.randomUUID()}`, { adapter: 'memory' });

/** The package that opens databases over HTTP on this platform. */
export { default as PouchDB } from 'pouchdb';
