import PouchDB from 'pouchdb-core';
import http from 'pouchdb-adapter-http';
import mapReduce from 'pouchdb-mapreduce';

// Each open database listens at the package itself, and a server has many: that is no leak.
PouchDB.setMaxListeners(0);

/**
 * PouchDB as a client over HTTP: the package `pouchdb` brings along the stores of LevelDB, which are
 * compiled, and which nothing here opens.
 */
export default PouchDB.plugin(http).plugin(mapReduce);
