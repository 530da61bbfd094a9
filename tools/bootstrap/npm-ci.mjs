import { setTimeout as pause } from 'node:timers/promises';
import { explainNpm, isDisturbed } from './explain-npm.mjs';
import { InstallError } from './install-error.mjs';
import { runNpm } from './run-npm.mjs';
import { npmCache } from './writable-folder.mjs';

const PAUSE_IN_MS = 10_000;
const TRIES = 4;

/**
 * Installs what a folder's package-lock.json asks for: whatever npm's settings or NODE_ENV say about
 * packages to leave out, and without the scripts of any package.
 *
 * @param {string} folder
 * @param {{ root: string; withTests: boolean; say: (text: string) => void }} options
 * @throws {InstallError}
 */
export async function npmCi(folder, { root, withTests, say }) {
  const args = [
    ...['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'],
    ...['--include=optional', '--include=peer'],
    ...(withTests ? ['--include=dev'] : ['--omit=dev']),
    ...['--cache', npmCache(root)],
  ];
  for (let tries = 1; ; tries += 1) {
    const { status, output } = await runNpm(args, { cwd: folder, env: { NODE_ENV: undefined } });
    if (status === 0) return;
    if (tries === TRIES || !isDisturbed(output)) throw new InstallError(explainNpm(output, status));
    say('Another npm works in this folder; it is tried again in ten seconds …');
    await pause(PAUSE_IN_MS);
  }
}
