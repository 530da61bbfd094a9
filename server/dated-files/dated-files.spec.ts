import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { DatedFiles, type DatedFilesKind, type DatedFilesLimits } from './dated-files.ts';

const NOTES: DatedFilesKind = {
  name: /^note_(?<time>\d{17})_[a-z]\.json$/,
  partOf: (name) => `.${name}.part`,
  part: /^\.note_.*\.part$/,
};
const NOW = Date.parse('2026-11-30T06:00:00.000Z');

const nameOf = (day: string, letter = 'a'): string => `note_202611${day}060000000_${letter}.json`;

describe('Files named after a time', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ folder, remove } = await createScratchFolder({}));
  });
  afterEach(() => remove());

  const files = (limits: DatedFilesLimits = { days: 500 }) => new DatedFiles(folder, NOTES, limits);
  const write = async (...days: readonly string[]): Promise<void> => {
    for (const day of days) await files().write(nameOf(day), { day });
  };
  const left = async (limits: DatedFilesLimits, kept?: string): Promise<readonly string[]> => {
    await files(limits).tidy(NOW, kept);
    return (await readdir(folder)).sort();
  };

  it('are given the newest first, whatever stands before the time', async () => {
    await write('05', '07', '06');
    await writeFile(join(folder, 'note_2026.json'), '{}');
    expect(await files().names()).toEqual(['07', '06', '05'].map((day) => nameOf(day)));
  });

  it('are written for their owner only, and again in the place of what was there', async () => {
    await write('05');
    await files().write(nameOf('05'), { day: 'another' });
    expect(await readdir(folder)).toEqual([nameOf('05')]);
    expect(await readFile(join(folder, nameOf('05')), 'utf8')).toBe('{"day":"another"}\n');
    expect((await stat(join(folder, nameOf('05')))).mode & 0o777).toBe(0o600);
  });

  it('are read whole, or as nothing', async () => {
    await write('05');
    await writeFile(join(folder, nameOf('06')), '{"day":');
    const read = ['05', '06', '07'].map((day) => files().read(nameOf(day)));
    expect(await Promise.all(read)).toEqual([{ day: '05' }, undefined, undefined]);
  });

  it('have no name of another kind', async () => {
    await expectAsync(files().write('../note.json', {})).toBeRejected();
    expect(await readdir(folder)).toEqual([]);
  });

  it('leave no part of a file where they cannot be written', async () => {
    await mkdir(join(folder, nameOf('05')));
    await expectAsync(files().write(nameOf('05'), {})).toBeRejected();
    expect(await readdir(folder)).toEqual([nameOf('05')]);
  });

  it('are removed by the time in their name, whenever they were written', async () => {
    await write('01', '20', '29');
    expect(await left({ days: 10 })).toEqual([nameOf('20'), nameOf('29')]);
  });

  it('are removed beyond a number or a size, the oldest first, and never what was just written', async () => {
    await write('26', '27', '28', '29');
    expect(await left({ days: 500, files: 3 })).toEqual(
      ['27', '28', '29'].map((day) => nameOf(day)),
    );
    const bytes = 2 * (await stat(join(folder, nameOf('27')))).size;
    expect(await left({ days: 500, bytes })).toEqual([nameOf('28'), nameOf('29')]);
    expect(await left({ days: 0, files: 0, bytes: 0 }, nameOf('28'))).toEqual([nameOf('28')]);
  });

  it('are tidied of parts that a killed program left, not of those that are being written', async () => {
    for (const name of ['.note_old.part', '.note_new.part', 'of-somebody.part']) {
      await writeFile(join(folder, name), '{');
      const hours = name === '.note_new.part' ? 23 : 25;
      const then = new Date(NOW - hours * 3_600_000);
      await utimes(join(folder, name), then, then);
    }
    expect(await left({ days: 500 })).toEqual(['.note_new.part', 'of-somebody.part']);
  });

  it('say the time of a name', () => {
    expect(new Date(files().timeOf('note_20261105081530250_a.json')).toISOString()).toBe(
      '2026-11-05T08:15:30.250Z',
    );
  });

  it('are usable where their folder is one', async () => {
    await writeFile(join(folder, 'file'), '');
    const usable = ['.', 'none', 'file'].map((name) =>
      new DatedFiles(join(folder, name), NOTES, { days: 1 }).isUsable(),
    );
    expect(await Promise.all(usable)).toEqual([true, false, false]);
  });
});
