import {
  exportDataValueSet,
  type Fetch,
  readAccess,
  readSession,
  reviewDataValueSet,
} from '../../src/data-access/index.ts';
import {
  AUTOMATION_ACCESS,
  type CalendarDate,
  type ExportRequest,
} from '../../src/domain/index.ts';
import { connectOnNode } from '../database/index.ts';
import type { Exported } from './exported.ts';

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

/**
 * What is read: what the file needs; beside it the people behind each row, for a comparison with another
 * export; or all of a review, the six months before included.
 */
export type ReadingDepth = 'file' | 'contributions' | 'review';

/**
 * Exports from a database over HTTP, where the user has either export permission.
 *
 * @param depth how much is read beside the file
 */
export async function exportDatabase(
  access: DatabaseAccess,
  request: ExportRequest,
  today: CalendarDate,
  depth: ReadingDepth,
): Promise<Exported> {
  const { url, authorization, delays, silenceLimit } = access;
  const database = connectOnNode(url, {
    ...(authorization === undefined ? {} : { authorization }),
    ...(silenceLimit === undefined ? {} : { silenceLimit }),
  });
  const options = delays === undefined ? {} : { delays };
  try {
    const who = (): ReturnType<typeof readSession> =>
      readSession(withAuthorization(authorization, silenceLimit), serverOf(url), delays);
    const admitted = await readAccess(database, who, AUTOMATION_ACCESS, options);
    if (!admitted.ok) return { result: admitted };
    const context = { today, ...options };
    if (depth === 'file') return { result: await exportDataValueSet(database, request, context) };
    const history = depth === 'review';
    const reviewed = await reviewDataValueSet(database, request, { ...context, history });
    return reviewed.ok
      ? { result: reviewed.value.outcome, reviewed: reviewed.value }
      : { result: reviewed };
  } finally {
    await database.close();
  }
}

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
