/** The server answered, with a status that is not a success. */
export class HttpStatusError extends Error {
  override readonly name = 'HttpStatusError';
  /** The HTTP status. */
  readonly status: number;
  /**
   * The database's own words, `error: reason`; undefined where the answer is not one of the database,
   * such as the error page of a proxy.
   */
  readonly words: string | undefined;
  /** After how many milliseconds the server asked to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, words?: string, retryAfter?: number) {
    super(`${String(status)} ${words ?? ''}`);
    this.status = status;
    this.words = words;
    this.retryAfter = retryAfter;
  }
}

/** The longest words that are shown: an error of CouchDB may hold a whole stack trace. */
const LONGEST_WORDS = 300;

/** Reads an answer that is not a success. */
export async function httpStatusError(response: Response): Promise<HttpStatusError> {
  const text = await response.text().catch(() => '');
  return new HttpStatusError(
    response.status,
    wordsIn(text),
    retryAfterOf(response.headers.get('Retry-After'), Date.now()),
  );
}

/**
 * The words of an error in an answer of CouchDB or the CHT, whatever its status.
 *
 * @example
 * databaseWords({ error: 'forbidden', reason: 'no' }) // => 'forbidden: no'
 * databaseWords({ rows: [] }) // => undefined
 */
export function databaseWords(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { error, reason, details } = body as Readonly<Record<string, unknown>>;
  if (typeof error !== 'string') return undefined;
  const more = reason ?? details;
  return (typeof more === 'string' ? `${error}: ${more}` : error).slice(0, LONGEST_WORDS);
}

function wordsIn(text: string): string | undefined {
  try {
    return databaseWords(JSON.parse(text));
  } catch {
    // An error page of a proxy on the way: these are not the database's words.
    return undefined;
  }
}

/**
 * The header `Retry-After`, seconds or a date, as milliseconds from now.
 *
 * @example
 * retryAfterOf('2', 0) // => 2000
 */
function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined;
}
