import { startScriptedServer } from '../../testing/scripted-server.ts';
import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { DATA_SET } from '../../testing/small-county.ts';
import { type Run, runCommand } from '../testing/run-command.ts';

const { hrio, clerk, chw, admin } = ACCOUNTS;
const CHOICE = ['--data-set', DATA_SET, '--period', '202602'];

/** The code of the only line on standard error. */
const errorOf = ({ stderr }: Run): unknown =>
  (JSON.parse(stderr.join('\n')) as { readonly code?: unknown }).code;

describe('The command line and a database', () => {
  let host: ApiHost;
  beforeAll(async () => {
    host = await startApiHost();
  });
  afterAll(() => host.close());

  const exportAs = (
    account: { readonly name: string; readonly password: string } | undefined,
    url = host.database,
  ): Promise<Run> => {
    const env =
      account === undefined
        ? {}
        : { COUCHDB_USER: account.name, COUCHDB_PASSWORD: account.password };
    return runCommand(['--url', url, ...CHOICE], { env });
  };

  it('gives the bytes of the API, through the host and from the database itself', async () => {
    const api = await host.get(`/api/dataValueSets?dataSet=${DATA_SET}&period=202602`, hrio);
    const file = await api.text();
    for (const url of [host.database, `${host.couchdb.url}/medic`, `${host.database}/`]) {
      const { code, stdout } = await exportAs(hrio, url);
      expect([code, stdout]).withContext(url).toEqual([0, file]);
    }
  });

  it('takes either export permission, and administrators', async () => {
    for (const account of [clerk, admin]) expect((await exportAs(account)).code).toBe(0);
  });

  it('ends with 3 for whoever has no permission, also where the database lets them in', async () => {
    for (const url of [host.database, `${host.couchdb.url}/medic`]) {
      const run = await exportAs(chw, url);
      expect([run.code, run.stdout, errorOf(run)]).toEqual([3, '', 'no-permission']);
    }
  });

  it('ends with 3 for strangers and wrong passwords', async () => {
    for (const account of [undefined, { ...hrio, password: 'wrong' }]) {
      const run = await exportAs(account);
      expect([run.code, errorOf(run)]).toEqual([3, 'signed-out']);
      expect(run.stderr.join()).not.toContain('wrong');
    }
  });

  it('ends with 3 where the address is not that of a database', async () => {
    const run = await exportAs(admin, `${host.couchdb.url}/nothing`);
    expect([run.code, errorOf(run)]).toEqual([3, 'refused']);
    expect(run.stderr.join()).toContain('no database at this address');
  });

  it('takes a database without settings for one without data sets', async () => {
    const empty = await startApiHost({ documents: [] });
    const run = await exportAs(admin, empty.database);
    expect([run.code, errorOf(run)]).toEqual([1, 'no-data-sets']);
    await empty.close();
  });

  it('takes a cluster of which a node is down for one that does not answer now', async () => {
    const cluster = await startScriptedServer([
      { status: 500, body: { error: 'read_failure', reason: 'could not read from enough nodes' } },
    ]);
    const run = await exportAs(hrio, `${cluster.url}/medic`);
    expect([run.code, run.stdout, errorOf(run)]).toEqual([3, '', 'unreachable']);
    expect(run.stderr.join()).toContain('then try again');
    await cluster.close();
  });

  it('ends with 3 where nothing answers', async () => {
    const run = await exportAs(hrio, 'http://127.0.0.1:9/medic');
    expect([run.code, run.stdout, errorOf(run)]).toEqual([3, '', 'unreachable']);
  });
});
