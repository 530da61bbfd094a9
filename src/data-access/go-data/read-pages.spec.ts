import { fieldOf } from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { answeringFetch } from '../testing/answering-fetch.ts';
import { GoDataSession } from './go-data-session.ts';
import { type PagedQuestion, readPages } from './read-pages.ts';

const ACCESS = { baseUrl: 'https://godata.example.org', user: 'a@example.org', password: 'secret' };
const REQUEST = 'the cases';

const list = (...ids: readonly (string | null)[]): readonly object[] => ids.map((id) => ({ id }));
const NOT_THERE = Response.json({ error: { message: 'none' } }, { status: 404 });
const TOO_MUCH = new Response('<html>', { status: 504 });

/** The `filter` of an address, and the part of the path that says what was asked. */
const askedIn = (url: string): readonly [string, unknown] => {
  const { pathname, searchParams } = new URL(url);
  return [pathname.replace('/api', ''), JSON.parse(searchParams.get('filter') ?? 'null')];
};

async function readBy(fetchFn: Fetch, question: Partial<PagedQuestion> = {}, isSmall = true) {
  const ids: unknown[] = [];
  const progress: (readonly number[])[] = [];
  const result = await readPages(
    new GoDataSession(fetchFn, ACCESS, { delays: [0] }),
    {
      path: '/cases',
      counts: ['/filtered', '/count'],
      request: REQUEST,
      ...(isSmall ? { pageSize: 3 } : {}),
      onProgress: (...how) => progress.push(how),
      ...question,
    },
    (json) => ids.push(fieldOf(json, 'id')),
  );
  return { result, ids, progress };
}

/** What is read of a server that gives these answers, after it was signed in to. */
async function read(
  answers: readonly (object | Response | undefined)[],
  question: Partial<PagedQuestion> = {},
  isSmall = true,
) {
  const { fetchFn, asked } = answeringFetch({ access_token: 't' }, ...answers);
  const made = await readBy(fetchFn, question, isSmall);
  const requests = asked.slice(1).map(({ url }) => askedIn(url));
  const pages = requests.filter(([path]) => path === '/cases').map(([, filter]) => filter);
  return {
    ...made,
    paths: requests.map(([path]) => path),
    pages,
    skips: pages.map((filter) => fieldOf(filter, 'skip')),
    sizes: pages.map((filter) => fieldOf(filter, 'limit')),
  };
}

const count = (number: number): object => ({ count: number });

