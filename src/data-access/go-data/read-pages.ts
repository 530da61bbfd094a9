import { err, fieldOf, isFilledText, ok, type Result } from '../../domain/index.ts';
import type { GoDataError } from './go-data-error.ts';
import type { GoDataSession, TooMuch } from './go-data-session.ts';

/** What is read page by page. */
export interface PagedQuestion {
  /** The list, below `/api`. */
  readonly path: string;
  /** Where it is counted, the first that the server knows; below `/api`. */
  readonly counts: readonly string[];
  /** What is asked, in words, for an error. */
  readonly request: string;
  /** The fields that are asked for; all where none are told. */
  readonly fields?: readonly string[];
  readonly pageSize?: number;
  /** Says how far it is. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was read. */
export interface PagesRead {
  /** Different entries. */
  readonly read: number;
  /** Entries that the server has and that were added while it was read. */
  readonly added: number;
}

const PAGE_SIZE = 1000;
const SMALLEST_PAGE = 25;
/** How often a list that changes under the reader is begun again before it is given up. */
const READINGS = 3;
const MOST_STEPS_BACK = 100;

/**
 * Reads a whole list of Go.Data, in pages. Who adds and deletes entries meanwhile moves all that follow: each page
 * begins with the last entry of the one before, and where that is not there any more it goes back until it has found
 * its place. The list is counted before and after: fewer than both is never taken for all.
 *
 * @param add takes each entry, some perhaps twice
 */
export async function readPages(
  session: GoDataSession,
  question: PagedQuestion,
  add: (json: unknown) => void,
): Promise<Result<PagesRead, GoDataError>> {
  let read = 0;
  let counted = 0;
  for (let reading = 0; reading < READINGS; reading += 1) {
    const before = await count(session, question);
    if (!before.ok) return before;
    const pages = new PageReader(session, question, before.value, add);
    const done = await pages.all();
    if (!done.ok) return done;
    const after = await count(session, question);
    if (!after.ok) return after;
    read = done.value;
    counted = Math.min(before.value, after.value);
    if (read >= counted) return ok({ read, added: Math.max(0, after.value - read) });
  }
  return err({ code: 'incomplete', read, counted });
}

async function count(
  session: GoDataSession,
  { counts, request }: PagedQuestion,
): Promise<Result<number, GoDataError>> {
  let last: GoDataError = { code: 'not-go-data', request, status: 200 };
  for (const path of counts) {
    const answer = await session.get(path, `${request}, counting`);
    if (answer.ok) {
      const number =
        typeof answer.value === 'number' ? answer.value : fieldOf(answer.value, 'count');
      if (typeof number === 'number') return ok(number);
      continue;
    }
    last = asGoDataError(answer.error, request);
    if (last.code !== 'refused' || last.status !== 404) break;
  }
  return err(last);
}

/** One reading of a list. */
class PageReader {
  readonly #session: GoDataSession;
  readonly #question: PagedQuestion;
  readonly #total: number;
  readonly #add: (json: unknown) => void;
  #pageSize: number;
  #skip = 0;
  #lastId: string | undefined;
  #read = 0;
  /** Set where the server does not give entries in the order of their ids. */
  #seen: Set<string> | undefined;

  constructor(
    session: GoDataSession,
    question: PagedQuestion,
    total: number,
    add: (json: unknown) => void,
  ) {
    this.#session = session;
    this.#question = question;
    this.#total = total;
    this.#add = add;
    this.#pageSize = question.pageSize ?? PAGE_SIZE;
  }

  /** How many different entries there are. */
  async all(): Promise<Result<number, GoDataError>> {
    // Whoever deletes for ever is not waited for: counting shows what is missing then.
    let stepsBack = MOST_STEPS_BACK;
    for (;;) {
      const page = await this.#page();
      if (!page.ok) return page;
      const ids = page.value.map(idOf);
      if (this.#isMoved(ids) && stepsBack > 0) {
        stepsBack -= 1;
        this.#skip = Math.max(0, this.#skip - this.#pageSize + 1);
        continue;
      }
      page.value.forEach(this.#add);
      this.#note(ids);
      this.#question.onProgress?.(this.#read, Math.max(this.#total, this.#read));
      const isEnd = this.#seen === undefined ? ids.length <= 1 : ids.length === 0;
      if (isEnd) return ok(this.#read);
      this.#skip += this.#seen === undefined ? ids.length - 1 : ids.length;
    }
  }

  async #page(): Promise<Result<readonly unknown[], GoDataError>> {
    const { path, request, fields } = this.#question;
    for (;;) {
      const filter = JSON.stringify({
        ...(fields === undefined ? {} : { fields }),
        order: ['id ASC'],
        limit: this.#pageSize,
        skip: this.#skip,
      });
      const answer = await this.#session.get(
        `${path}?filter=${encodeURIComponent(filter)}`,
        request,
      );
      if (answer.ok) {
        if (Array.isArray(answer.value)) return ok(answer.value as readonly unknown[]);
        return err({ code: 'not-go-data', request, status: 200 });
      }
      const { error } = answer;
      if (error.code !== 'too-much' || this.#pageSize <= SMALLEST_PAGE) {
        return err(asGoDataError(error, request));
      }
      this.#pageSize = Math.max(SMALLEST_PAGE, Math.floor(this.#pageSize / 4));
    }
  }

  /** Whether entries before the page went away, so that some may have slipped past. */
  #isMoved([first]: readonly (string | undefined)[]): boolean {
    if (this.#seen !== undefined || this.#lastId === undefined || this.#skip === 0) return false;
    return first === undefined || first > this.#lastId;
  }

  #note(ids: readonly (string | undefined)[]): void {
    const isInOrder = ids.every((id, index) => {
      const before = index === 0 ? '' : (ids[index - 1] ?? '');
      return id !== undefined && id > before;
    });
    if (!isInOrder && this.#seen === undefined) {
      this.#seen = new Set();
      // What was read until here is read again: without an order nothing tells where it stands.
      this.#skip = -ids.length;
      this.#read = 0;
      return;
    }
    if (this.#seen !== undefined) {
      for (const id of ids) if (id !== undefined) this.#seen.add(id);
      this.#read = this.#seen.size;
      return;
    }
    for (const id of ids) {
      if (id === undefined || (this.#lastId !== undefined && id <= this.#lastId)) continue;
      this.#lastId = id;
      this.#read += 1;
    }
  }
}

function idOf(json: unknown): string | undefined {
  const id = fieldOf(json, 'id');
  return isFilledText(id) ? id : undefined;
}

const asGoDataError = (error: GoDataError | TooMuch, request: string): GoDataError =>
  error.code === 'too-much' ? { code: 'unreachable', request } : error;
