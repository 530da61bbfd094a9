import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import {
  hostAddress,
  isRouteName,
  readHostConnection,
  writeHostConnection,
} from './host-connection.ts';

const access = { baseUrl: '' };
const KEY = '/api/dataStore/cht-dhis2-export/connection';
const route = { by: 'route', route: 'cht-reports' } as const;
const written = (...answers: readonly (object | undefined)[]) => {
  const { fetchFn, asked } = answeringFetch(...answers);
  return writeHostConnection(fetchFn, access, route).then((kept) => ({
    kept,
    asked: asked.map(({ method, url, body, headers }) => [
      method,
      url,
      body,
      headers.get('content-type'),
    ]),
  }));
};
const DELETE = ['DELETE', KEY, undefined, null];
const POST = ['POST', KEY, route, 'application/json'];

describe('how the app reaches the host', () => {
  it('is what an administrator has set, where it is a route or an address', async () => {
    const read = async (answer: object) => {
      const { fetchFn, asked } = answeringFetch(answer);
      const connection = await readHostConnection(fetchFn, access);
      expect(asked.map(({ url }) => url)).toEqual([KEY]);
      return connection.ok ? connection.value : connection.error.code;
    };

    expect(await read(route)).toEqual(route);
    const address = 'https://export.example.org';
    expect(await read({ address: `${address}/` })).toEqual({ by: 'address', address });
    expect(await read({ route: '../me', address: 'http://export.example.org' })).toBeUndefined();
    expect(await read(refusal(404))).toBeUndefined();
    expect(await read(refusal(403))).toBe('no-access');
  });

  it('is made anew, and others may only read it', async () => {
    const { kept, asked } = await written({ status: 'OK' }, {}, { id: 'a b' }, { status: 'OK' });

    expect(kept).toEqual({ ok: true, value: { connection: route, isProtected: true } });
    expect(asked).toEqual([
      DELETE,
      POST,
      ['GET', `${KEY}/metaData`, undefined, null],
      [
        'PUT',
        '/api/sharing?type=dataStore&id=a%20b',
        { object: { id: 'a b', publicAccess: 'r-------' } },
        'application/json',
      ],
    ]);
  });

  it('is made where there is none', async () => {
    const { kept, asked } = await written(refusal(404), {}, { id: 'a' }, {});

    expect(kept).toEqual({ ok: true, value: { connection: route, isProtected: true } });
    expect(asked.slice(0, 2)).toEqual([DELETE, POST]);
  });

  it('is not said to be protected where DHIS2 did not protect it', async () => {
    for (const answers of [
      [{}, {}, { id: 'a' }, refusal(409)],
      [{}, {}, { id: 'a' }, refusal(403)],
      [{}, {}, {}],
      [{}, {}, refusal(404)],
    ]) {
      const { kept, asked } = await written(...answers);
      expect(kept).toEqual({ ok: true, value: { connection: route, isProtected: false } });
      expect(asked.length).toBe(answers.length);
    }
  });

  it('is not kept where DHIS2 refuses, whatever the status of the refusal', async () => {
    const refused = { code: 'refused', status: 409, words: 'no' } as const;

    expect((await written(refusal(409, { message: 'no' }))).kept).toEqual({
      ok: false,
      error: refused,
    });
    expect((await written(refusal(409))).kept).toEqual({
      ok: false,
      error: { ...refused, words: '' },
    });
    const refusedAnew = await written(refusal(404), refusal(409, { message: 'no' }));
    expect(refusedAnew.kept).toEqual({ ok: false, error: refused });
    const { kept, asked } = await written(refusal(403, { message: 'no' }));
    expect(kept).toEqual({ ok: false, error: { code: 'no-access', words: 'no' } });
    expect(asked.length).toBe(1);
  });

  it('takes for a route what is one word, and for an address none with a secret in it', () => {
    expect(['cht-reports', 'A_1', 'a'.repeat(50)].every(isRouteName)).toBeTrue();
    expect(['', 'a b', 'a/b', '/a', 'a/', 'a'.repeat(51), 7].some(isRouteName)).toBeFalse();
    for (const [text, kept] of [
      ['http://localhost:5988//', 'http://localhost:5988'],
      [' http://[::1]/a ', 'http://[::1]/a'],
      ['http://127.0.0.1', 'http://127.0.0.1'],
      ['export.example.org', undefined],
      [undefined, undefined],
      ['ftp://localhost', undefined],
      ['https://:secret@host', undefined],
      ['https://user@host', undefined],
    ]) {
      expect(hostAddress(text)).withContext(String(text)).toBe(kept);
    }
  });
});
