import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { devNull } from 'node:os';
import expressPouchDB from 'express-pouchdb';
import type { Account } from './account.ts';
import { basicAuthorization } from './account.ts';
import { withBulkGet } from './bulk-get.ts';
import { type ChtApiContent, withChtApi } from './cht-api.ts';
import PouchDB from './embedded-pouchdb.ts';
import { listenOnLoopback } from './listen-on-loopback.ts';
import { loadConflicts, loadDocuments } from './load-documents.ts';
import { memberGuard } from './member-guard.ts';
import type { StoredDocument } from './stored-document.ts';
import { buildViews } from './build-views.ts';

/** The role that reads the database; the CHT gives it to its online users. */
export const MEMBER_ROLE = 'mm-online';

/** What an embedded server is filled with. */
export interface EmbeddedContent {
  readonly database: string;
  readonly documents: readonly StoredDocument[];
  /** Further revisions of these documents, with their `_rev`. */
  readonly conflicts?: readonly StoredDocument[];
  /** Design documents whose views are built when they are asked first: each costs memory. */
  readonly onDemand?: readonly StoredDocument[];
  /** What the CHT's own API tells; none is a CouchDB without the CHT. */
  readonly chtApi?: ChtApiContent;
  readonly admin: Account;
  readonly accounts: readonly Account[];
}

/** A running embedded server. */
export interface EmbeddedCouchDB {
  /** Its address, on loopback: `http://127.0.0.1:49152`. */
  readonly url: string;
  close(): Promise<void>;
}

const A_DAY_IN_SECONDS = 86_400;

/**
 * Starts a CouchDB-compatible server in this process: in memory, on a free loopback port, with its
 * administrator set before it listens, its database closed to strangers and its views built, but for those
 * on demand.
 */
export async function startEmbeddedCouchDB(content: EmbeddedContent): Promise<EmbeddedCouchDB> {
  // The memory adapter shares what has one name within a process: each server has its own names.
  const prefix = `${randomBytes(6).toString('hex')}-`;
  const Database = PouchDB.defaults({ adapter: 'memory', prefix });
  // Before any database: those made earlier are not seen over HTTP.
  const app = expressPouchDB(Database, { inMemoryConfig: true, logPath: devNull });
  const set = (section: string, key: string, value: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      app.couchConfig.set(section, key, value, (error) => {
        if (error === undefined || error === null) resolve();
        else reject(new Error(`The embedded server refused ${section}.${key}`, { cause: error }));
      });
    });
  await set('log', 'level', 'none');
  await set('couch_httpd_auth', 'timeout', A_DAY_IN_SECONDS);
  await set('admins', content.admin.name, content.admin.password);

  let url = '';
  const { chtApi } = content;
  const guarded = memberGuard(
    withBulkGet(app, (name) => new Database(name)),
    () => url,
  );
  const server = createServer(
    chtApi === undefined ? guarded : withChtApi(guarded, chtApi, () => url),
  );
  url = await listenOnLoopback(server);

  const send = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${url}/${path}`, {
      method: 'PUT',
      headers: {
        authorization: basicAuthorization(content.admin),
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const put = async (path: string, body?: unknown): Promise<void> => {
    const answer = await send(path, body);
    if (!answer.ok) throw new Error(`The embedded server refused ${path}: ${await answer.text()}`);
  };
  // PouchDB tells every server of a process of each database that is opened, whatever its prefix, so that one of
  // this name may be taken for there already: with a prefix of its own it cannot be.
  const created = await send(content.database);
  if (!created.ok && created.status !== 412)
    throw new Error(`The embedded server made no database: ${await created.text()}`);
  await put(`${content.database}/_security`, {
    admins: { names: [], roles: ['_admin'] },
    members: { names: [], roles: [MEMBER_ROLE] },
  });
  for (const { name, password, roles } of content.accounts) {
    const _id = `org.couchdb.user:${name}`;
    await put(`_users/${encodeURIComponent(_id)}`, { _id, type: 'user', name, password, roles });
  }
  const database = new Database(content.database);
  await loadDocuments(database, content.documents);
  await loadConflicts(database, content.conflicts ?? []);
  await buildViews(database, content.documents);
  await loadDocuments(database, content.onDemand ?? []);

  return {
    url,
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}
