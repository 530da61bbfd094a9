import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { basicAuthorization } from '../../embedded-couchdb/index.ts';
import { type ApiHost, startApiHost } from '../../testing/api-host.ts';
import { ACCOUNTS } from '../../testing/running-host.ts';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { DATA_SET, settings } from '../../testing/small-county.ts';
import { type Run, runCommand } from '../testing/run-command.ts';

const { admin, hrio, clerk } = ACCOUNTS;
const CHWS = ['chw-first', 'chw-second', 'chw-above', 'chw-bad', 'chw-new'];

const chw = (_id: string, unit: string) => ({
  ...{ _id, type: 'person', name: `Achieng of ${unit}`, phone: '+254700000000' },
  parent: { _id: unit, parent: { _id: 'county' } },
});
const late = (_id: string, total: number) => ({
  ...{ _id: `target~2026-02~${_id}~org.couchdb.user:${_id}`, type: 'target', owner: _id },
  targets: [{ id: 'births', value: { pass: 1, total } }],
});

describe('What an export learns, in a folder', () => {
  let host: ApiHost;
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    host = await startApiHost();
    const scratch = await createScratchFolder({});
    remove = scratch.remove;
    folder = join(scratch.folder, 'cache');
    await mkdir(folder);
  });
  afterEach(async () => {
    await host.close();
    await remove();
  });

  interface Counted extends Run {
    /** How often owners were looked up. */
    readonly lookUps: number;
  }

  async function run(args: readonly string[], account = hrio): Promise<Counted> {
    const before = host.heldRequests.paths.length;
    const asked = ['--url', `${host.heldRequests.url}/medic`, '--data-set', DATA_SET];
    const env = { COUCHDB_USER: account.name, COUCHDB_PASSWORD: account.password };
    const ended = await runCommand([...asked, '--period', '202602', ...args], { env });
    const paths = host.heldRequests.paths.slice(before);
    return { ...ended, lookUps: paths.filter((path) => path.endsWith('/_bulk_get')).length };
  }
  const cached = (account = hrio): Promise<Counted> => run(['--cache', folder], account);

  /** Writes a document, or takes it away where there is none to write. */
  async function put(_id: string, document?: object): Promise<void> {
    const url = `${host.couchdb.url}/medic/${encodeURIComponent(_id)}`;
    const headers = {
      authorization: basicAuthorization(admin),
      'content-type': 'application/json',
    };
    const now = (await (await fetch(url, { headers })).json()) as { readonly _rev?: string };
    const { _rev } = now;
    if (document === undefined && _rev === undefined) return;
    const body = JSON.stringify({ ...(document ?? { _deleted: true }), _rev });
    expect((await fetch(url, { method: 'PUT', headers, body })).status).toBe(201);
  }

  const file = async (): Promise<string> => join(folder, (await readdir(folder)).join());

  it('never changes the file or a word, whoever moves, goes, or reports late', async () => {
    const changes = fc.oneof(
      fc.record({
        chw: fc.constantFrom(...CHWS),
        unit: fc.constantFrom('first', 'second', 'county'),
      }),
      fc.record({ chw: fc.constantFrom(...CHWS), isGone: fc.constant(true) }),
      fc.record({ chw: fc.constantFrom(...CHWS), total: fc.nat(99) }),
      fc.constant({ mapped: ['first', 'second'] }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(changes, { maxLength: 4 }), { minLength: 2, maxLength: 4 }),
        async (rounds) => {
          for (const round of rounds) {
            for (const change of round) {
              if ('unit' in change) await put(change.chw, chw(change.chw, change.unit));
              else if ('total' in change) {
                const report = late(change.chw, change.total);
                await put(report._id, report);
              } else if ('chw' in change) await put(change.chw);
              else await put('settings', { settings: { ...settings, locale: 'sw' } });
            }
            const { lookUps: _, ...withCache } = await cached();
            const { lookUps: __, ...without } = await run([]);
            expect(withCache).toEqual(without);
            expect([0, 1]).toContain(without.code);
          }
        },
      ),
      { numRuns: 8 },
    );
  }, 120_000);

  it('saves the look-ups of the next one, is for its owner only, and has ids alone', async () => {
    await put('chw-first', chw('chw-first', 'first'));
    const [first, next] = [await cached(), await cached()];
    expect(next.stdout).toBe(first.stdout);
    // The names of whom the lists name are asked each time: nobody's name is kept.
    expect(next.lookUps).toBeLessThan(first.lookUps);
    expect((await stat(await file())).mode & 0o777).toBe(0o600);
    const text = await readFile(await file(), 'utf8');
    expect(text).toContain('chw-first');
    expect(text).not.toMatch(/Achieng|254700|password|unit of/);
  });

  it('is none where the file was damaged, cut short, or is of somebody else', async () => {
    const [first, known] = [await cached(), await cached()];
    const whole = await readFile(await file(), 'utf8');
    const damaged = [
      // An owner under another place: it would be counted there.
      whole.replace('chw-first', 'chw-secon'),
      whole.replace('"nearest":"', '"nearest":"x'),
      whole.slice(0, -20),
      whole.split('\n').slice(1).join('\n'),
      '',
      '{"layout":1}',
    ];
    for (const content of damaged) {
      expect(content).not.toBe(whole);
      await writeFile(await file(), content);
      const next = await cached();
      expect([next.code, next.stdout, next.lookUps]).toEqual([0, first.stdout, first.lookUps]);
      // And it was learned anew.
      expect((await cached()).lookUps).toBe(known.lookUps);
    }
  });

  it('is no other user’s', async () => {
    const first = await cached();
    expect((await cached()).lookUps).toBeLessThan(first.lookUps);
    expect((await cached(clerk)).lookUps).toBe(first.lookUps);
    expect(await readdir(folder)).toHaveSize(2);
  });

  it('needs a folder, a database, and what phones wrote', async () => {
    const missing = await run(['--cache', join(folder, 'missing')]);
    expect([missing.code, missing.stdout]).toEqual([2, '']);
    const recalculated = await run(['--cache', folder, '--source', 'recalculated']);
    expect([recalculated.code, recalculated.stderr.join()]).toEqual([
      2,
      jasmine.stringContaining('--cache goes with --url'),
    ]);
    const docs = await runCommand(['--docs', 'x', '--cache', folder, '--data-set', DATA_SET]);
    expect(docs.code).toBe(2);
  });
});
