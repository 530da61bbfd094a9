import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { fieldOf, isFilledText, listOf, tellsWhenSynced } from '../../src/domain/index.ts';
import type { StoredDocument } from './stored-document.ts';

/** What the CHT's own API tells beside the database. */
export interface ChtApiContent {
  /** `5.2.0`; before 5.2 there are no logs of failed syncs. */
  readonly version: string;
  /** Documents of `medic-logs`: `replication-count-<user>` and `replication-fail-<month>-<user>`. */
  readonly logs: readonly StoredDocument[];
  /** The newest telemetry of each device, as `user-devices` gives it. */
  readonly devices: readonly object[];
  /** The roles that may export devices, beside administrators. */
  readonly rolesOfDevices: readonly string[];
}

const ADMINISTRATORS = ['_admin', 'admin'];
const LOGS_AT_ONCE = 100;

interface Answer {
  readonly status: number;
  /** JSON, but where it is a text. */
  readonly body: unknown;
}

/**
 * Answers the few addresses of the CHT's API that the product asks, with the statuses and shapes of CHT
 * 5.2, to whom the CHT answers them: held against recordings of one (`npm run check:cht`).
 *
 * @param origin - the address of the server itself, which knows who asks
 */
export function withChtApi(
  app: RequestListener,
  content: ChtApiContent,
  origin: () => string,
): RequestListener {
  return (request, response) => {
    const url = URL.parse(request.url ?? '', 'http://cht');
    const answer = url === null ? undefined : answerAt(url, content);
    const isOfAdministrators = FOR_ADMINISTRATORS.includes(url?.pathname ?? '');
    if (answer === undefined || request.method !== 'GET') {
      app(request, response);
      return;
    }
    rolesOf(origin(), request.headers)
      .then((roles) => {
        if (roles !== undefined) send(response, answer(roles));
        else send(response, isOfAdministrators ? NOBODY_FOR_ADMINISTRATORS : NOT_LOGGED_IN);
      })
      .catch(() => {
        // The server is being closed.
        response.destroy();
      });
  };
}

const FOR_ADMINISTRATORS = ['/api/v1/users-doc-count', '/api/v1/replication-failure-logs'];
const NOBODY_FOR_ADMINISTRATORS: Answer = { status: 401, body: 'not logged in' };
const NOT_LOGGED_IN: Answer = { status: 401, body: { code: 401, error: 'unauthorized' } };
const refused = (status: number, error: string): Answer => ({
  status,
  body: { code: status, error },
});

/** What is at an address, for somebody with roles; undefined where the CHT has nothing of its own. */
function answerAt(
  { pathname, searchParams }: URL,
  { version, logs, devices, rolesOfDevices }: ChtApiContent,
): ((roles: readonly string[]) => Answer) | undefined {
  const forAdministrators = (answer: () => Answer) => (roles: readonly string[]) =>
    roles.some((role) => ADMINISTRATORS.includes(role))
      ? answer()
      : refused(403, 'User is not an admin');
  switch (pathname) {
    case '/api/deploy-info':
      return () => ({ status: 200, body: { version } });
    case '/api/v1/users-doc-count':
      return forAdministrators(() => ({
        status: 200,
        body: { limit: 10_000, users: startingWith(logs, 'replication-count-') },
      }));
    case '/api/v1/replication-failure-logs':
      return tellsWhenSynced({ version })
        ? forAdministrators(() => pageOfFailures(logs, searchParams))
        : undefined;
    case '/api/v2/export/user-devices':
      return (roles) =>
        roles.some((role) => [...ADMINISTRATORS, ...rolesOfDevices].includes(role))
          ? { status: 200, body: devices }
          : refused(403, 'Insufficient privileges');
    default:
      return undefined;
  }
}

const startingWith = (logs: readonly StoredDocument[], prefix: string): readonly StoredDocument[] =>
  logs.filter(({ _id }) => _id.startsWith(prefix)).toSorted((a, b) => (a._id < b._id ? -1 : 1));

function pageOfFailures(logs: readonly StoredDocument[], query: URLSearchParams): Answer {
  const number = (name: string, otherwise: number): number => {
    const text = query.get(name) ?? '';
    return text === '' ? otherwise : Number(text);
  };
  const from = number('cursor', 0);
  const limit = number('limit', LOGS_AT_ONCE);
  const given = (name: string): string => JSON.stringify([query.get(name)]);
  if (!Number.isInteger(from) || from < 0) {
    const words = 'a non-negative integer or null for first page';
    return refused(400, `The cursor must be ${words}: ${given('cursor')}.`);
  }
  if (!Number.isInteger(limit) || limit < 1)
    return refused(400, `The limit must be a positive integer: ${given('limit')}.`);
  const month = query.get('reporting_period') ?? new Date().toISOString().slice(0, 7);
  const all = startingWith(logs, `replication-fail-${month}-`);
  const data = all.slice(from, from + limit);
  const end = from + data.length;
  return { status: 200, body: { data, cursor: end < all.length ? String(end) : null } };
}

/** The roles of whoever asks; undefined of nobody. */
async function rolesOf(
  origin: string,
  { authorization, cookie }: IncomingHttpHeaders,
): Promise<readonly string[] | undefined> {
  const headers = new Headers({ accept: 'application/json' });
  if (authorization !== undefined) headers.set('authorization', authorization);
  if (cookie !== undefined) headers.set('cookie', cookie);
  const answer = await fetch(`${origin}/_session`, { headers });
  if (!answer.ok) return undefined;
  const context = fieldOf(await answer.json(), 'userCtx');
  return isFilledText(fieldOf(context, 'name'))
    ? listOf(fieldOf(context, 'roles')).filter(isFilledText)
    : undefined;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  const isText = typeof body === 'string';
  const type = isText ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8` });
  response.end(isText ? body : JSON.stringify(body));
}
