import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runInProcess } from '../command-line/testing/run-in-process.ts';
import { type ApiHost, startApiHost } from '../testing/api-host.ts';
import { ACCOUNTS } from '../testing/running-host.ts';
import { createScratchFolder } from '../testing/scratch-folder.ts';
import { type RecalculateContext, recalculateCommand } from './recalculate-command.ts';
import { countyWithReports } from './testing/county-with-reports.ts';

const { name, password } = ACCOUNTS.hrio;
const env = { COUCHDB_USER: name, COUCHDB_PASSWORD: password };
const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

describe('The progress of a recalculation', () => {
  let host: ApiHost;
  let scratch: Awaited<ReturnType<typeof createScratchFolder>>;
  let file: string;
  let compared: readonly string[];
  beforeEach(async () => {
    host = await startApiHost({ documents: countyWithReports });
    scratch = await createScratchFolder({});
    file = join(scratch.folder, 'progress');
    const url = `${host.heldRequests.url}/medic`;
    compared = ['--url', url, '--period', '202610', '--compare'];
  });
  afterEach(async () => {
    await host.close();
    await scratch.remove();
  });

  const run = (args: readonly string[]) =>
    runInProcess<RecalculateContext>(recalculateCommand, args, { env, delays: [] });
  const linesOfFile = async (): Promise<readonly string[]> =>
    existsSync(file) ? (await readFile(file, 'utf8')).split('\n').slice(0, -1) : [];

  /** Ends a process of its own as soon as the first of two accounts is done. */
  async function killedInTheMiddle(): Promise<void> {
    // Of the second account the area is asked for by its id.
    host.heldRequests.hold('area-baraka');
    const child = spawn(process.execPath, [MAIN, ...compared, '--progress', file], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while ((await linesOfFile()).length < 2) await pause(20);
    child.kill('SIGKILL');
    await ended;
    host.heldRequests.release();
  }

  it('is gone on from after the process was killed, to the same result', async () => {
    const uninterrupted = await run(compared);
    await killedInTheMiddle();
    const kept = await linesOfFile();
    expect(kept.length).toBe(2);
    expect(kept.join()).not.toContain(password);
    const before = host.heldRequests.paths.length;
    const goneOn = await run([...compared, '--progress', file]);
    expect(goneOn.stdout).toBe(uninterrupted.stdout);
    expect(goneOn.stderr[0]).toMatch(/^going on from accounts that are done: 1, begun at /);
    expect(host.heldRequests.paths.slice(before).join()).not.toContain('area-achieng');
    expect(existsSync(file)).toBeFalse();
  });

  it('is read up to where a line was cut', async () => {
    await killedInTheMiddle();
    await appendFile(file, '{"start":"2026-10-01","end":"2026-10-31","calculated":{"phone":{"own');
    const goneOn = await run([...compared, '--progress', file]);
    expect(goneOn.stdout).toBe((await run(compared)).stdout);
    expect(goneOn.code).toBe(0);
  });

  it('is refused where it is of something else, in words', async () => {
    await killedInTheMiddle();
    for (const [args, words] of [
      [['--period', '202609', '--compare'], /of another period\. Remove it/],
      [['--period', '202610'], /with another --compare/],
      [['--period', '202610', '--compare', '--as-of-end'], /with another --as-of-end/],
      [['--period', '202610', '--compare', '--time-limit', '1'], /with another --time-limit/],
    ] as const) {
      const other = await run([...compared.slice(0, 2), ...args, '--progress', file]);
      expect([other.code, other.stderr.join()]).toEqual([2, jasmine.stringMatching(words)]);
    }
    const kept = await linesOfFile();
    await writeFile(file, `${kept.join('\n').replace(/"settings":"\w/, '"settings":"x')}\n`);
    const changed = await run([...compared, '--progress', file]);
    expect([changed.code, changed.stderr.join()]).toEqual([
      2,
      jasmine.stringMatching(/with other rules or settings/),
    ]);
    for (const text of ['a letter', '{}\n', `${kept[0] ?? ''}\nno JSON\n`]) {
      await writeFile(file, text);
      const foreign = await run([...compared, '--progress', file]);
      expect([foreign.code, await readFile(file, 'utf8')])
        .withContext(text)
        .toEqual([2, text]);
    }
  });

  it('is not taken of an account that has other places now', async () => {
    await killedInTheMiddle();
    const kept = (await readFile(file, 'utf8')).replace('"area-achieng"', '"area-of-before"');
    await writeFile(file, kept);
    expect((await run([...compared, '--progress', file])).stdout).toBe(
      (await run(compared)).stdout,
    );
  });
});
