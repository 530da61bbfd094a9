import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canRunBootstrap } from './node-version.mjs';
import { InstallError } from './install-error.mjs';
import { isInstalled } from './installed-packages.mjs';
import { npmCi } from './npm-ci.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { installPinnedNode, linkNode, needsPinnedNode } from './pinned-node.mjs';
import { requireWritable } from './writable-folder.mjs';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Not to standard output: what a command writes there may be a file. */
const say = (text) => console.error(text);

const OWN = process.versions.node;
const PRODUCT_TAKES = 'Node 22 (22.22.3 or newer) or Node 24 (24.15 or newer)';

async function installPackages(root, withTests) {
  if (isInstalled(root, { withTests })) return;
  requireWritable(root);
  await oneAtATime(join(root, '.cache', 'installing'), {
    onWait: () => say('Another command is installing the packages; waiting for it …'),
    act: async () => {
      if (isInstalled(root, { withTests })) return;
      say('Installing the packages of package-lock.json (once, about a minute) …');
      await npmCi(root, { root, withTests, say });
    },
  });
}

/** The pinned Node, where the machine's own is too old for the product. */
async function nodeForProduct(root) {
  if (!needsPinnedNode(root)) return undefined;
  const program = await installPinnedNode(root, say);
  if (program === undefined) {
    throw new InstallError(
      `This Node is ${OWN}; the product takes ${PRODUCT_TAKES}, and none comes as a package for ${process.platform} ${process.arch} that starts here. Install one and run it again.`,
    );
  }
  return program;
}

/**
 * Installs what is missing, or older than the lock file says.
 *
 * @param {{ root?: string; withTests: boolean }} options `withTests`: also what only tests need
 * @returns {Promise<string | undefined>} the Node to run the product with; none where it is the one
 *   that runs this
 * @throws {InstallError} saying what to do
 */
export async function installMissing({ root = projectRoot, withTests }) {
  if (!canRunBootstrap(OWN)) {
    throw new InstallError(
      `This Node is ${OWN}; it takes Node 20.19, 22 or 24. Install one and run it again.`,
    );
  }
  const node = await nodeForProduct(root);
  await installPackages(root, withTests);
  if (node !== undefined) linkNode(root, node);
  return node;
}
