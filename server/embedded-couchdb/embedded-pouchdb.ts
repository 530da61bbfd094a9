import memory from 'pouchdb-adapter-memory';
import replication from 'pouchdb-replication';
import { PouchDB } from '../database/index.ts';

/** Over HTTP and in memory; express-pouchdb refuses one without the methods of replication. */
export default PouchDB.plugin(memory).plugin(replication);
