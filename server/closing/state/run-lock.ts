import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { fieldOf, isFilledText, parseJson } from '../../../src/domain/index.ts';
import { writeWholeFile } from '../../command-line/index.ts';

/** `lock_000012.json`: numbers go up by one from run to run, and the file of the highest is never removed. */
const NAME = /^lock_(\d{6,})\.json$/;

/** How often a run says that it is there still, and after which silence it is taken for ended. */
const BEAT_MS = 30_000;
const SILENCE_MS = 600_000;

/** A run that has the folder. */
export interface RunLock {
  /** Gives it up. */
  release(): Promise<void>;
}

/** Who has the folder instead. */
export interface OtherRun {
  readonly file: string;
  /** In words: process, machine and time. */
  readonly who: string;
}

/**
 * Takes a folder for one run. Whoever makes the file of the next number first has it. A run that was killed blocks
 * nobody: its process is gone, or, where it ran on another machine, it has been silent for ten minutes.
 */
export async function takeRunLock(folder: string, at: string): Promise<RunLock | OtherRun> {
  const [highest = 0] = await numbersIn(folder);
  const other = highest === 0 ? undefined : await runningIn(fileOf(folder, highest));
  if (other !== undefined) return other;
  const file = fileOf(folder, highest + 1);
  const holder = { pid: process.pid, host: hostname(), at };
  try {
    await writeFile(file, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (fieldOf(error, 'code') !== 'EEXIST') throw error;
    return (await runningIn(file)) ?? { file, who: 'which began at this moment' };
  }
  const [newest = 0, ...older] = await numbersIn(folder);
  if (newest !== highest + 1) {
    // Others have come and gone since the folder was looked at: the number was free, and is an old one.
    await rm(file, { force: true });
    return { file: fileOf(folder, newest), who: 'which began at this moment' };
  }
  for (const number of older) await rm(fileOf(folder, number), { force: true });
  const beat = setInterval(() => void say(file), BEAT_MS);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      await writeWholeFile(file, JSON.stringify({ ...holder, isEnded: true }), 0o600);
    },
  };
}

const fileOf = (folder: string, number: number): string =>
  join(folder, `lock_${String(number).padStart(6, '0')}.json`);

/** The highest first. */
async function numbersIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names
    .flatMap((name) => NAME.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

/** The run that a file is of, where it still runs. */
async function runningIn(file: string): Promise<OtherRun | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined || Date.now() - found.mtimeMs > SILENCE_MS) return undefined;
  const json = parseJson(await readFile(file, 'utf8').catch(() => ''));
  const holder = json.ok ? json.value : undefined;
  if (fieldOf(holder, 'isEnded') === true) return undefined;
  const [pid, host, at] = ['pid', 'host', 'at'].map((name) => fieldOf(holder, name));
  // Not written yet, or no file of ours: it is waited for its silence.
  if (typeof pid !== 'number' || !isFilledText(host)) return { file, who: 'which began lately' };
  if (host === hostname() && !isAlive(pid)) return undefined;
  return {
    file,
    who: `process ${String(pid)} on ${host}${isFilledText(at) ? `, since ${at}` : ''}`,
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, and somebody else's.
    return fieldOf(error, 'code') === 'EPERM';
  }
}

async function say(file: string): Promise<void> {
  const now = new Date();
  // A folder that is not reachable for a moment ends no run.
  await utimes(file, now, now).catch(() => undefined);
}
