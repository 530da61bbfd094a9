import { answeringFetch, refusal } from '../testing/answering-fetch.ts';
import { readDhis2System } from './read-dhis2-system.ts';

describe('what a DHIS2 says of itself', () => {
  const read = async (answer?: object) => {
    const { fetchFn, asked } = answeringFetch(answer);
    const system = await readDhis2System(fetchFn, { baseUrl: '' });
    expect(asked.map(({ url }) => url)).toEqual(['/api/system/info']);
    return system;
  };

  it('is its version and calendar, as far as it does', async () => {
    const said = { version: '2.43.1', calendar: 'nepali' };
    expect(await read({ ...said, revision: 'x' })).toEqual({ ok: true, value: said });
    expect(await read({ version: 2, calendar: '' })).toEqual({ ok: true, value: {} });
  });

  it('is nothing where this alone is refused', async () => {
    for (const status of [403, 404, 500])
      expect(await read(refusal(status))).toEqual({ ok: true, value: {} });
  });

  it('is an error where no other request would be answered either', async () => {
    for (const [answer, code] of [
      [undefined, 'unreachable'],
      [refusal(401), 'wrong-credentials'],
      [refusal(429), 'busy'],
      [new Response('<html>'), 'not-dhis2'],
    ] as const) {
      const system = await read(answer);
      expect(system.ok ? 'ok' : system.error.code).toBe(code);
    }
  });
});
