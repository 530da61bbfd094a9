import {
  err,
  missingPermission,
  ok,
  rolesByPermission,
  type AccessPolicy,
  type DatabaseError,
  type ExportError,
  type Result,
  type User,
} from '../../domain/index.ts';
import { readSettings } from '../configuration/read-settings.ts';
import type { Database } from '../connection/connection.ts';
import { stateOf } from '../connection/read-changes.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import type { SessionError } from './session.ts';

/** Somebody who may export, and the settings that say so. */
export interface Access {
  readonly user: User;
  /** Undecoded; undefined where the database has none. */
  readonly settings: unknown;
}

/** Asks the database who is signed in. */
export type AskWho = () => Promise<Result<User | undefined, SessionError>>;

/**
 * Whether the caller may export: who they are, and what the settings let them do. Only what the
 * database says is a yes or a no; the first refusal in the order of the rules is given.
 *
 * @example
 * const access = await readAccess(database, () => readSession(fetch, ''), PAGE_ACCESS);
 * if (!access.ok) show(access.error);
 */
export async function readAccess(
  database: Database,
  askWho: AskWho,
  policy: AccessPolicy,
  options: ReadOptions = {},
): Promise<Result<Access, ExportError>> {
  // Asked beside the session, which saves a round trip; the session's answer counts first.
  const asked = readSettings(database, options);
  asked.catch(() => undefined);
  const session = await askWho();
  if (!session.ok) return err(errorOfSession(session.error));
  const user = session.value;
  if (user === undefined) return err({ code: 'signed-out' });

  const settings = await asked;
  if (!settings.ok) return settings;
  if (settings.value === undefined) {
    // A database without settings and no database at all answer a question for settings alike.
    const state = await toResult(() => stateOf(database, options));
    if (!state.ok) return err(withoutDatabase(state.error));
  }
  const roles = rolesByPermission(settings.value);
  const permission = missingPermission(user, roles, policy);
  return permission === undefined
    ? ok({ user, settings: settings.value })
    : err({ code: 'no-permission', permission });
}

/** CouchDB says `no_db_file`, which tells a reader little. */
const withoutDatabase = (error: DatabaseError): DatabaseError =>
  error.code === 'refused' && error.status === 404
    ? { ...error, words: `there is no database at this address (${error.words})` }
    : error;

function errorOfSession(error: SessionError): ExportError {
  const request = '_session';
  if (error.code === 'too-many-attempts' || (error.code === 'refused' && error.status === 429)) {
    return { code: 'unreachable', request, reason: 'busy' };
  }
  if (error.code === 'unreachable') return { code: 'unreachable', request };
  if (error.code === 'refused') return { ...error, request };
  return { code: 'signed-out' };
}
