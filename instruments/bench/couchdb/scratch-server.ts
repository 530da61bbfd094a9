import { randomBytes } from 'node:crypto';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import type { GeneratedDatabase } from '../database/generated-database.ts';
import type { StoredDocument } from '../database/kind.ts';
import type { MeasuredServer } from '../measure/server.ts';
import { everydayChanges } from '../model/everyday-changes.ts';
import { whenInterrupted } from '../processes/when-interrupted.ts';
import { call, type CouchDB } from './call.ts';
import { fill, write } from './fill.ts';

/** What every database starts with that this program makes, and the only ones that it removes. */
const PREFIX = 'cht-dhis2-bench-';

/** How the database is to be. */
export interface Filling {
  readonly generated: GeneratedDatabase;
  readonly hasViews: boolean;
  /** The rest of the name of one that stays; without it the database is removed in the end. */
  readonly database?: string | undefined;
  readonly say: (line: string) => void;
}

/**
 * Makes a database of its own on a real CouchDB and fills it. `stop` removes it again, and nothing
 * else is touched; it is also removed where filling it fails. One that is to stay is filled once.
 */
export async function scratchServer(server: CouchDB, filling: Filling): Promise<MeasuredServer> {
  const kept = filling.database;
  const database = `${PREFIX}${kept ?? randomBytes(6).toString('hex')}`;
  let removed: Promise<unknown> | undefined;
  const remove = async (): Promise<void> => {
    removed ??= call(server, 'DELETE', database);
    await removed;
  };
  const isThere =
    kept !== undefined && listOf(await call(server, 'GET', '_all_dbs')).includes(database);
  if (!isThere) {
    // An error where there is one of that name: then it is not ours.
    await call(server, 'PUT', database);
    filling.say(`Filling ${database} with ${filling.generated.layout.chws} CHWs …`);
    try {
      await whenInterrupted(remove, () => fill(server, database, filling.generated, filling));
    } catch (fault) {
      await remove();
      throw fault;
    }
  }
  const read = async (ids: readonly string[]): Promise<readonly StoredDocument[]> => {
    const body = JSON.stringify({ keys: ids });
    const answer = await call(server, 'POST', `${database}/_all_docs?include_docs=true`, body);
    return listOf(fieldOf(answer, 'rows')).flatMap(
      (row) => (fieldOf(row, 'doc') as StoredDocument | null | undefined) ?? [],
    );
  };
  return {
    url: `${server.url}/${database}`,
    name: 'CouchDB',
    anew: () => Promise.resolve(),
    reset: () => Promise.resolve(),
    statistics: () => Promise.resolve(undefined),
    change: async () => {
      const writes = await everydayChanges(filling.generated, read);
      // What an earlier day wrote has a revision by now.
      const known = new Map((await read(writes.map(({ _id }) => _id))).map((d) => [d._id, d._rev]));
      const texts = writes.map((document) => {
        const _rev = known.get(document._id);
        return JSON.stringify(_rev === undefined ? document : { ...document, _rev });
      });
      await write(server, database, texts);
    },
    stop: kept === undefined ? remove : () => Promise.resolve(),
  };
}
