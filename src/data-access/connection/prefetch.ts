/**
 * Asks for the next page while the present one is being worked on, so that waiting for the network
 * and counting overlap. At most one page is under way; the first one is as soon as this is called.
 *
 * @example
 * for await (const page of prefetch(pages)) count(page);
 */
export function prefetch<T>(pages: AsyncGenerator<T>): AsyncGenerator<T> {
  const first = pages.next();
  // Its failure is met where it is waited for; until then it must not count as unhandled.
  first.catch(() => undefined);
  return pagesFrom(first, pages);
}

async function* pagesFrom<T>(
  first: Promise<IteratorResult<T>>,
  pages: AsyncGenerator<T>,
): AsyncGenerator<T> {
  let next = first;
  try {
    for (;;) {
      const page = await next;
      if (page.done === true) return;
      next = pages.next();
      next.catch(() => undefined);
      yield page.value;
    }
  } finally {
    // Whoever stops early leaves no page behind that nobody waits for.
    next.catch(() => undefined);
    void pages.return(undefined);
  }
}
