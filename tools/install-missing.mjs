import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed-packages.mjs';
import { canRunBootstrap, canRunProduct } from './node-version.mjs';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

const isWindows = process.platform === 'win32';

/** npm as the program that runs this script was started by, else the npm on the path. */
const npm = (args) => {
  const cli = process.env.npm_execpath;
  return cli !== undefined && /\.c?js$/.test(cli)
    ? { file: process.execPath, args: [cli, ...args], shell: false }
    : { file: 'npm', args, shell: isWindows };
};

const stop = (...lines) => {
  console.error(['', ...lines, ''].join('\n'));
  process.exit(1);
};

/** Installs the locked packages where they are missing or older than package-lock.json. */
export function installMissing({ root = projectRoot } = {}) {
  if (!canRunBootstrap(process.versions.node)) {
    stop(
      `This Node is ${process.versions.node}; it takes Node 20.19, 22 or 24 (or newer) to start.`,
      'Install one from https://nodejs.org/ and run the command again.',
    );
  }
  if (isInstalled(root)) return;
  // Not to standard output: what a command writes there may be a file.
  console.error('Installing the packages of package-lock.json (once, about a minute) …');
  const command = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { status, error } = spawnSync(command.file, command.args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: command.shell,
  });
  if (status !== 0) {
    stop(
      `The packages could not be installed (npm ci: ${error?.message ?? `exit ${status}`}).`,
      'It needs the npm registry, or a mirror named in .npmrc. Then run the command again.',
    );
  }
}

/** The Node that npm puts first on the path of every script, or nothing for this platform. */
const pinnedNode = (root) => {
  const file = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  return existsSync(file) ? file : undefined;
};

/**
 * Runs an npm script with arguments; there node_modules/.bin, and with it the pinned Node 24, is
 * first on the path. Hands over signals, and ends with the script's own exit code.
 */
export function reenter(script, args = process.argv.slice(2), { root = projectRoot } = {}) {
  if (pinnedNode(root) === undefined && !canRunProduct(process.versions.node)) {
    stop(
      `This Node is ${process.versions.node}, and no Node 24 is published as a package for`,
      `${process.platform} ${process.arch}. Install Node 24 (24.15 or newer) and run it again.`,
    );
  }
  const command = npm(['run', '--silent', script, '--', ...args]);
  const child = spawn(command.file, command.args, {
    cwd: root,
    stdio: 'inherit',
    shell: command.shell,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  whenOrphaned(() => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`npm could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}

/**
 * Tells when the shell that npm started this program in has gone. npm hands a signal to that shell
 * only, and the shell ends without handing it on: without this the program would run on for ever.
 */
function whenOrphaned(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  }, 300);
  watch.unref();
}
