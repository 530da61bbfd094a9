import { answeringFetch } from '../testing/answering-fetch.ts';
import { readPhonesOfHost, readSyncsOfHost } from './host-syncs.ts';

describe('readSyncsOfHost', () => {
  const asking = (...answers: readonly (object | undefined)[]) => {
    const { fetchFn, asked } = answeringFetch(...answers);
    return { read: readSyncsOfHost({ fetchFn, baseUrl: '/api' }), asked };
  };

  it('gives what the host knows of accounts', async () => {
    const accounts = [{ account: 'org.couchdb.user:a', synced: 1793577600000 }];
    const { read, asked } = asking({ status: 'read', accounts });
    expect(await read).toEqual({ syncs: { status: 'read', accounts }, offersPhones: true });
    expect(asked.map(({ url }) => url)).toEqual(['/api/accountSyncs']);
  });

  it('gives the words of what failed', async () => {
    const failed = { status: 'failed', words: '/api/v1/users-doc-count answered 500' } as const;
    expect(await asking(failed).read).toEqual({ syncs: failed, offersPhones: true });
    expect(await asking({ status: 'not-told' }).read).toEqual({ offersPhones: true });
  });

  it('gives nothing where the host tells nothing, is another, or does not answer', async () => {
    for (const answer of [
      { status: 'not-offered' },
      [],
      new Response('<!doctype html>'),
      Response.json({ code: 'not-found', message: 'No.' }, { status: 404 }),
      undefined,
    ]) {
      expect(await asking(answer).read).toBeUndefined();
    }
  });
});

describe('readPhonesOfHost', () => {
  const asking = (...answers: readonly (object | undefined)[]) =>
    readPhonesOfHost({ fetchFn: answeringFetch(...answers).fetchFn, baseUrl: '/api' });

  it('gives the phones that are behind', async () => {
    const behind = [{ account: 'org.couchdb.user:a', date: '2026-11-02', settings: '6-ab' }];
    const read = { status: 'read', accounts: 3, behind } as const;
    expect(await asking(read)).toEqual(read);
  });

  it('says why nothing is known', async () => {
    const failed = { status: 'failed', words: 'answered 500' } as const;
    expect(await asking(failed)).toEqual(failed);
    expect(await asking({ status: 'read' })).toEqual({ status: 'failed', words: 'unusable' });
    expect(await asking(undefined)).toEqual({ status: 'failed', words: 'unreachable' });
    const refused = Response.json({ code: 'no-permission', message: 'No.' }, { status: 403 });
    expect(await asking(refused)).toEqual({ status: 'failed', words: 'No.' });
  });
});
