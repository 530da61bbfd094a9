import PouchDB from 'pouchdb-core';
import http from 'pouchdb-adapter-http';
import mapReduce from 'pouchdb-mapreduce/lib/index-browser.js';

// Map functions are compiled once, as in a browser. The package’s code for Node makes a new V8 context
// for each document, which was half of what it cost to start the demo.

// Each open database listens at the package itself, and a server has many: that is no leak.
PouchDB.setMaxListeners(0);

/**
 * PouchDB as a client over HTTP: the package `pouchdb` brings along the stores of LevelDB, which are
 * compiled, and which nothing here opens.
 */
export default PouchDB.plugin(http).plugin(mapReduce);
