import { answeringFetch } from '../testing/answering-fetch.ts';
import { readDhis2Server } from './read-dhis2-server.ts';

describe('the DHIS2 to which a host sends', () => {
  const named = (answer?: object) => readDhis2Server(answeringFetch(answer).fetchFn, '/dhis2');

  it('is named by its host, with the name that it gave itself', async () => {
    const host = 'dhis2.example.org';
    expect(await named({ dhis2: { host, title: 'National HMIS' } })).toBe(
      'National HMIS (dhis2.example.org)',
    );
    expect(await named({ dhis2: { host } })).toBe(host);
  });

  it('is none where the host has none, is no host of this product, or does not answer', async () => {
    const dhis2 = { host: 'dhis2.example.org' };
    for (const answer of [
      undefined,
      {},
      { dhis2: { title: 'HMIS' } },
      new Response('<!doctype html>'),
      Response.json({ dhis2 }, { status: 403 }),
    ])
      expect(await named(answer)).toBeUndefined();
  });

  it('is asked of the page’s own origin, with its session', async () => {
    const { fetchFn, asked } = answeringFetch({});
    await readDhis2Server(fetchFn, '/dhis2', new AbortController().signal);

    const [{ url, headers, init } = { url: '', headers: new Headers(), init: {} }] = asked;
    expect([url, headers.get('accept'), init.credentials, init.cache]).toEqual([
      '/dhis2',
      'application/json',
      'same-origin',
      'no-store',
    ]);
    expect(init.signal?.aborted).toBeFalse();
  });

  it('is given up with the page that asks', async () => {
    const gone = AbortSignal.abort(new Error('left'));
    const asking = readDhis2Server(
      (_, { signal }) => {
        signal?.throwIfAborted();
        return Promise.resolve(Response.json({}));
      },
      '',
      gone,
    );

    await expectAsync(asking).toBeRejectedWithError('left');
  });
});
