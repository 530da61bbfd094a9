/** The database answered, with a status that is not a success. */
export class AnsweredWithError extends Error {
  override readonly name = 'AnsweredWithError';
  /** The HTTP status. */
  readonly status: number;
  /** The database's own words. */
  readonly words: string;
  /** After how many milliseconds the server asked to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(status: number, words: string, retryAfter?: number) {
    super(`${String(status)} ${words}`);
    this.status = status;
    this.words = words;
    this.retryAfter = retryAfter;
  }
}

/** The longest of a server's words that are kept: a proxy's error page is no message. */
const LONGEST_WORDS = 300;

/** Reads the words of an answer that is not a success: CouchDB's reason, else the start of its text. */
export async function answeredWithError(response: Response): Promise<AnsweredWithError> {
  const text = await response.text().catch(() => '');
  const seconds = Number(response.headers.get('Retry-After') ?? NaN);
  return new AnsweredWithError(
    response.status,
    reasonIn(text) ?? (text.trim().slice(0, LONGEST_WORDS) || response.statusText),
    Number.isFinite(seconds) ? seconds * 1000 : undefined,
  );
}

function reasonIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null) return undefined;
    const { error, reason, details } = body as Readonly<Record<string, unknown>>;
    const words = [error, reason ?? details].filter((word) => typeof word === 'string');
    return words.length === 0 ? undefined : words.join(': ').slice(0, LONGEST_WORDS);
  } catch {
    // An error page of a proxy on the way: it has no reason to read.
    return undefined;
  }
}
