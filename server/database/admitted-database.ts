import {
  type Fetch,
  readAccess,
  type ReadOptions,
  readSession,
} from '../../src/data-access/index.ts';
import { AUTOMATION_ACCESS, type ExportError, type Result } from '../../src/domain/index.ts';
import { connectOnNode } from './connect-on-node.ts';

type Database = ReturnType<typeof connectOnNode>;

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

/** Reads from a database over HTTP, where the user has either export permission. */
export async function readAdmitted<T>(
  { url, authorization, delays, silenceLimit }: DatabaseAccess,
  read: (database: Database, options: ReadOptions) => Promise<Result<T, ExportError>>,
): Promise<Result<T, ExportError>> {
  const database = connectOnNode(url, {
    ...(authorization === undefined ? {} : { authorization }),
    ...(silenceLimit === undefined ? {} : { silenceLimit }),
  });
  const options = delays === undefined ? {} : { delays };
  try {
    const who = (): ReturnType<typeof readSession> =>
      readSession(withAuthorization(authorization, silenceLimit), serverOf(url), delays);
    const admitted = await readAccess(database, who, AUTOMATION_ACCESS, options);
    return admitted.ok ? await read(database, options) : admitted;
  } finally {
    await database.close();
  }
}

/** `http://host/medic` lies on `http://host`. */
export const serverOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));

const withAuthorization =
  (authorization: string | undefined, silenceLimit: number | undefined): Fetch =>
  (url, init) => {
    const headers = new Headers(init.headers);
    if (authorization !== undefined) headers.set('Authorization', authorization);
    const limits = silenceLimit === undefined ? [] : [AbortSignal.timeout(silenceLimit)];
    const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), ...limits]);
    return fetch(url, { ...init, headers, signal, redirect: 'manual' });
  };
