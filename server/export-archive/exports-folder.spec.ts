import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportRequest, parsePeriod, type DataValueSet } from '../../src/domain/index.ts';
import type { ExportSource } from '../export-interface/index.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { ExportsFolder } from './exports-folder.ts';
import { archivedExportOf, type ArchivedExport } from './archived-export.ts';

const ADD_MANY = fileURLToPath(new URL('testing/add-many.ts', import.meta.url));
const request = exportRequest({ dataSet: 'dataSet0001', period: '202610' });
const row = (value: string) => ({
  orgUnit: 'unit0000001',
  dataElement: 'births00001',
  value,
  contributions: [{ owner: 'chw', sum: Number(value) }],
});

const archivedOf = (
  value: string,
  at: string,
  of = request,
  source: ExportSource = 'phones',
): ArchivedExport => {
  const period = parsePeriod(of.period);
  if (period === undefined) throw new Error('no period');
  const { contributions: _, ...data } = row(value);
  const dataValueSet: DataValueSet = { dataSet: of.dataSet, period, dataValues: [data] };
  return archivedExportOf(
    {
      request: of,
      source,
      dataValueSet,
      values: [row(value)],
      since: undefined,
      inDhis2: undefined,
    },
    new Date(at),
  );
};

describe('A folder of exports', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ folder, remove } = await createScratchFolder({}));
  });
  afterEach(() => remove());

  const valueOf = async (exports: ExportsFolder, of = request): Promise<string | undefined> =>
    (await exports.latest(of, 'phones')).former?.rows[0]?.value;

  it('gives the newest of the same choice', async () => {
    const exports = new ExportsFolder(folder);
    expect(await exports.latest(request, 'phones')).toEqual({});
    await exports.add(archivedOf('2', '2026-11-06T06:00:00.000Z'), request);
    await exports.add(archivedOf('1', '2026-11-05T06:00:00.000Z'), request);
    const other = exportRequest({ ...request, orgUnits: ['unit0000001'] });
    await exports.add(archivedOf('9', '2026-11-07T06:00:00.000Z', other), other);
    expect(await valueOf(exports)).toBe('2');
    expect(await valueOf(exports, other)).toBe('9');
    expect(await valueOf(exports, exportRequest({ ...request, period: '202609' }))).toBeUndefined();
  });

  it('gives what the reports gave to exports of the reports alone, and tells the others of it', async () => {
    const exports = new ExportsFolder(folder);
    const add = async (value: string, day: string, source: ExportSource): Promise<void> =>
      exports.add(archivedOf(value, `2026-11-${day}T06:00:00.000Z`, request, source), request);
    const of = async (source: ExportSource): Promise<readonly unknown[]> => {
      const { former, other } = await exports.latest(request, source);
      return [former?.rows[0]?.value, other?.source, other?.at];
    };
    await add('12', '05', 'phones');
    const phonesLast = ['phones', '2026-11-05T06:00:00.000Z'];
    expect(await of('recalculated')).toEqual([undefined, ...phonesLast]);
    await add('14', '06', 'recalculated');
    expect(await of('recalculated')).toEqual(['14', undefined, undefined]);
    expect(await of('phones')).toEqual(['12', 'recalculated', '2026-11-06T06:00:00.000Z']);
    await add('13', '07', 'phones');
    expect(await of('phones')).toEqual(['13', undefined, undefined]);
    expect(await of('recalculated')).toEqual(['14', 'phones', '2026-11-07T06:00:00.000Z']);
  });

  it('takes what was kept without a source for what phones wrote', async () => {
    const exports = new ExportsFolder(folder);
    const { source: _, ...older } = archivedOf('12', '2026-11-05T06:00:00.000Z');
    await exports.add(older, request);
    expect(await valueOf(exports)).toBe('12');
    const { former, other } = await exports.latest(request, 'recalculated');
    expect([former, other?.source]).toEqual([undefined, 'phones']);
  });

  it('keeps quarters and years as well as months', async () => {
    const exports = new ExportsFolder(folder);
    for (const period of ['2026Q3', '2026AprilS1', '2026']) {
      const of = exportRequest({ ...request, period });
      await exports.add({ ...archivedOf('3', '2026-11-06T06:00:00.000Z'), period }, of);
      expect(await valueOf(exports, of)).toBe('3');
    }
  });

  it('is for its owner only, and leaves no part of a file', async () => {
    const exports = new ExportsFolder(folder);
    await exports.add(archivedOf('2', '2026-11-06T06:00:00.000Z'), request);
    const names = await readdir(folder);
    expect(names).toEqual([jasmine.stringMatching(/^dataSet0001_202610_[0-9a-f]{16}_\d{17}_/)]);
    expect((await stat(join(folder, names[0] ?? ''))).mode & 0o777).toBe(0o600);
    expect(JSON.parse(await readFile(join(folder, names[0] ?? ''), 'utf8'))).toEqual(
      jasmine.objectContaining({ sha256: jasmine.stringMatching(/^[0-9a-f]{64}$/) }),
    );
  });

  it('passes over a file that cannot be read', async () => {
    const exports = new ExportsFolder(folder);
    await exports.add(archivedOf('2', '2026-11-06T06:00:00.000Z'), request);
    const [name = ''] = await readdir(folder);
    const broken = name.replace('20261106', '20261107');
    await writeFile(join(folder, broken), '{"dataSet":"data');
    expect(await valueOf(exports)).toBe('2');
  });

  it('removes what is too old, and only files of its own', async () => {
    const exports = new ExportsFolder(folder, { days: 30, bytes: 1_000_000 });
    await writeFile(join(folder, 'notes.json'), '{}');
    await writeFile(join(folder, '.0123456789abcdef.part'), '{');
    await utimes(join(folder, '.0123456789abcdef.part'), 0, 0);
    await mkdir(join(folder, 'of-somebody'));
    await exports.add(archivedOf('1', '2026-09-01T06:00:00.000Z'), request);
    await exports.add(archivedOf('2', '2026-11-05T06:00:00.000Z'), request);
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('dataSet0001')).length).toBe(1);
    expect(names).toContain('notes.json');
    expect(names).toContain('of-somebody');
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(await valueOf(exports)).toBe('2');
  });

  it('removes the oldest beyond its size, and never the newest', async () => {
    const one = JSON.stringify(archivedOf('1', '2026-11-01T06:00:00.000Z')).length + 1;
    const exports = new ExportsFolder(folder, { days: 400, bytes: 2 * one });
    for (const day of ['1', '2', '3', '4']) {
      await exports.add(archivedOf(day, `2026-11-0${day}T06:00:00.000Z`), request);
    }
    expect((await readdir(folder)).length).toBe(2);
    expect(await valueOf(exports)).toBe('4');
    await new ExportsFolder(folder, { days: 400, bytes: 1 }).add(
      archivedOf('5', '2026-11-05T06:00:00.000Z'),
      request,
    );
    expect((await readdir(folder)).length).toBe(1);
    expect(await valueOf(exports)).toBe('5');
  });

  it('loses nothing, and is read whole, where a host and command lines write in the same moment', async () => {
    const exports = new ExportsFolder(folder);
    await exports.add(archivedOf('0', '2026-11-05T06:00:00.000Z'), request);
    const writers = ['1', '2', '3'].map((value) =>
      spawn(process.execPath, [ADD_MANY, folder, value, '16'], { stdio: 'inherit' }),
    );
    const ended = Promise.all(
      writers.map(async (writer) => ((await once(writer, 'exit')) as readonly unknown[])[0]),
    );
    const seen = new Set<string | undefined>();
    while (writers.some(({ exitCode }) => exitCode === null)) seen.add(await valueOf(exports));
    expect(await ended).toEqual([0, 0, 0]);
    expect([...seen].filter((value) => !/^[0-3]$/.test(value ?? ''))).toEqual([]);
    const names = await readdir(folder);
    expect(names.filter((name) => /^dataSet0001_.*\.json$/.test(name)).length).toBe(49);
    expect(names.length).toBe(49);
  }, 60_000);

  it('is not usable where it is not there, or is no folder', async () => {
    await writeFile(join(folder, 'file'), '');
    const usable = ['.', 'none', 'file'].map((name) =>
      new ExportsFolder(join(folder, name)).isUsable(),
    );
    expect(await Promise.all(usable)).toEqual([true, false, false]);
  });
});
