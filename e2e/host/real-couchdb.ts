import { randomBytes } from 'node:crypto';
import { designDocument } from '../../src/data-access/index.ts';
import { demoCounty, VIEWS_OF_RULES } from '../../server/demo-county/index.ts';
import { MEMBER_ROLE } from '../../server/embedded-couchdb/index.ts';
import { localDate, readDocuments } from '../../server/start/index.ts';
import { PASSWORD } from './password.ts';

/** The variable with the address of a CouchDB for trying, with its administrator's name and password. */
export const COUCHDB_E2E_URL = 'COUCHDB_E2E_URL';

/** What all databases of one run begin with, for the workers of that run. */
const RUN = 'COUCHDB_E2E_RUN';

/** The accounts that the suite signs in with; a server's administrator cannot be made here. */
const USERS = ['hrio', 'clerk'] as const;

/** A document as a database takes it that has never seen it. */
const withoutRevision = (document: object): object =>
  Object.fromEntries(Object.entries(document).filter(([field]) => field !== '_rev'));

/** Asks the CouchDB that the variable names, as its administrator. */
async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const { origin, pathname, username, password } = new URL(process.env[COUCHDB_E2E_URL] ?? '');
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const answer = await fetch(`${origin}${pathname.replace(/\/$/, '')}/${path}`, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`CouchDB refused ${method} ${path}: ${text}`);
  return JSON.parse(text);
}

const pathOfUser = (name: string): string =>
  `_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;

/** Whether the suite runs against a CouchDB in place of the embedded server. */
export const isOnRealCouchDB = (): boolean => (process.env[COUCHDB_E2E_URL] ?? '') !== '';

/**
 * Makes the suite's users on the CouchDB; gives what takes them, and every database of the run, away.
 *
 * @throws where the server has a user of such a name already: it would be another's
 */
export async function prepareCouchDB(): Promise<() => Promise<void>> {
  const run = `cht-dhis2-export-e2e-${randomBytes(4).toString('hex')}`;
  process.env[RUN] = run;
  const made: { readonly name: string; readonly rev: string }[] = [];
  const remove = async (): Promise<void> => {
    for (const { name, rev } of made) await ask('DELETE', `${pathOfUser(name)}?rev=${rev}`);
    const databases = (await ask('GET', '_all_dbs')) as readonly string[];
    for (const name of databases.filter((one) => one.startsWith(run))) await ask('DELETE', name);
  };
  try {
    for (const name of USERS) {
      const _id = `org.couchdb.user:${name}`;
      const roles = [name, MEMBER_ROLE];
      const user = { _id, type: 'user', name, password: PASSWORD, roles };
      const { rev } = (await ask('PUT', pathOfUser(name), user)) as { readonly rev: string };
      made.push({ name, rev });
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}

/** What a host is started with so that its database is one of its own on the CouchDB. */
export interface RealStart {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Takes the database away. */
  readonly remove: () => Promise<void>;
}

/** Fills a database with what the embedded server would be filled with: the county, or a file. */
export async function startOnRealCouchDB(args: readonly string[]): Promise<RealStart> {
  const database = `${process.env[RUN] ?? ''}-${randomBytes(4).toString('hex')}`;
  const at = args.indexOf('--docs');
  const file = at < 0 ? undefined : args[at + 1];
  const { documents, conflicts } =
    file === undefined
      ? demoCounty({ today: localDate(new Date()), seed: 'cht-dhis2-export' })
      : { documents: await readDocuments(file), conflicts: [] };
  await ask('PUT', database);
  await ask('PUT', `${database}/_security`, {
    admins: { names: [], roles: ['_admin'] },
    members: { names: [], roles: [MEMBER_ROLE] },
  });
  const others = documents.filter(({ _id }) => _id !== designDocument._id);
  const isThere = new Set(others.map(({ _id }) => _id));
  // Every CHT has these, and the product's own do not stand for them.
  const views = VIEWS_OF_RULES.filter(({ _id }) => !isThere.has(_id));
  const docs = [...others, ...views, designDocument];
  await ask('POST', `${database}/_bulk_docs`, { docs: docs.map(withoutRevision) });
  await ask('POST', `${database}/_bulk_docs`, { docs: conflicts, new_edits: false });
  const { origin, pathname } = new URL(process.env[COUCHDB_E2E_URL] ?? '');
  let removed: Promise<unknown> | undefined;
  return {
    args: file === undefined ? args : args.toSpliced(at, 2),
    env: { COUCHDB_URL: `${origin}${pathname.replace(/\/$/, '')}`, COUCHDB_DB: database },
    // A host that a test stops by itself is stopped once more when the test ends.
    remove: async () => {
      await (removed ??= ask('DELETE', database));
    },
  };
}
