import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES_WORKER } from './rules-sandbox/worker-file.ts';
import { announce, localDate, readStartOptions, runUntilStopped } from './start/index.ts';
import { startServer } from './start/start-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes what `ng serve` passes on to the host. */
function writeProxyFile(target: string): string {
  const file = join(root, '.cache', 'dev-proxy.json');
  mkdirSync(join(root, '.cache'), { recursive: true });
  const passedOn = {
    '/_session': { target },
    '/medic': { target },
    '/api': { target },
    '/dhis2': { target },
  };
  writeFileSync(file, JSON.stringify(passedOn));
  return file;
}

runUntilStopped(async () => {
  const options = readStartOptions(process.argv.slice(2), process.env);
  // The port that was asked for is the page's; the host behind it takes any free one.
  const port = options.port ?? 4200;
  const server = await startServer(
    { ...options, port: 0 },
    { today: localDate(new Date()), rulesWorker: RULES_WORKER },
  );
  const cli = join(root, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const proxy = writeProxyFile(server.url.replace(/\/$/, ''));
  const args = ['serve', '--host', options.host, '--port', `${port}`, '--proxy-config', proxy];
  const page = spawn(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
  page.once('exit', (code) => process.exit(code ?? 0));
  await announce(server, `http://${options.host}:${port}/ (once the page below is built)`);
  return {
    close: async () => {
      page.kill();
      await server.close();
    },
  };
});
