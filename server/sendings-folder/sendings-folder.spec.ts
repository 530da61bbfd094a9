import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoggedSending } from '../../src/domain/index.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { SendingsFolder } from './sendings-folder.ts';
import { DHIS2, sendingOf } from './testing/sending-of.ts';

const ADD_MANY = fileURLToPath(new URL('testing/add-many.ts', import.meta.url));
const MONTH = { dataSet: 'dataSet0001', period: '202610' };

describe('A folder of sendings', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ folder, remove } = await createScratchFolder({}));
  });
  afterEach(() => remove());

  const kept = (dhis2 = DHIS2) => new SendingsFolder(folder).of(dhis2);

  it('gives those of a month to a DHIS2, the newest first', async () => {
    expect(await kept().read(MONTH)).toEqual([]);
    const later = sendingOf({ at: '2026-11-04T08:15:30.000Z', by: 'ben' });
    for (const [sending, dhis2] of [
      [sendingOf(), DHIS2],
      [later, DHIS2],
      [sendingOf({ period: '202609' }), DHIS2],
      [sendingOf({ dataSet: 'dataSet0002' }), DHIS2],
      [sendingOf({ by: 'elsewhere' }), 'https://other.example.org'],
    ] as const) {
      expect(await kept(dhis2).add(sending)).toBeTrue();
    }
    expect(await kept().read(MONTH)).toEqual([later, sendingOf()]);
  });

  it('reads no more than are shown', async () => {
    for (let minute = 10; minute < 60; minute += 1) {
      await kept().add(sendingOf({ at: `2026-11-03T08:${String(minute)}:30.000Z` }));
    }
    await kept().add(sendingOf({ at: '2026-11-03T09:00:30.000Z' }));
    const read = (await kept().read(MONTH)) ?? [];
    expect([read.length, read[0]?.at, read.at(-1)?.at]).toEqual([
      50,
      '2026-11-03T09:00:30.000Z',
      '2026-11-03T08:11:30.000Z',
    ]);
  });

  it('loses nothing where several processes write in the same moment', async () => {
    const writers = ['ann', 'ben', 'cy'].map((by) =>
      spawn(process.execPath, [ADD_MANY, folder, by, '16'], { stdio: 'inherit' }),
    );
    const codes = await Promise.all(
      writers.map(async (writer) => ((await once(writer, 'exit')) as readonly unknown[])[0]),
    );
    expect(codes).toEqual([0, 0, 0]);
    const read = (await kept().read(MONTH)) ?? [];
    const told = (by: string): readonly number[] =>
      read.flatMap((one: LoggedSending) => (one.by === by ? [one.rows] : [])).sort((a, b) => a - b);
    const all = Array.from({ length: 16 }, (_, index) => index);
    expect(['ann', 'ben', 'cy'].map(told)).toEqual([all, all, all]);
  }, 30_000);

  it('is for its owner only, and leaves no part of a file', async () => {
    await kept().add(sendingOf());
    const names = await readdir(folder);
    expect(names).toEqual([
      jasmine.stringMatching(/^sending_[0-9a-f]{16}_dataSet0001_202610_20261103081530000_/),
    ]);
    const file = join(folder, names[0] ?? '');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(sendingOf());
  });

  it('passes over a file that is broken, or says something else than its name', async () => {
    await kept().add(sendingOf());
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name.replace('20261103', '20261104')), '{"at":"20');
    const other = JSON.stringify(sendingOf({ period: '202609' }));
    await writeFile(join(folder, name.replace('20261103', '20261105')), other);
    expect(await kept().read(MONTH)).toEqual([sendingOf()]);
  });

  it('removes what is too old or too much, and only files of its own', async () => {
    await writeFile(join(folder, 'notes.json'), '{}');
    const part = join(folder, '.sending_0123456789abcdef.part');
    await writeFile(part, '{');
    await utimes(part, 0, 0);
    await mkdir(join(folder, 'of-somebody'));
    const of = (limits: { days: number; files: number }) =>
      new SendingsFolder(folder, limits).of(DHIS2);
    const days = async (): Promise<readonly string[]> =>
      ((await kept().read(MONTH)) ?? []).map(({ at }) => at.slice(5, 10));
    const add = (day: string, limits = { days: 30, files: 100 }) =>
      of(limits).add(sendingOf({ at: `2026-${day}T08:15:30.000Z` }));
    await add('09-01');
    await add('10-01');
    await add('10-20');
    await add('11-03');
    expect(await days()).toEqual(['11-03', '10-20']);
    await add('11-04', { days: 30, files: 2 });
    expect(await days()).toEqual(['11-04', '11-03']);
    await add('11-05', { days: 30, files: 0 });
    expect(await days()).toEqual(['11-05']);
    expect((await readdir(folder)).filter((name) => !name.startsWith('sending_')).sort()).toEqual([
      'notes.json',
      'of-somebody',
    ]);
  });

  it('says that nothing was kept or can be read where it is not there', async () => {
    const log = spyOn(console, 'error');
    const none = new SendingsFolder(join(folder, 'none'));
    expect([await none.isUsable(), await new SendingsFolder(folder).isUsable()]).toEqual([
      false,
      true,
    ]);
    expect(await none.of(DHIS2).add(sendingOf())).toBeFalse();
    expect(await none.of(DHIS2).read(MONTH)).toBeUndefined();
    expect(log).toHaveBeenCalledTimes(1);
  });

  for (const dataSet of ['../../etc/x', 'dataSet0001/', '']) {
    it(`writes nothing that is named after ${dataSet === '' ? 'nothing' : dataSet}`, async () => {
      spyOn(console, 'error');
      expect(await kept().add(sendingOf({ dataSet }))).toBeFalse();
      expect(await readdir(folder)).toEqual([]);
    });
  }
});
