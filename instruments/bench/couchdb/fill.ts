import { fieldOf, listOf } from '../../../src/domain/index.ts';
import { documentTexts, type GeneratedDatabase } from '../database/generated-database.ts';
import { CHT_CORE_DESIGNS, OWN_DESIGN } from '../model/cht-core-views.ts';
import { call, type CouchDB } from './call.ts';

const BATCH = 1000;

/** A database gives its own revisions. */
const withoutRevision = (text: string): string => text.replace(/"_rev":"[^"]*",/, '');

/** Writes documents, and makes sure that all were taken. */
export async function write(
  server: CouchDB,
  database: string,
  texts: readonly string[],
): Promise<void> {
  const answer = await call(server, 'POST', `${database}/_bulk_docs`, `{"docs":[${texts.join()}]}`);
  const refused = listOf(answer).find((row) => fieldOf(row, 'error') !== undefined);
  if (refused !== undefined) throw new Error(`not stored: ${JSON.stringify(refused)}`);
}

/** Fills an empty database with a generated one, and builds its views. */
export async function fill(
  server: CouchDB,
  database: string,
  generated: GeneratedDatabase,
  { hasViews, say }: { readonly hasViews: boolean; readonly say: (line: string) => void },
): Promise<void> {
  let batch: string[] = [];
  let written = 0;
  const flush = async (): Promise<void> => {
    await write(server, database, batch);
    written += batch.length;
    if (written % (50 * BATCH) === 0) say(`  ${written} documents`);
    batch = [];
  };
  for (const text of documentTexts(generated)) {
    batch.push(withoutRevision(text));
    if (batch.length === BATCH) await flush();
  }
  await flush();
  const designs = [...CHT_CORE_DESIGNS, ...(hasViews ? [OWN_DESIGN] : [])];
  await write(
    server,
    database,
    designs.map((design) => withoutRevision(JSON.stringify(design))),
  );
  for (const { _id, views } of designs) {
    for (const view of Object.keys(views)) {
      say(`  building ${_id} ${view}`);
      await built(server, `${database}/${_id}/_view/${view}?limit=1&reduce=false`);
    }
  }
}

const MOST_ATTEMPTS = 120;

/** A server may give up waiting for an index; it goes on being built. */
async function built(server: CouchDB, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await call(server, 'GET', path);
      return;
    } catch (fault) {
      if (attempt === MOST_ATTEMPTS) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
