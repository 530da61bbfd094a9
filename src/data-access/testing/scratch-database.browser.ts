import PouchDB from 'pouchdb-browser';
export const createScratchDatabase = (name: string) => new PouchDB(name);
