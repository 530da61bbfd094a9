import {
  fieldOf,
  hasPermission,
  isFilledText,
  isRecord,
  listOf,
  PAGE_PERMISSIONS,
  type Permission,
  rolesByPermission,
  type User,
} from '../../../src/domain/index.ts';
import { type RetryOptions, askUntilAnswered, WrongAddress } from './ask-until-answered.ts';
import {
  type Credentials,
  type Upstream,
  type UpstreamAnswer,
  UpstreamRefusal,
  UpstreamUnreachable,
} from './upstream.ts';

/** Somebody whom the database knows. */
export interface Caller {
  readonly name: string;
  /** Those of the export permissions that they have. */
  readonly permissions: readonly Permission[];
}

const isSession = (body: unknown): boolean => isRecord(fieldOf(body, 'userCtx'));
const isDatabase = (body: unknown): boolean => isFilledText(fieldOf(body, 'db_name'));
const isSettings = (body: unknown): boolean => fieldOf(body, '_id') === 'settings';

const userOf = (session: unknown): User | undefined => {
  const context = fieldOf(session, 'userCtx');
  const name = fieldOf(context, 'name');
  const roles = listOf(fieldOf(context, 'roles')).filter((role) => typeof role === 'string');
  return isFilledText(name) ? { name, roles } : undefined;
};

const callerOf = (user: User, settings: unknown): Caller => {
  const roles = rolesByPermission(settings);
  const permissions = PAGE_PERMISSIONS.filter((each) => hasPermission(user, roles, each));
  return { name: user.name, permissions };
};

/**
 * A database without settings and no database at all answer a question for settings alike: the one gives
 * nobody a permission, and of the other somebody has to correct the host.
 *
 * @throws {WrongAddress} where there is none
 */
async function checkDatabase(
  upstream: Upstream,
  credentials: Credentials,
  asking: RetryOptions | undefined,
): Promise<void> {
  const { database } = upstream;
  const asked = askUntilAnswered(upstream, `${database}/`, credentials, isDatabase, asking);
  const answer = await asked.catch(() => undefined);
  if (answer?.status === 404) throw new WrongAddress(`There is no database ${database} here.`);
}

function throwWhereRefused(request: string, { status, body }: UpstreamAnswer): void {
  if (status !== 403) return;
  const words = [fieldOf(body, 'error'), fieldOf(body, 'reason')].filter(isFilledText);
  throw new UpstreamRefusal(request, status, words.join(': '));
}

/**
 * Asks the database who a caller is and what the settings let them export; undefined where nobody
 * is signed in. Administrators have all permissions.
 *
 * @throws {UpstreamUnreachable} when there is no answer that can be read
 * @throws {UpstreamBusy} when the database has too much to do
 * @throws {UpstreamRefusal} when the database refuses to say
 * @throws {WrongAddress} when it is no CouchDB that answers, or it has no such database
 */
export async function readCaller(
  upstream: Upstream,
  credentials: Credentials,
  asking?: RetryOptions,
): Promise<Caller | undefined> {
  const document = `${upstream.database}/settings`;
  // At once, for lines on which every answer takes its time.
  const asked = [
    askUntilAnswered(upstream, '_session', credentials, isSession, asking),
    askUntilAnswered(upstream, document, credentials, isSettings, asking),
  ] as const;
  const [session, settings] = await Promise.allSettled(asked);
  if (session.status === 'rejected') throw session.reason;
  if (session.value.status === 404) throw new WrongAddress('There is no CouchDB or CHT here.');
  throwWhereRefused('_session', session.value);
  const user = session.value.status === 200 ? userOf(session.value.body) : undefined;
  if (user === undefined) return undefined;
  if (settings.status === 'fulfilled' && settings.value.status === 404) {
    await checkDatabase(upstream, credentials, asking);
  }
  // Administrators need no settings, and a database may still be without them.
  const administrator = callerOf(user, undefined);
  if (administrator.permissions.length > 0) return administrator;
  if (settings.status === 'rejected') throw settings.reason;
  // What cannot be read gives nobody a permission, and says of nobody that one is missing.
  throwWhereRefused('settings', settings.value);
  const { status, body } = settings.value;
  if (status === 401) return undefined;
  if (status === 404 && !isFilledText(fieldOf(body, 'error'))) {
    throw new UpstreamUnreachable('settings: a page with 404');
  }
  return callerOf(user, fieldOf(body, 'settings'));
}
