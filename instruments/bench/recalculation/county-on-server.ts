import { fieldOf, listOf } from '../../../src/domain/index.ts';
import { call, type CouchDB } from '../couchdb/call.ts';
import { write } from '../couchdb/fill.ts';
import { countyWithReports, DESIGNS, type CountySize } from './county-with-reports.ts';

const BATCH = 1000;

/** Fills a database of a real CouchDB with a county and builds its views, where it is not there yet. */
export async function countyOnServer(
  server: CouchDB,
  database: string,
  size: CountySize,
  say: (line: string) => void,
): Promise<void> {
  if (listOf(await call(server, 'GET', '_all_dbs')).includes(database)) return;
  say(`Filling ${database} …`);
  await call(server, 'PUT', database);
  const designs = DESIGNS.map((design) => JSON.stringify({ language: 'javascript', ...design }));
  await write(server, database, designs);
  let batch: string[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    await write(server, database, batch);
    written += batch.length;
    batch = [];
    if (written % (50 * BATCH) === 0) say(`  ${written} documents`);
  };
  for (const document of countyWithReports(size)) {
    batch.push(JSON.stringify(document));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  for (const { _id, views } of DESIGNS) {
    for (const view of Object.keys(views)) await built(server, `${database}/${_id}/_view/${view}`);
  }
  const count = fieldOf(await call(server, 'GET', database), 'doc_count');
  say(`  ${String(count)} documents, views are built`);
}

/** A server may give up waiting for an index; it goes on being built. */
async function built(server: CouchDB, view: string): Promise<void> {
  for (;;) {
    try {
      await call(server, 'GET', `${view}?limit=1&reduce=false`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
