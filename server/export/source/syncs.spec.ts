import { DATA_SET } from '../../../src/domain/testing/builders.ts';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import { type EmbeddedCouchDB, startEmbeddedCouchDB } from '../../embedded-couchdb/index.ts';
import { chtApiOfFive, fiveChws } from '../../testing/five-chws.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { runCommand } from '../testing/run-command.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const admin = { name: 'admin', password: 'secret of admin', roles: ['_admin'] };
const hrio = { name: 'hrio', password: 'secret of hrio', roles: ['hrio', 'mm-online'] };

describe('The command line beside the CHT’s own API', () => {
  let folder: string;
  let remove: () => Promise<void>;
  const servers: EmbeddedCouchDB[] = [];

  beforeAll(async () => {
    ({ folder, remove } = await createScratchFolder({}));
  });

  afterAll(async () => {
    await Promise.all(servers.map((one) => one.close()));
    await remove();
  });

  const start = async (version: string | undefined): Promise<string> => {
    const server = await startEmbeddedCouchDB({
      database: 'medic',
      documents: fiveChws,
      admin,
      accounts: [hrio],
      ...(version === undefined ? {} : { chtApi: chtApiOfFive(version) }),
    });
    servers.push(server);
    return server.url;
  };

  const run = async (
    url: string,
    env: Readonly<Record<string, string>>,
    more: readonly string[] = [],
  ) => {
    const review = join(folder, 'review.json');
    const args = ['--url', `${url}/medic`, '--data-set', DATA_SET, '--period', '202610'];
    const ran = await runCommand([...args, ...more, '--review', review], {
      env,
      today: '2026-11-05',
    });
    expect(ran.code).withContext(ran.stderr.join('\n')).toBe(0);
    const json: unknown = JSON.parse(await readFile(review, 'utf8'));
    return {
      json,
      ofPhones: ran.stderr.filter((line) => line.startsWith('phones:')),
      told: ran.stderr.filter((line) => line.startsWith('syncs:')),
      sync: fieldOf(json, 'sync'),
      early: listOf(fieldOf(json, 'contributors'))
        .filter((one) => fieldOf(one, 'early') === true)
        .map((one) => fieldOf(one, 'owner')),
      syncs: Object.fromEntries(
        listOf(fieldOf(json, 'contributors'))
          .filter((one) => fieldOf(one, 'sync') !== undefined)
          .map((one) => [String(fieldOf(one, 'owner')), fieldOf(one, 'sync')]),
      ),
    };
  };
  const as = ({ name, password }: typeof admin) => ({
    COUCHDB_USER: name,
    COUCHDB_PASSWORD: password,
  });
  const asToo = (password: string) => ({
    CHT_ADMIN_USER: admin.name,
    CHT_ADMIN_PASSWORD: password,
  });

  it('tells an administrator of 5.2 who is early still, and who cannot sync', async () => {
    const url = await start('5.2.0');
    const ran = await run(url, as(admin));
    expect(ran.told).toEqual([
      'syncs: in touch since the period ended: 2, changed early and not in touch since: 1, cannot sync: 1',
    ]);
    expect(ran.sync).toEqual({ status: 'read', inTouch: 2, early: 1, cannotSync: 1 });
    expect(ran.syncs).toEqual({
      came: { synced: '2026-11-02', state: 'in-touch' },
      gone: { synced: '2026-10-24' },
      late: { synced: '2026-11-01', state: 'in-touch' },
      stuck: { failures: { count: 14, since: '2026-10-19' }, state: 'cannot-sync' },
    });
    expect(ran.early).toEqual(['came', 'gone']);
  });

  it('tells an officer the same where an administrator is named beside them', async () => {
    const url = await start('5.2.0');
    const { sync } = await run(url, { ...as(hrio), ...asToo(admin.password) });
    expect(fieldOf(sync, 'cannotSync')).toBe(1);
    const wrong = await run(url, { ...as(hrio), ...asToo('wrong') });
    expect(wrong.told).toEqual([
      'syncs: not known: CHT_ADMIN_USER is no administrator of the CHT, or has another password',
    ]);
    expect(JSON.stringify(wrong.sync)).not.toContain('"wrong"');
  });

  it('says what it said before to whoever has no right, of 5.1, and of a CouchDB alone', async () => {
    const [today, before, alone] = [
      await start('5.2.0'),
      await start('5.1.3'),
      await start(undefined),
    ];
    for (const [url, who] of [
      [today, hrio],
      [before, admin],
      [alone, admin],
    ] as const) {
      const { told, sync, syncs, early } = await run(url, as(who));
      expect([told, sync, syncs, early]).toEqual([[], undefined, {}, ['came', 'gone']]);
    }
  });

  it('names the phones with older settings on request', async () => {
    const url = await start('5.2.0');
    const unasked = await run(url, as(admin));
    expect([unasked.ofPhones, fieldOf(unasked.json, 'phones')]).toEqual([[], undefined]);
    const { ofPhones, json } = await run(url, as(admin), ['--phones']);
    expect(ofPhones).toEqual(['phones: on older settings than the server: 1 of 2 (late)']);
    expect(fieldOf(json, 'phones')).toEqual({
      status: 'read',
      accounts: 2,
      behind: [
        { account: 'org.couchdb.user:late', date: '2026-11-01', settings: '0-old', cht: '5.2.0' },
      ],
    });
    const refused = await run(url, as(hrio), ['--phones']);
    expect(refused.ofPhones).toEqual([
      'phones: not known: the account has neither can_export_devices_details nor can_export_all in the CHT',
    ]);
  });

  it('asks for phones only where a CHT can be asked', async () => {
    const choice = ['--data-set', DATA_SET, '--period', '202610', '--phones'];
    const { code, stderr } = await runCommand(['--docs', 'none.json', ...choice]);
    expect([code, stderr[0]]).toEqual([2, jasmine.stringContaining('--phones asks a CHT')]);
  });
});
