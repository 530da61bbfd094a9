import {
  type Database,
  exportDataValueSet,
  type Fetch,
  readSession,
  readSettings,
  type SessionError,
} from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  err,
  type ExportError,
  type ExportOutcome,
  type ExportRequest,
  hasPermission,
  PAGE_PERMISSIONS,
  type Result,
  rolesByPermission,
} from '../../src/domain/index.ts';
import { connectOnNode } from '../database/index.ts';

/** A database, and with whose rights it is read. */
export interface DatabaseAccess {
  /** `http://host/medic`. */
  readonly url: string;
  /** The `Authorization` header. Never printed. */
  readonly authorization: string | undefined;
  /** Milliseconds to wait before each further attempt; the default of data access where absent. */
  readonly delays?: readonly number[] | undefined;
  /** Milliseconds of silence after which an answer is given up; the default where absent. */
  readonly silenceLimit?: number | undefined;
}

/** Exports from a database over HTTP, where the user has either export permission. */
export async function exportDatabase(
  access: DatabaseAccess,
  request: ExportRequest,
  today: CalendarDate,
): Promise<Result<ExportOutcome, ExportError>> {
  const { url, authorization, delays, silenceLimit } = access;
  const database = connectOnNode(url, {
    ...(authorization === undefined ? {} : { authorization }),
    ...(silenceLimit === undefined ? {} : { silenceLimit }),
  });
  const options = delays === undefined ? {} : { delays };
  try {
    const refusal = await refusalOf(access, database, options);
    return refusal === undefined
      ? await exportDataValueSet(database, request, { today, ...options })
      : err(refusal);
  } finally {
    await database.close();
  }
}

async function refusalOf(
  { url, authorization, silenceLimit }: DatabaseAccess,
  database: Database,
  options: { readonly delays?: readonly number[] },
): Promise<ExportError | undefined> {
  // First what is asked again: a database that is being started is waited for.
  const settings = await readSettings(database, options);
  if (!settings.ok) return settings.error;
  const ask = withAuthorization(authorization, silenceLimit);
  const session = await readSession(ask, serverOf(url));
  if (!session.ok) return errorOfSession(session.error);
  const user = session.value;
  if (user === undefined) return { code: 'signed-out' };
  if (settings.value === undefined && !(await isDatabase(ask, url))) {
    const words = 'there is no database at this address';
    return { code: 'refused', request: url, status: 404, words };
  }
  const roles = rolesByPermission(settings.value);
  return PAGE_PERMISSIONS.some((permission) => hasPermission(user, roles, permission))
    ? undefined
    : { code: 'no-permission', permission: 'can_export_all' };
}

/** A database without settings and no database at all answer a question for settings alike. */
const isDatabase = (ask: Fetch, url: string): Promise<boolean> =>
  ask(url, { headers: { accept: 'application/json' } }).then(
    ({ status }) => status !== 404,
    // It answered a moment ago: the export itself asks again, and tells.
    () => true,
  );

/** `http://host/medic` lies on `http://host`. */
const serverOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));

const withAuthorization =
  (authorization: string | undefined, silenceLimit: number | undefined): Fetch =>
  (url, init) => {
    const headers = new Headers(init.headers);
    if (authorization !== undefined) headers.set('Authorization', authorization);
    const limits = silenceLimit === undefined ? [] : [AbortSignal.timeout(silenceLimit)];
    const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), ...limits]);
    return fetch(url, { ...init, headers, signal, redirect: 'manual' });
  };

function errorOfSession(error: SessionError): ExportError {
  const request = '_session';
  if (error.code === 'unreachable') return { code: 'unreachable', request };
  if (error.code === 'refused') return { ...error, request };
  if (error.code === 'too-many-attempts') {
    return { code: 'refused', request, status: 429, words: 'too many failed attempts' };
  }
  return { code: 'signed-out' };
}