describe('A list of Go.Data', () => {
  it('is read in pages, each of which begins with the last entry of the one before', async () => {
    const made = await read([
      count(5),
      list('a', 'b', 'c'),
      list('c', 'd', 'e'),
      list('e'),
      count(5),
    ]);
    expect(made.result).toEqual({ ok: true, value: { read: 5, added: 0 } });
    expect(made.ids).toEqual(['a', 'b', 'c', 'c', 'd', 'e', 'e']);
    expect(made.pages).toEqual([0, 2, 4].map((skip) => ({ order: ['id ASC'], limit: 3, skip })));
    expect(made.progress).toEqual([
      [3, 5],
      [5, 5],
      [5, 5],
    ]);
  });

  it('is read with the fields that are asked for', async () => {
    const { pages } = await read([count(0), [], count(0)], { fields: ['id'] });
    expect(pages).toEqual([{ fields: ['id'], order: ['id ASC'], limit: 3, skip: 0 }]);
  });

  it('is read in pages of a thousand where nobody says otherwise', async () => {
    expect((await read([count(0), [], count(0)], {}, false)).sizes).toEqual([1000]);
  });

  it('says how far it is, never further than the whole', async () => {
    const { progress } = await read([count(2), list('a', 'b', 'c'), list('c'), count(3)]);
    expect(progress).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('is looked through again from before the place where entries went away', async () => {
    const made = await read([
      count(6),
      list('a', 'b', 'c'),
      list('c', 'd', 'e'),
      list('g', 'h'),
      list('e', 'f', 'g'),
      list('g'),
      count(5),
    ]);
    expect(made.skips).toEqual([0, 2, 4, 2, 4]);
    expect(made.ids).toEqual(['a', 'b', 'c', 'c', 'd', 'e', 'e', 'f', 'g', 'g']);
    expect(made.result).toEqual({ ok: true, value: { read: 7, added: 0 } });
  });

  it('is looked through from the beginning at most', async () => {
    const made = await read([count(3), list('a', 'b', 'c'), list(), list('a'), count(1)]);
    expect(made.skips).toEqual([0, 2, 0]);
  });

  it('is gone on with from the beginning, whatever stands there then', async () => {
    const made = await read([count(3), list('a', 'b', 'c'), list(), list('d'), count(1)]);
    expect(made.skips).toEqual([0, 2, 0]);
    expect(made.ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('is read from the beginning by ids alone where the order ends later', async () => {
    const made = await read([
      ...[count(5), list('a', 'b', 'c'), list('c', 'x', 'd')],
      ...[list('a', 'b', 'c'), list('x', 'd'), [], count(5)],
    ]);
    expect(made.skips).toEqual([0, 2, 0, 3, 5]);
    expect(made.result).toEqual({ ok: true, value: { read: 5, added: 0 } });
  });

  it('is given up where entries go away for ever, since the count shows what is missing', async () => {
    let requests = 0;
    const { result } = await readBy((url, init) => {
      requests += 1;
      if (init.method === 'POST') return Promise.resolve(Response.json({ access_token: 't' }));
      const [path, filter] = askedIn(url);
      if (path !== '/cases') return Promise.resolve(Response.json(count(9)));
      const skip = Number(fieldOf(filter, 'skip'));
      return Promise.resolve(
        Response.json(skip === 0 ? list('a', 'b', 'c') : skip < 4 ? list('y', 'z') : list()),
      );
    });
    expect(result).toEqual({ ok: false, error: { code: 'incomplete', read: 5, counted: 9 } });
    // Three readings: each a hundred steps back, each of which is followed by a page.
    expect(requests).toBeLessThan(3 * 206 + 2);
    expect(requests).toBeGreaterThan(3 * 200);
  });

  for (const [what, first] of [
    ['another order', list('b', 'a', 'c')],
    ['an entry twice in a page', list('a', 'a', 'b')],
    ['an entry without an id', list('a', null, 'b')],
  ] as const) {
    it(`is read by its entries' ids where the order tells nothing: ${what}`, async () => {
      const others = list('d', 'c');
      const made = await read([count(4), first, first, others, [], count(4)]);
      expect(made.skips).toEqual([0, 0, 3, 5]);
      const known = new Set([...first, ...others].map((one) => fieldOf(one, 'id')));
      known.delete(null);
      const value = { read: known.size, added: 0 };
      expect(made.result).toEqual({ ok: true, value });
    });
  }

  it('is asked for in smaller pages until they are as small as they get', async () => {
    const made = await read([count(9), ...Array.from({ length: 9 }, () => TOO_MUCH)], {
      pageSize: 200,
    });
    expect(made.sizes).toEqual([200, 200, 50, 50, 25, 25]);
    const error = { code: 'unreachable', request: REQUEST } as const;
    expect(made.result).toEqual({ ok: false, error });
  });

  it('is no list where it is something else', async () => {
    const error = { code: 'not-go-data', request: REQUEST, status: 200 } as const;
    expect((await read([count(1), { id: 'a' }])).result).toEqual({ ok: false, error });
  });

  it('ends with the error of a page', async () => {
    const made = await read([count(3), list('a', 'b', 'c'), NOT_THERE, count(3)]);
    const error = { code: 'refused', request: REQUEST, status: 404, words: 'none' } as const;
    expect(made.result).toEqual({ ok: false, error });
  });
});

describe('Whether a list of Go.Data is whole', () => {
  it('is said by counting before and after, and it is read again where it is not', async () => {
    const again = await read([
      count(3),
      list('a'),
      count(2),
      count(2),
      list('a', 'b'),
      list('b'),
      count(4),
    ]);
    expect(again.result).toEqual({ ok: true, value: { read: 2, added: 2 } });
  });

  it('is doubted three times, and then denied', async () => {
    const made = await read(
      Array.from({ length: 4 }, () => [count(3), list('a'), count(2)]).flat(),
    );
    expect(made.paths.filter((path) => path === '/cases').length).toBe(3);
    const error = { code: 'incomplete', read: 1, counted: 2 } as const;
    expect(made.result).toEqual({ ok: false, error });
  });

  it('is said by a bare number, too', async () => {
    const bare = (number: number): Response => new Response(String(number));
    expect((await read([bare(1), list('a'), bare(1)])).result.ok).toBeTrue();
  });

  it('is asked elsewhere where the answer is no number', async () => {
    const many = { count: 'many' };
    const made = await read([many, count(1), list('a'), many, count(1)]);
    expect(made.result).toEqual({ ok: true, value: { read: 1, added: 0 } });
  });

  it('is asked where older servers count', async () => {
    const made = await read([NOT_THERE, count(1), list('a'), count(1)]);
    expect(made.paths).toEqual(['/filtered', '/count', '/cases', '/filtered']);
    expect(made.result.ok).toBeTrue();
  });

  for (const [what, answer, error] of [
    [
      'it is refused',
      Response.json({ error: { message: 'odd' } }, { status: 400 }),
      { code: 'refused', status: 400, request: `${REQUEST}, counting`, words: 'odd' },
    ],
    [
      'it may not be asked',
      Response.json({}, { status: 403 }),
      { code: 'no-access', request: `${REQUEST}, counting`, words: '' },
    ],
    [
      'something else answers',
      new Response('<html>', { status: 404 }),
      { code: 'not-go-data', status: 404, request: `${REQUEST}, counting` },
    ],
  ] as const) {
    it(`is not asked elsewhere where ${what}`, async () => {
      const made = await read([answer, count(1)]);
      expect(made.paths).toEqual(['/filtered']);
      expect(made.result).toEqual({ ok: false, error } as never);
    });
  }

  it('is not known where nothing counts', async () => {
    const error = { code: 'not-go-data', request: REQUEST, status: 200 } as const;
    expect((await read([{ count: 'many' }, {}])).result).toEqual({ ok: false, error });
  });

  it('is not known where counting takes too long', async () => {
    const error = { code: 'unreachable', request: REQUEST } as const;
    expect((await read([TOO_MUCH, TOO_MUCH])).result).toEqual({ ok: false, error });
  });

  it('is not said where counting fails at the end', async () => {
    const made = await read([count(1), list('a'), new Response('<html>', { status: 404 })]);
    const error = { code: 'not-go-data', status: 404, request: `${REQUEST}, counting` } as const;
    expect(made.result).toEqual({ ok: false, error });
  });
});
