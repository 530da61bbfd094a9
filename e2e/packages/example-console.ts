import { cp, mkdir, rm } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { type ServedOnLoopback, serveOnLoopback } from '../host/serve-on-loopback.ts';
import { tarballOf } from './build-packages.ts';
import { runProgram } from './run-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the example console with the library from its tarball. It stands within the project, so that
 * Angular is found above it, and sees no source of ours.
 *
 * @returns the folder of the built files
 */
export async function buildExampleConsole(): Promise<string> {
  const folder = join(ROOT, '.cache', 'example-console');
  const library = join(folder, 'node_modules', 'cht-dhis2-export');
  await rm(folder, { recursive: true, force: true });
  await cp(join(ROOT, 'e2e', 'example-console'), folder, { recursive: true });
  await mkdir(library, { recursive: true });
  const unpack = ['-xzf', tarballOf('library'), '-C', library, '--strip-components', '1'];
  expect((await runProgram('tar', unpack, { cwd: folder })).code).toBe(0);
  const cli = join(ROOT, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const built = await runProgram(process.execPath, [cli, 'build'], { cwd: folder });
  expect(built.code, built.stdout + built.stderr).toBe(0);
  return join(folder, 'dist', 'example-console', 'browser');
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** Serves built files, and passes what begins with `/_session` or `/medic` on to a database. */
export async function serveConsole(files: string, database: string): Promise<ServedOnLoopback> {
  const server = createServer((incoming, answer) => {
    const { url = '/', method = 'GET', headers } = incoming;
    if (/^\/(_session|medic)(\/|\?|$)/.test(url)) {
      const onward = ask(new URL(url, database), { method, headers }, (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      });
      onward.once('error', () => answer.destroy());
      incoming.pipe(onward);
      return;
    }
    const path = new URL(url, 'http://a').pathname;
    const isPage = extname(path) === '';
    void readFile(join(files, isPage ? 'index.html' : path)).then(
      (content) => {
        answer.setHeader('content-type', isPage ? 'text/html' : (TYPES[extname(path)] ?? ''));
        answer.end(content);
      },
      () => {
        answer.statusCode = 404;
        answer.end();
      },
    );
  });
  return serveOnLoopback(server);
}
