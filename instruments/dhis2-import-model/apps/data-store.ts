// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { webMessage, type Answer } from '../answer.ts';
import { hasAuthority } from '../import-request.ts';
import type { Account } from '../server/account.ts';
import { type InstalledApps, mayOpen } from './installed-apps.ts';

interface Entry {
  readonly id: string;
  readonly value: unknown;
  /** The account that made it, which may always read and change it. */
  readonly owner: string;
  /** As DHIS2 writes it: `rw------` or `r-------`. */
  publicAccess: string;
}

/**
 * DHIS2's data store: JSON by namespace and key, shared with everybody unless that is changed. Source: dhis2-core 2.42
 * and 2.43, `DatastoreController`, `DefaultDatastoreService`, `DefaultAclService`.
 */
export class DataStore {
  readonly #entries = new Map<string, Entry>();
  readonly #apps: InstalledApps;
  #made = 100_000;

  constructor(apps: InstalledApps) {
    this.#apps = apps;
  }

  /** Answers a request for `/api/dataStore/<namespace>/<key>`. */
  answer(
    user: Account,
    request: {
      readonly method: string;
      readonly namespace: string;
      readonly key: string;
      readonly body: Uint8Array;
    },
  ): Answer {
    const { method, namespace, key } = request;
    const denied = webMessage(403, `Access denied for key '${key}' in namespace '${namespace}'`);
    if (this.#isKeptFrom(user, namespace)) return protectedAnswer(403, namespace);
    const at = `${namespace}/${key}`;
    const entry = this.#entries.get(at);
    if (entry !== undefined && !may(user, entry, 'r')) return denied;
    if (method === 'GET') {
      return entry === undefined ? notFound(namespace, key) : { status: 200, body: entry.value };
    }
    if (method === 'DELETE' && entry === undefined) return notFound(namespace, key);
    if (method === 'POST' && entry !== undefined) {
      return webMessage(409, `Key '${key}' already exists in namespace '${namespace}'`);
    }
    if (entry !== undefined && !may(user, entry, 'w')) return denied;
    if (method === 'DELETE') {
      this.#entries.delete(at);
      return webMessage(200, `Key '${key}' deleted from namespace '${namespace}'`);
    }
    const value = jsonOf(request.body);
    if (value === undefined) return webMessage(400, `Invalid JSON value for key '${key}'`);
    this.#made += 1;
    const made = {
      id: `store${String(this.#made)}`,
      owner: user.username,
      publicAccess: 'rw------',
    };
    this.#entries.set(at, { ...(entry ?? made), value });
    return entry === undefined
      ? webMessage(201, `Key created: '${key}'`)
      : webMessage(200, `Key updated: '${key}'`);
  }

  /**
   * Answers `GET /api/dataStore/<namespace>`: its keys, 404 where there are none; or with `fields` those members of
   * the values that a filter of the keys' beginning lets through, page by page. Source: docs.dhis2.org, query API.
   */
  list(
    user: Account,
    namespace: string,
    query: Readonly<Record<string, string | undefined>>,
  ): Answer {
    const { fields, filter, order = '_:asc', page = '1', pageSize = '50' } = query;
    if (this.#isKeptFrom(user, namespace)) {
      return protectedAnswer(fields === undefined ? 403 : 400, namespace);
    }
    const start = `${namespace}/`;
    const all = [...this.#entries]
      .filter(([at, entry]) => at.startsWith(start) && may(user, entry, 'r'))
      .map(([at, { value }]) => ({ key: at.slice(start.length), value }));
    if (fields === undefined) {
      if (all.length === 0) return webMessage(404, `Namespace not found: '${namespace}'`, 'E1005');
      return { status: 200, body: all.map(({ key }) => key) };
    }
    const [, beginning] = filter === undefined ? ['', ''] : (/^_:\$like:(.*)$/.exec(filter) ?? []);
    if (beginning === undefined || !/^_:(asc|desc)$/.test(order)) {
      return webMessage(409, 'Filter or order not supported by this model', 'E7653');
    }
    const size = Number(pageSize);
    const from = (Number(page) - 1) * size;
    const entries = all
      .filter(({ key }) => key.startsWith(beginning))
      .sort((a, b) => (a.key < b.key === (order === '_:asc') ? -1 : 1))
      .slice(from, from + size)
      .map(({ key, value }) => ({ key, ...membersOf(value, fields.split(',')) }))
      // Entries without any of the fields are left out.
      .filter((entry) => Object.keys(entry).length > 1);
    return { status: 200, body: { pager: { page: Number(page), pageSize: size }, entries } };
  }

  /** What is known of an entry besides its value. */
  metaData(namespace: string, key: string): Answer {
    const entry = this.#entries.get(`${namespace}/${key}`);
    return entry === undefined
      ? notFound(namespace, key)
      : { status: 200, body: { id: entry.id, namespace, key } };
  }

  /** Answers `PUT /api/sharing?type=dataStore&id=…`. */
  share(user: Account, id: string, body: unknown): Answer {
    const entry = [...this.#entries.values()].find((one) => one.id === id);
    if (entry === undefined) {
      return webMessage(404, `Object of type dataStore with ID ${id} was not found.`);
    }
    if (!may(user, entry, 'w')) {
      return webMessage(403, 'You do not have manage access to this object.', 'E1006');
    }
    const { object } = body as { readonly object?: { readonly publicAccess?: string } };
    entry.publicAccess = object?.publicAccess ?? entry.publicAccess;
    return webMessage(200, 'Access control set');
  }

  #isKeptFrom(user: Account, namespace: string): boolean {
    const app = this.#apps.ofNamespace(namespace);
    return app !== undefined && !mayOpen(user, app);
  }
}

/** Who made an entry may do all with it; others what it is shared for. */
const may = (user: Account, { owner, publicAccess }: Entry, what: 'r' | 'w'): boolean =>
  hasAuthority(user, 'ALL') || owner === user.username || publicAccess.slice(0, 2).includes(what);

/** A query of entries answers 400 to whom the namespace is kept from, everything else 403. */
const protectedAnswer = (status: 400 | 403, namespace: string): Answer => {
  const words = `Namespace '${namespace}' is protected, access denied`;
  return webMessage(
    status,
    status === 403 ? words : `Unknown error when running the query: ${words}`,
  );
};

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

const membersOf = (value: unknown, names: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(([name, member]) => names.includes(name) && member !== null),
  );

const notFound = (namespace: string, key: string): Answer =>
  webMessage(404, `Key '${key}' not found in namespace '${namespace}'`, 'E1005');
