/** The only entry through which other parts of the server open a database over HTTP. */
export { type DatabaseAccess, readAdmitted, serverOf } from './admitted-database.ts';
export { connectOnNode } from './connect-on-node.ts';
export { default as PouchDB } from './pouchdb.ts';
