import { answeringFetch } from '../testing/answering-fetch.ts';
import { readSyncsOfHost } from './host-syncs.ts';

describe('readSyncsOfHost', () => {
  const asking = (...answers: readonly (object | undefined)[]) => {
    const { fetchFn, asked } = answeringFetch(...answers);
    return { read: readSyncsOfHost({ fetchFn, baseUrl: '/api' }), asked };
  };

  it('gives what the host knows of accounts', async () => {
    const accounts = [{ account: 'org.couchdb.user:a', synced: 1793577600000 }];
    const { read, asked } = asking({ status: 'read', accounts });
    expect(await read).toEqual({ status: 'read', accounts });
    expect(asked.map(({ url }) => url)).toEqual(['/api/accountSyncs']);
  });

  it('gives the words of what failed', async () => {
    const failed = { status: 'failed', words: '/api/v1/users-doc-count answered 500' } as const;
    expect(await asking(failed).read).toEqual(failed);
  });

  it('gives nothing where the host tells nothing, is another, or does not answer', async () => {
    for (const answer of [
      { status: 'not-told' },
      [],
      new Response('<!doctype html>'),
      Response.json({ code: 'not-found', message: 'No.' }, { status: 404 }),
      undefined,
    ]) {
      expect(await asking(answer).read).toBeUndefined();
    }
  });
});
