import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readAllOrgUnits, type OrgUnitsRead } from './read-all-org-units.ts';

const ACCESS = { baseUrl: '/dhis2', authorization: 'ApiToken d2p_x', isProxied: true };
const unit = (id: string) => ({ id, name: id.toUpperCase(), path: `/${id}` });
const page = (number: number, of: number, total: number, ...ids: readonly string[]) => ({
  pager: { page: number, pageCount: of, total },
  organisationUnits: ids.map(unit),
});

describe('the org units that a mapping reads', () => {
  it('are read in pages, each once, and are told as they come', async () => {
    const { fetchFn, asked } = answeringFetch(
      page(1, 3, 4, 'a', 'b'),
      page(2, 3, 4, 'b', 'c'),
      page(3, 3, 4, 'd'),
    );
    const told: OrgUnitsRead[] = [];
    const read = await readAllOrgUnits(fetchFn, ACCESS, { onProgress: (one) => told.push(one) });
    expect(read).toEqual({ ok: true, value: ['a', 'b', 'c', 'd'].map(unit) });
    expect(told).toEqual([2, 3, 4].map((count) => ({ read: count, total: 4 })));
    expect(asked.map(({ url }) => url.replace(/^.*&pageSize=/, ''))).toEqual([
      '1000&page=1',
      '1000&page=2',
      '1000&page=3',
    ]);
    expect(asked[0]?.url).toContain(
      '/dhis2/api/organisationUnits?fields=id,name,code,path,closedDate&order=id:asc',
    );
  });

  it('are all of them where a server knows no pages, and what has no id is none', async () => {
    const { fetchFn } = answeringFetch({ organisationUnits: [unit('a'), { name: 'x' }, 7] });
    expect(await readAllOrgUnits(fetchFn, ACCESS)).toEqual({ ok: true, value: [unit('a')] });
  });

  it('are never a part of them', async () => {
    const { fetchFn, asked } = answeringFetch(page(1, 9, 3, 'a', 'b'), page(2, 9, 3));
    expect(await readAllOrgUnits(fetchFn, ACCESS)).toEqual({
      ok: false,
      error: { code: 'refused', status: 200, words: 'organisationUnits: 2 / 3' },
    });
    expect(asked.length).toBe(2);
  });

  it('are none after a refusal, an answer of another kind, or a cut line', async () => {
    const codes = await Promise.all(
      [
        [page(1, 2, 2, 'a'), refusal(403, { message: 'no' })],
        [{ organisationUnits: {} }],
        [page(1, 2, 2, 'a')],
      ].map(async (answers) => {
        const read = await readAllOrgUnits(answeringFetch(...answers).fetchFn, ACCESS);
        return read.ok ? 'ok' : read.error.code;
      }),
    );
    expect(codes).toEqual(['no-access', 'not-dhis2', 'unreachable']);
  });

  it('are given up as soon as nobody waits', async () => {
    const controller = new AbortController();
    const asked: string[] = [];
    const reading = readAllOrgUnits(
      (url, { signal }) => {
        asked.push(url);
        if (asked.length === 1) return Promise.resolve(Response.json(page(1, 2, 2, 'a')));
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new Error('given up'));
          });
        });
      },
      ACCESS,
      {
        signal: controller.signal,
        onProgress: () =>
          setTimeout(() => {
            controller.abort();
          }),
      },
    );
    await expectAsync(reading).toBeRejectedWithError('given up');
    expect(asked.length).toBe(2);
  });
});
