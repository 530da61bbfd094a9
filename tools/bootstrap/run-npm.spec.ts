import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runNpm } from './run-npm.mjs';

const RUN_NPM = new URL('./run-npm.mjs', import.meta.url).href;

describe('npm that is run', () => {
  let folder: string;
  const before = process.env['npm_execpath'];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'run-npm-'));
  });

  afterEach(() => {
    if (before === undefined) delete process.env['npm_execpath'];
    else process.env['npm_execpath'] = before;
    rmSync(folder, { recursive: true });
  });

  /** A program in the place of npm. */
  const npm = (script: string): string => {
    const file = join(folder, 'npm-cli.js');
    writeFileSync(file, script);
    return file;
  };

  it('gives its exit code and what it said', async () => {
    process.env['npm_execpath'] = npm(`
      console.error('npm error code EROFS', process.argv.slice(2).join(' '), process.cwd());
      process.exitCode = 7;`);
    const { status, output } = await runNpm(['ci', '--omit=dev'], { cwd: folder });
    expect(status).toBe(7);
    expect(output).toContain('npm error code EROFS ci --omit=dev');
  });

  const isAlive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  };

  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await pause(20);
  };

  /** A program that runs an npm which would work on for a minute, with a child of its own. */
  const installing = async (): Promise<{ program: ChildProcess; pids: readonly number[] }> => {
    const note = join(folder, 'pids');
    const cli = npm(`
      const { spawn } = require('node:child_process');
      const { writeFileSync } = require('node:fs');
      process.on('SIGINT', () => {});
      process.on('SIGTERM', () => {});
      const child = spawn(process.execPath, ['--eval', 'setTimeout(() => {}, 60000)']);
      writeFileSync(${JSON.stringify(note)}, process.pid + ' ' + child.pid + '.');
      setTimeout(() => {}, 60000);`);
    const script = `
      import { runNpm } from ${JSON.stringify(RUN_NPM)};
      await runNpm(['ci'], { cwd: ${JSON.stringify(folder)} });`;
    const program = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, npm_execpath: cli },
    });
    await until(() => existsSync(note) && readFileSync(note, 'utf8').endsWith('.'));
    return { program, pids: readFileSync(note, 'utf8').split(' ').map(Number.parseFloat) };
  };

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    it(`ends at once with all that it started, at ${signal}`, async () => {
      const { program, pids } = await installing();
      const ended = once(program, 'exit');
      program.kill(signal);
      expect(await ended).toEqual([code, null]);
      await until(() => !pids.some(isAlive));
      expect(pids.map(isAlive)).toEqual([false, false]);
    });
  }
});
