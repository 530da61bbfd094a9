import { answeringFetch } from '../testing/answering-fetch.ts';
import { readPhones, type PhonesAsked } from './read-phones.ts';

const SETTINGS = { _id: 'settings', _rev: '7-ab', settings: {} };
const device = (user: string, settings: string): object => ({
  user,
  deviceId: 'x',
  date: '2026-11-02',
  browser: {},
  cht: '5.2.0',
  settings,
});

const asking = async (
  ...answers: readonly (object | undefined)[]
): Promise<{ readonly read: PhonesAsked; readonly urls: readonly string[] }> => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const api = { fetchFn, baseUrl: 'https://cht', authorization: 'Basic x' };
  return { read: await readPhones(api, 'medic'), urls: asked.map(({ url }) => url) };
};
const status = (code: number): Response => Response.json({ code }, { status: code });

describe('readPhones', () => {
  it('names the phones with older settings than the server', async () => {
    const { read, urls } = await asking([device('a', '7-ab'), device('b', '6-cd')], SETTINGS);
    const b = { account: 'org.couchdb.user:b', date: '2026-11-02', settings: '6-cd', cht: '5.2.0' };
    expect(read).toEqual({ status: 'read', accounts: 2, behind: [b] });
    expect(urls).toEqual([
      'https://cht/api/v2/export/user-devices?format=json',
      'https://cht/medic/settings',
    ]);
  });

  it('knows of no phone where none has told', async () => {
    expect((await asking([], SETTINGS)).read).toEqual({ status: 'read', accounts: 0, behind: [] });
  });

  it('says why nothing is known', async () => {
    expect((await asking(status(403))).read).toEqual({ status: 'no-right' });
    expect((await asking(status(404))).read).toEqual({ status: 'not-told' });
    expect((await asking([], status(401))).read).toEqual({ status: 'no-right' });
    const words = "/medic/settings answered with something else than the CHT's";
    expect((await asking([], {})).read).toEqual({ status: 'failed', words });
    const broken = '/api/v2/export/user-devices answered 502';
    expect((await asking(status(502))).read).toEqual({ status: 'failed', words: broken });
  });
});
