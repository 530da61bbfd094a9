import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';

describe('One at a time', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'one-at-a-time-'));
    file = join(folder, 'cache', 'installing');
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('the second waits for the first, and says so', async () => {
    const events: string[] = [];
    let finish = (): void => undefined;
    const first = oneAtATime(file, {
      act: async () => {
        events.push('first began');
        await new Promise<void>((resolve) => (finish = resolve));
        events.push('first ended');
      },
      onWait: fail,
    });
    const second = oneAtATime(file, {
      act: async () => {
        events.push('second');
        return Promise.resolve();
      },
      onWait: () => {
        events.push('second waits');
        finish();
      },
    });
    await Promise.all([first, second]);
    expect(events).toEqual(['first began', 'second waits', 'first ended', 'second']);
  });

  it('gives what was done, and takes the mark away', async () => {
    expect(await oneAtATime(file, { act: () => Promise.resolve(7), onWait: fail })).toBe(7);
    expect(existsSync(file)).toBeFalse();
  });

  it('takes the mark away where it failed', async () => {
    const act = (): Promise<never> => Promise.reject(new Error('no network'));
    await expectAsync(oneAtATime(file, { act, onWait: fail })).toBeRejectedWithError('no network');
    expect(existsSync(file)).toBeFalse();
  });

  it('does not wait for a program that was killed', async () => {
    await oneAtATime(file, { act: () => Promise.resolve(), onWait: fail });
    writeFileSync(file, '1\n');
    const act = (): Promise<string> => Promise.resolve('done');
    expect(await oneAtATime(file, { act, onWait: () => undefined, staleInMs: 200 })).toBe('done');
  });
});
