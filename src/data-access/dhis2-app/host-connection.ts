import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from '../dhis2/ask-dhis2.ts';
import type { Dhis2Access } from '../dhis2/dhis2-access.ts';
import type { Dhis2Error } from '../dhis2/dhis2-error.ts';

/**
 * How the app inside DHIS2 reaches the host's API: through a Route of DHIS2, which has the credentials, or
 * directly, with those of a CHT account that is asked for. Never a secret: whoever may open the app reads it.
 */
export type HostConnection =
  | { readonly by: 'route'; readonly route: string }
  | { readonly by: 'address'; readonly address: string };

/** The app's own namespace in DHIS2's data store, and its only key. */
const PATH = '/api/dataStore/cht-dhis2-export/connection';

/**
 * What an administrator has set; undefined where nobody has yet. Source: docs.dhis2.org, Web API, data store.
 *
 * @example
 * await readHostConnection(fetch, access) // => { ok: true, value: { by: 'route', route: 'cht-reports' } }
 */
export async function readHostConnection(
  fetchFn: Fetch,
  access: Dhis2Access,
  signal?: AbortSignal,
): Promise<Result<HostConnection | undefined, Dhis2Error>> {
  const answer = await askDhis2(fetchFn, access, PATH, {}, signal);
  if (answer.ok) return ok(connectionOf(answer.value));
  return answer.error.code === 'not-found' ? ok(undefined) : answer;
}

/** How a connection was kept. */
export interface KeptConnection {
  readonly connection: HostConnection;
  /** Whether nobody but an administrator can change it: else whoever opens the app could lead it elsewhere. */
  readonly isProtected: boolean;
}

/**
 * Keeps it for everybody who opens the app, and lets them only read it. An entry that is there is made anew: who made
 * it could change it whatever its sharing says. Source: dhis2-core, `DefaultAclService.checkOwner`.
 */
export async function writeHostConnection(
  fetchFn: Fetch,
  access: Dhis2Access,
  connection: HostConnection,
): Promise<Result<KeptConnection, Dhis2Error>> {
  const write = (path: string, method: string, body: object) =>
    askDhis2(fetchFn, access, path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).then(refusalOf409);
  const removed = await askDhis2(fetchFn, access, PATH, { method: 'DELETE' }).then(refusalOf409);
  if (!removed.ok && removed.error.code !== 'not-found') return removed;
  const kept = await write(PATH, 'POST', connection);
  if (!kept.ok) return kept;
  const entry = await askDhis2(fetchFn, access, `${PATH}/metaData`);
  const id = entry.ok ? fieldOf(entry.value, 'id') : undefined;
  if (!isFilledText(id)) return ok({ connection, isProtected: false });
  const sharing = `/api/sharing?type=dataStore&id=${encodeURIComponent(id)}`;
  const shared = await write(sharing, 'PUT', { object: { id, publicAccess: 'r-------' } });
  return ok({ connection, isProtected: shared.ok });
}

/** 409 is an answer to those who import; here it is a refusal. */
function refusalOf409(answer: Result<unknown, Dhis2Error>): Result<unknown, Dhis2Error> {
  if (!answer.ok || fieldOf(answer.value, 'status') !== 'ERROR') return answer;
  const words = fieldOf(answer.value, 'message');
  return err({ code: 'refused', status: 409, words: isFilledText(words) ? words : '' });
}

/** A route's code or id is a word; an address is one of the web, without a final slash. */
function connectionOf(json: unknown): HostConnection | undefined {
  const [route, address] = [fieldOf(json, 'route'), fieldOf(json, 'address')];
  if (isRouteName(route)) return { by: 'route', route };
  const origin = hostAddress(address);
  return origin === undefined ? undefined : { by: 'address', address: origin };
}

/** Whether a text can be the code or the id of a Route. */
export const isRouteName = (text: unknown): text is string =>
  typeof text === 'string' && /^[\w-]{1,50}$/.test(text);

/**
 * The address of a host as it is kept: over TLS, or on this machine; undefined where it is none.
 *
 * @example
 * hostAddress('https://export.example.org/') // => 'https://export.example.org'
 * hostAddress('javascript:alert(1)') // => undefined
 */
export function hostAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || !URL.canParse(text)) return undefined;
  const { protocol, hostname, username, password, origin, pathname } = new URL(text);
  if (username !== '' || password !== '') return undefined;
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(isOwn && protocol === 'http:')) return undefined;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
