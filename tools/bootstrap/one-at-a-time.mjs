import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EXIT_CODES, whenAskedToEnd } from './end-with-parent.mjs';

const TOUCH_IN_MS = 1_000;

/** A file that nobody touched for so long is left over from a program that was killed. */
const STALE_IN_MS = 10_000;

const ageOf = (file) => {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    // It has gone meanwhile.
    return Infinity;
  }
};

const isTaken = (file) => {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return false;
  } catch (error) {
    if (error.code === 'EEXIST') return true;
    throw error;
  }
};

/**
 * Does something while no other program does it, marked by a file that is touched every second.
 *
 * @template T
 * @param {string} file
 * @param {{ act: () => Promise<T>; onWait: () => void; staleInMs?: number }} what
 * @returns {Promise<T>}
 */
export async function oneAtATime(file, { act, onWait, staleInMs = STALE_IN_MS }) {
  mkdirSync(dirname(file), { recursive: true });
  let hasWaited = false;
  while (isTaken(file)) {
    if (ageOf(file) > staleInMs) {
      rmSync(file, { force: true });
      continue;
    }
    if (!hasWaited) onWait();
    hasWaited = true;
    await pause(Math.min(TOUCH_IN_MS, staleInMs) / 4);
  }
  const release = () => rmSync(file, { force: true });
  const touch = setInterval(() => {
    if (ageOf(file) !== Infinity) utimesSync(file, new Date(), new Date());
  }, TOUCH_IN_MS);
  process.once('exit', release);
  const stopListening = whenAskedToEnd((signal) => process.exit(EXIT_CODES[signal]));
  try {
    return await act();
  } finally {
    clearInterval(touch);
    stopListening();
    process.off('exit', release);
    release();
  }
}
