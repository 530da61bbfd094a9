/**
 * Merges sequences of pages, each in order, into one in order: of documents by what follows the tag
 * in their ids, so that an owner whose phone changed its digits within a month comes at once.
 * The pages of the result end where a page of any sequence ends.
 */
export async function* mergeSorted<T>(
  sequences: readonly AsyncGenerator<readonly T[]>[],
  compare: (a: T, b: T) => number,
): AsyncGenerator<readonly T[]> {
  const heads = await Promise.all(sequences.map(openCursor));
  for (;;) {
    const open = heads.filter((head) => head.at < head.page.length);
    const [only] = open;
    if (only === undefined) return;
    const merged: T[] = [];
    if (open.length === 1) {
      merged.push(...only.page.slice(only.at));
      only.at = only.page.length;
    } else {
      // Beyond the page that ends first, what follows in its sequence is not known yet.
      while (open.every((head) => head.at < head.page.length)) {
        const least = open.reduce((best, head) => (isBefore(head, best, compare) ? head : best));
        merged.push(...least.page.slice(least.at, least.at + 1));
        least.at += 1;
      }
    }
    yield merged;
    for (const head of open) if (head.at === head.page.length) await refill(head);
  }
}

/** A sequence and how far its present page is merged. */
interface SequenceCursor<T> {
  readonly pages: AsyncGenerator<readonly T[]>;
  page: readonly T[];
  at: number;
}

async function openCursor<T>(pages: AsyncGenerator<readonly T[]>): Promise<SequenceCursor<T>> {
  const head: SequenceCursor<T> = { pages, page: [], at: 0 };
  await refill(head);
  return head;
}

async function refill<T>(head: SequenceCursor<T>): Promise<void> {
  head.at = 0;
  do {
    const next = await head.pages.next();
    head.page = next.done === true ? [] : next.value;
    if (next.done === true) return;
  } while (head.page.length === 0);
}

function isBefore<T>(
  a: SequenceCursor<T>,
  b: SequenceCursor<T>,
  compare: (a: T, b: T) => number,
): boolean {
  const [first, second] = [a.page[a.at], b.page[b.at]];
  return first !== undefined && second !== undefined && compare(first, second) < 0;
}
