import PouchDB from 'pouchdb-core';
import http from 'pouchdb-adapter-http';
import memory from 'pouchdb-adapter-memory';
// Compiles each map function once; the code for Node makes a V8 context for each document.
import mapReduce from 'pouchdb-mapreduce/lib/index-browser.js';
import type { Database } from '../connection/connection.ts';

PouchDB.plugin(http).plugin(memory).plugin(mapReduce);

/** A PouchDB of its own for one spec, in memory. */
export const createScratchDatabase = (): Database =>
  new PouchDB(`scratch-${crypto.randomUUID()}`, { adapter: 'memory' });

/** How often a property is tried whose every run fills a database: what is rare is looked for here. */
export const RUNS_WITH_DATABASES = { numRuns: 40 } as const;

/** The package that opens databases over HTTP on this platform. */
export { default as PouchDB } from 'pouchdb-core';
