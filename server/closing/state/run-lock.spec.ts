import { spawnSync } from 'node:child_process';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createScratchFolder } from '../../testing/scratch-folder.ts';
import { type OtherRun, type RunLock, takeRunLock } from './run-lock.ts';

const AT = '2026-03-05T02:30:00.000Z';

const isTaken = (lock: RunLock | OtherRun): lock is RunLock => 'release' in lock;

describe('The lock of a folder of runs', () => {
  let folder: string;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ folder, remove } = await createScratchFolder({ 'not-ours.txt': 'kept', 'lock_1.json': '' }));
  });
  afterEach(() => remove());

  const take = (): Promise<RunLock | OtherRun> => takeRunLock(folder, AT);
  const took = async (): Promise<RunLock> => {
    const lock = await take();
    if (!isTaken(lock)) throw new Error(lock.who);
    return lock;
  };
  /** What a run of somebody else left there. */
  const leave = (text: string, name = 'lock_000007.json'): Promise<void> =>
    writeFile(join(folder, name), text);
  /** A process that has ended. */
  const gone = (): number => spawnSync(process.execPath, ['--version']).pid;

  it('is for one run, and then for the next', async () => {
    const lock = await took();
    expect(await take()).toEqual({
      file: join(folder, 'lock_000001.json'),
      who: `process ${String(process.pid)} on ${hostname()}, since ${AT}`,
    });
    await lock.release();
    await (await took()).release();
    expect((await readdir(folder)).sort()).toEqual([
      'lock_000002.json',
      'lock_1.json',
      'not-ours.txt',
    ]);
    expect(await readFile(join(folder, 'lock_000002.json'), 'utf8')).toContain('"isEnded":true');
  });

  it('is for one of many that want it at once, whatever is there', async () => {
    for (const left of [undefined, JSON.stringify({ pid: gone(), host: hostname(), at: AT })]) {
      if (left !== undefined) await leave(left);
      const locks = await Promise.all(Array.from({ length: 20 }, take));
      const taken = locks.filter(isTaken);
      expect(taken.length).toBe(1);
      await taken[0]?.release();
    }
  });

  const own = { pid: process.pid, host: hostname(), at: AT };
  for (const [what, text, seconds, isFree] of [
    ['a process that has ended', () => ({ ...own, pid: gone() }), 1, true],
    ['one that runs', () => own, 1, false],
    ['one that has been silent for eleven minutes', () => own, 660, true],
    ['one of another machine', () => ({ ...own, host: 'elsewhere', pid: gone() }), 540, false],
    ['one of another machine that is silent', () => ({ ...own, host: 'elsewhere' }), 660, true],
    ['one that was ended while it wrote', () => '', 1, false],
    ['one that was ended while it wrote, long ago', () => '', 660, true],
    ['no time', () => ({ pid: own.pid, host: own.host }), 1, false],
  ] as const) {
    it(`${isFree ? 'passes over' : 'waits for'} ${what}`, async () => {
      const left = text();
      await leave(left === '' ? left : JSON.stringify(left));
      const then = new Date(Date.now() - seconds * 1000);
      await utimes(join(folder, 'lock_000007.json'), then, then);
      const lock = await take();
      expect(isTaken(lock)).toBe(isFree);
      if (isTaken(lock)) await lock.release();
      expect((await readdir(folder)).includes('lock_000008.json')).toBe(isFree);
    });
  }
});
