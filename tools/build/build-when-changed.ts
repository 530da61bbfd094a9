import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { precompress } from './precompress.ts';
import { sourceHash } from './source-hash.ts';
import { putStyleSheetLast } from './style-sheet-last.ts';

/** Where `ng build` puts the files for the browser. */
export const browserFiles = (root: string): string =>
  join(root, 'dist', 'cht-dhis2-export', 'browser');

/** What the builder writes about its files: which imports which. */
export const buildStats = (root: string): string =>
  join(root, 'dist', 'cht-dhis2-export', 'browser-stats.json');

/** How a build went: made again, or found to be that of the same sources. */
export type BuildOutcome = 'built' | 'unchanged';

/**
 * Builds the browser's files for production, only where the sources changed since the last build.
 *
 * @throws when the build fails, what the compiler said is on the screen then; or where nothing can be
 *   written
 */
export async function buildWhenChanged(root: string): Promise<BuildOutcome> {
  const stamp = join(root, '.cache', 'build-of-sources');
  const hash = sourceHash(root);
  const index = join(browserFiles(root), 'index.html');
  if (existsSync(index) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return 'unchanged';
  }
  requireWritable(root);
  rmSync(stamp, { force: true });
  if ((await build(root)) !== 0) throw new Error('The build failed; the lines above say why.');
  await putStyleSheetLast(browserFiles(root));
  await precompress(browserFiles(root));
  // Written last, with the hash taken before: an edit during the build means another build.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return 'built';
}

function requireWritable(root: string): void {
  try {
    accessSync(root, constants.W_OK);
  } catch (cause) {
    const what = `The page is not built yet, and ${root} cannot be written`;
    throw new Error(`${what}: run it in a folder of your own.`, { cause });
  }
}

function build(root: string): Promise<number | null> {
  const cli = join(root, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const child = spawn(process.execPath, [cli, 'build', '--stats-json'], {
    cwd: root,
    stdio: 'inherit',
  });
  const stop = (): void => {
    child.kill();
  };
  // Whoever ends this process ends the build with it.
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', stop);
      resolve(code);
    });
  });
}
