/**
 * Asks for the next page while the present one is being worked on, so that waiting for the network
 * and counting overlap. At most one page is under way.
 *
 * @example
 * for await (const page of prefetch(pages)) count(page);
 */
export async function* prefetch<T>(pages: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = pages.next();
  try {
    for (;;) {
      const page = await next;
      if (page.done === true) return;
      next = pages.next();
      // Its failure is met where it is waited for; until then it must not count as unhandled.
      next.catch(() => undefined);
      yield page.value;
    }
  } finally {
    // Whoever stops early leaves no page behind that nobody waits for.
    next.catch(() => undefined);
    void pages.return(undefined);
  }
}
