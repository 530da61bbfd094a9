import { answeringFetch } from '../testing/answering-fetch.ts';
import { readSyncs, type SyncsAsked } from './read-syncs.ts';

const TODAY = '2026-11-05';
const AT_2_NOV = Date.UTC(2026, 10, 2, 8);
const NEW = { version: '5.2.0' };
const NO_FAILURES = { data: [], cursor: null };
const COUNTS = {
  limit: 10_000,
  users: [{ _id: 'replication-count-a', user: 'a', date: AT_2_NOV, count: 3, all_docs_count: 3 }],
};
const failures = (user: string, days: Readonly<Record<string, number>>): object => ({
  _id: `replication-fail-x-${user}`,
  user,
  total_failures: 1,
  failures: [],
  daily_failures: days,
});
const status = (code: number, error = 'User is not an admin'): Response =>
  Response.json({ code, error }, { status: code });

const asking = async (
  ...answers: readonly (object | undefined)[]
): Promise<{ readonly read: SyncsAsked; readonly urls: readonly string[] }> => {
  const { fetchFn, asked } = answeringFetch(...answers);
  const api = { fetchFn, baseUrl: 'https://cht', authorization: 'Basic x' };
  const read = await readSyncs(api, TODAY);
  for (const { headers } of asked) expect(headers.get('authorization')).toBe('Basic x');
  return { read, urls: asked.map(({ url }) => url.replace('https://cht/api', '')) };
};
const LOGS = '/v1/replication-failure-logs?reporting_period=';

describe('readSyncs', () => {
  it('asks for the version, the dates, and the failures of this month and the one before', async () => {
    const { read, urls } = await asking(NEW, COUNTS, NO_FAILURES, NO_FAILURES);
    expect(read).toEqual({
      status: 'read',
      accounts: [{ account: 'org.couchdb.user:a', synced: AT_2_NOV }],
    });
    expect(urls).toEqual([
      '/deploy-info',
      '/v1/users-doc-count',
      `${LOGS}2026-11&limit=100`,
      `${LOGS}2026-10&limit=100`,
    ]);
  });

  it('reads every page, and further months where somebody may have failed before', async () => {
    const { read, urls } = await asking(
      NEW,
      { limit: 1, users: [] },
      { data: [failures('b', { '2026-11-01': 1 })], cursor: '1' },
      { data: [failures('c', { '2026-11-04': 2 })], cursor: null },
      { data: [failures('b', { '2026-10-05': 2 })], cursor: null },
      { data: [failures('b', { '2026-09-30': 4 })], cursor: null },
      NO_FAILURES,
    );
    expect(urls.slice(2)).toEqual([
      `${LOGS}2026-11&limit=100`,
      `${LOGS}2026-11&limit=100&cursor=1`,
      `${LOGS}2026-10&limit=100`,
      `${LOGS}2026-09&limit=100`,
      `${LOGS}2026-08&limit=100`,
    ]);
    expect(read).toEqual({
      status: 'read',
      accounts: [
        { account: 'org.couchdb.user:b', failures: { count: 7, since: '2026-09-30' } },
        { account: 'org.couchdb.user:c', failures: { count: 2, since: '2026-11-04' } },
      ],
    });
  });

  it('goes back six months at most', async () => {
    const each = ['11', '10', '09', '08', '07', '06', '05'].map((month) => ({
      data: [failures('b', { [`2026-${month}-01`]: 1 })],
      cursor: null,
    }));
    const { urls } = await asking(NEW, { users: [] }, ...each);
    expect(urls.at(-1)).toBe(`${LOGS}2026-06&limit=100`);
  });

  it('believes no date of a CHT before 5.2, and asks for none', async () => {
    const { read, urls } = await asking({ version: '5.1.3' }, COUNTS);
    expect(read).toEqual({ status: 'not-told' });
    expect(urls).toEqual(['/deploy-info']);
  });

  it('has nothing to say where there is no CHT', async () => {
    expect((await asking(status(404, 'not_found'))).read).toEqual({ status: 'not-told' });
  });

  it('has no right as anybody but an administrator', async () => {
    for (const code of [401, 403]) {
      expect((await asking(NEW, status(code))).read).toEqual({ status: 'no-right' });
    }
  });

  it('says what is at fault', async () => {
    const fault = async (...answers: readonly (object | undefined)[]): Promise<string> => {
      const { read } = await asking(...answers);
      return read.status === 'failed' ? read.words : read.status;
    };
    expect(await fault(undefined)).toBe('/api/deploy-info gave no answer');
    expect(await fault(NEW, status(500))).toBe('/api/v1/users-doc-count answered 500');
    expect(await fault(NEW, {})).toBe(
      "/api/v1/users-doc-count answered with something else than the CHT's",
    );
    expect(await fault(NEW, COUNTS, new Response('<html>'))).toBe(
      '/api/v1/replication-failure-logs answered with something else than JSON',
    );
    const again = { data: [], cursor: '1' };
    expect(await fault(NEW, COUNTS, again, again)).toContain("something else than the CHT's");
  });

  it('ends when it is stopped', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    const fetchFn = (_: string, { signal }: RequestInit): Promise<Response> =>
      signal?.aborted === true
        ? Promise.reject(new Error('stopped'))
        : Promise.resolve(new Response());
    const api = { fetchFn, baseUrl: '', authorization: undefined, signal: stop.signal };
    await expectAsync(readSyncs(api, TODAY)).toBeRejectedWithError('stopped');
  });
});
