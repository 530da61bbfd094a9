import { chtCoreViews } from '../../src/data-access/testing/cht-core-views.ts';
import {
  type Account,
  basicAuthorization,
  type EmbeddedCouchDB,
  startEmbeddedCouchDB,
  type StoredDocument,
} from '../embedded-couchdb/index.ts';
import { createHost, type HostContent } from '../host/index.ts';
import { holdRequests, type HeldRequests } from './held-requests.ts';
import { ACCOUNTS } from './running-host.ts';
import { documents, settings } from './small-county.ts';

/** The day on which the hosts of the specs are. */
export const TODAY = '2026-11-21';

const NOW = new Date(2026, 10, 21, 12).getTime();

/** The documents of the small county, as an untouched CHT database has them. */
export const smallCounty: readonly StoredDocument[] = [
  { _id: 'settings', settings },
  chtCoreViews,
  ...documents,
];

/** A host before a real database, with something between them that holds requests back. */
export interface ApiHost {
  readonly url: string;
  readonly couchdb: EmbeddedCouchDB;
  readonly heldRequests: HeldRequests;
  /** Asks with the rights of an account, or as a stranger. */
  get(path: string, as?: Account, request?: RequestInit): Promise<Response>;
  /** The address of a host's database as the command line is given it. */
  readonly database: string;
  /** Stops the host, as a signal to its process does; the database goes on. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a host in front of documents, by default those of the small county. */
export async function startApiHost(
  content: Partial<HostContent> & { readonly documents?: readonly StoredDocument[] } = {},
): Promise<ApiHost> {
  const { documents: stored = smallCounty, ...hostContent } = content;
  const { admin, ...others } = ACCOUNTS;
  const database = 'medic';
  const accounts = Object.values(others);
  const couchdb = await startEmbeddedCouchDB({ database, documents: stored, admin, accounts });
  const heldRequests = await holdRequests(couchdb.url);
  const host = await createHost({
    upstream: { url: heldRequests.url, database },
    today: () => TODAY,
    now: () => NOW,
    ...hostContent,
  });
  const url = await host.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    couchdb,
    heldRequests,
    database: `${url}/${database}`,
    get(path, as, request = {}) {
      const headers = new Headers(request.headers);
      if (as !== undefined) headers.set('authorization', basicAuthorization(as));
      return fetch(`${url}${path}`, { ...request, headers });
    },
    stop: () => host.close(),
    async close() {
      await host.close();
      await heldRequests.close();
      await couchdb.close();
    },
  };
}
