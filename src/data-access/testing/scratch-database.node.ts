import PouchDB from 'pouchdb';
import memory from 'pouchdb-adapter-memory';
PouchDB.plugin(memory);
export const createScratchDatabase = (name: string) => new PouchDB(name, { adapter: 'memory' });
