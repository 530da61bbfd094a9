import { prefetch } from './prefetch.ts';

const asked: number[] = [];
async function* counting(to: number, failsAt?: number): AsyncGenerator<number> {
  for (let page = 1; page <= to; page += 1) {
    asked.push(page);
    await Promise.resolve();
    if (page === failsAt) throw new Error(`page ${String(page)}`);
    yield page;
  }
}

async function all(pages: AsyncIterable<number>): Promise<readonly number[]> {
  const given: number[] = [];
  for await (const page of pages) given.push(page);
  return given;
}

describe('prefetch', () => {
  beforeEach(() => asked.splice(0));

  it('asks for the first page at once', async () => {
    const pages = prefetch(counting(3));
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([1]);
    expect(await all(pages)).toEqual([1, 2, 3]);
  });

  it('gives every page in order', async () => {
    expect(await all(prefetch(counting(3)))).toEqual([1, 2, 3]);
  });

  it('has asked for the next page, and no further, before the present one is done', async () => {
    const pages = prefetch(counting(9));
    await pages.next();
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([1, 2]);
    await pages.return(undefined);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual([1, 2]);
  });

  it('fails where the page is that fails', async () => {
    const pages = prefetch(counting(3, 2));
    expect((await pages.next()).value).toBe(1);
    await new Promise((resolve) => setTimeout(resolve));
    await expectAsync(pages.next()).toBeRejectedWithError('page 2');
  });

  it('fails where the first page is waited for, and not before', async () => {
    const pages = prefetch(counting(3, 1));
    await new Promise((resolve) => setTimeout(resolve));
    await expectAsync(pages.next()).toBeRejectedWithError('page 1');
  });

  it('ends the pages where nobody wants more of them', async () => {
    let isEnded = false;
    async function* endless(): AsyncGenerator<number> {
      try {
        for (let page = 1; ; page += 1) {
          await Promise.resolve();
          yield page;
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const page of prefetch(endless())) if (page === 2) break;
    await new Promise((resolve) => setTimeout(resolve));
    expect(isEnded).toBeTrue();
  });
});
