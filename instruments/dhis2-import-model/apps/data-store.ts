// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { webMessage, type Answer } from '../answer.ts';
import { hasAuthority, type User } from '../import-request.ts';
import { type InstalledApps, mayOpen } from './installed-apps.ts';

interface Entry {
  readonly id: string;
  readonly value: unknown;
  /** As DHIS2 writes it: `rw------` or `r-------`. */
  publicAccess: string;
}

/** DHIS2's data store: JSON by namespace and key, shared with everybody unless that is changed. */
export class DataStore {
  readonly #entries = new Map<string, Entry>();
  readonly #apps: InstalledApps;

  constructor(apps: InstalledApps) {
    this.#apps = apps;
  }

  /** Answers a request for `/api/dataStore/<namespace>/<key>`. */
  answer(
    user: User,
    request: {
      readonly method: string;
      readonly namespace: string;
      readonly key: string;
      readonly body: Uint8Array;
    },
  ): Answer {
    const { method, namespace, key } = request;
    const app = this.#apps.ofNamespace(namespace);
    if (app !== undefined && !mayOpen(user, app)) {
      return webMessage(403, `Namespace '${namespace}' is protected, access denied`, 'E1006');
    }
    const at = `${namespace}/${key}`;
    const entry = this.#entries.get(at);
    if (method === 'GET') {
      return entry === undefined ? notFound(namespace, key) : { status: 200, body: entry.value };
    }
    if (method === 'PUT' && entry === undefined) return notFound(namespace, key);
    if (method === 'POST' && entry !== undefined) {
      return webMessage(409, `Key '${key}' already exists in namespace '${namespace}'`);
    }
    if (entry?.publicAccess[1] === '-' && !hasAuthority(user, 'ALL')) {
      return webMessage(403, `Access denied for key '${key}'`);
    }
    const { id = `store${String(this.#entries.size + 100_000)}`, publicAccess = 'rw------' } =
      entry ?? {};
    const value: unknown = JSON.parse(new TextDecoder().decode(request.body));
    this.#entries.set(at, { id, value, publicAccess });
    return method === 'POST'
      ? webMessage(201, `Key created: '${key}'`)
      : webMessage(200, `Key updated: '${key}'`);
  }

  /**
   * Answers `GET /api/dataStore/<namespace>`: its keys, 404 where there are none; or with `fields` those members of
   * the values that a filter of the keys' beginning lets through, page by page. Source: docs.dhis2.org, query API.
   */
  list(user: User, namespace: string, query: Readonly<Record<string, string | undefined>>): Answer {
    const app = this.#apps.ofNamespace(namespace);
    if (app !== undefined && !mayOpen(user, app)) {
      return webMessage(403, `Namespace '${namespace}' is protected, access denied`, 'E1006');
    }
    const start = `${namespace}/`;
    const all = [...this.#entries]
      .filter(([at]) => at.startsWith(start))
      .map(([at, { value }]) => ({ key: at.slice(start.length), value }));
    const { fields, filter, order = '_:asc', page = '1', pageSize = '50' } = query;
    if (fields === undefined) {
      if (all.length === 0) return webMessage(404, `Namespace '${namespace}' not found`, 'E1005');
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
  share(user: User, id: string, body: unknown): Answer {
    const entry = [...this.#entries.values()].find((one) => one.id === id);
    if (entry === undefined) return webMessage(404, `Instance of type dataStore not found: ${id}`);
    if (!hasAuthority(user, 'ALL')) return webMessage(403, 'You do not have manage access');
    const { object } = body as { readonly object?: { readonly publicAccess?: string } };
    entry.publicAccess = object?.publicAccess ?? entry.publicAccess;
    return webMessage(200, 'Access control set');
  }
}

const membersOf = (value: unknown, names: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(([name, member]) => names.includes(name) && member !== null),
  );

const notFound = (namespace: string, key: string): Answer =>
  webMessage(404, `Key '${key}' not found in namespace '${namespace}'`, 'E1005');
