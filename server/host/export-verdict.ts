import {
  fieldOf,
  hasPermission,
  isFilledText,
  listOf,
  PAGE_PERMISSIONS,
  rolesByPermission,
  type User,
} from '../../src/domain/index.ts';
import {
  ask,
  type Credentials,
  type Upstream,
  type UpstreamAnswer,
  UpstreamUnreachable,
} from './upstream.ts';

/** Whether a caller may read what an export is made of, and if not, why. */
export type ExportVerdict = 'allowed' | 'no-permission' | 'signed-out';

const userOf = (session: unknown): User | undefined => {
  const context = fieldOf(session, 'userCtx');
  const name = fieldOf(context, 'name');
  const roles = listOf(fieldOf(context, 'roles')).filter((role) => typeof role === 'string');
  return isFilledText(name) ? { name, roles } : undefined;
};

const may = (user: User, settings: unknown): boolean => {
  const roles = rolesByPermission(settings);
  return PAGE_PERMISSIONS.some((permission) => hasPermission(user, roles, permission));
};

/** An answer that says something; an error of a server or of a proxy on the way does not. */
async function answerOf(
  upstream: Upstream,
  path: string,
  credentials: Credentials,
): Promise<UpstreamAnswer> {
  const answer = await ask(upstream, path, credentials);
  if (answer.status >= 500) throw new UpstreamUnreachable(`${path}: ${String(answer.status)}`);
  return answer;
}

/**
 * Asks the database who the caller is and which roles may export: either export permission of the
 * settings will do, administrators have both.
 *
 * @throws {UpstreamUnreachable} when the database does not answer
 */
export async function exportVerdict(
  upstream: Upstream,
  credentials: Credentials,
): Promise<ExportVerdict> {
  // At once, for lines on which every answer takes its time.
  const [session, settings] = await Promise.all([
    answerOf(upstream, '_session', credentials),
    answerOf(upstream, `${upstream.database}/settings`, credentials),
  ]);
  const user = session.status === 200 ? userOf(session.body) : undefined;
  if (user === undefined) return 'signed-out';
  // Administrators need no settings, and a database may still be without them.
  if (may(user, undefined)) return 'allowed';
  if (settings.status === 401) return 'signed-out';
  return may(user, fieldOf(settings.body, 'settings')) ? 'allowed' : 'no-permission';
}
