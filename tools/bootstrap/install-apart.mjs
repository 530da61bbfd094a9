import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './installed-packages.mjs';
import { npmCi } from './npm-ci.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { requireWritable } from './writable-folder.mjs';

/** Where packages stand that are not the project's own: neither `npm start` nor `npm test` has them. */
export const folderApart = (root, name) => join(root, '.cache', name);

/**
 * Copies a manifest and its lock file to where they are installed.
 *
 * @param {string} root
 * @param {string} name of a folder of `tools`
 */
export function copyLock(root, name) {
  mkdirSync(folderApart(root, name), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(root, 'tools', name, file), join(folderApart(root, name), file));
  }
  copyFileSync(join(root, '.npmrc'), join(folderApart(root, name), '.npmrc'));
}

/**
 * Installs the packages of a lock file in `tools` that only one command needs.
 *
 * @param {string} root
 * @param {string} name of a folder of `tools`
 * @param {(text: string) => void} say
 * @returns {Promise<string>} the folder that has them
 */
export async function installApart(root, name, say) {
  const folder = folderApart(root, name);
  const lock = join(root, 'tools', name, 'package-lock.json');
  if (isInstalled(folder, { lock })) return folder;
  requireWritable(root);
  await oneAtATime(join(root, '.cache', `installing-${name}`), {
    onWait: () => undefined,
    act: async () => {
      if (isInstalled(folder, { lock })) return;
      say(`Installing the packages of tools/${name} (once) …`);
      copyLock(root, name);
      await npmCi(folder, { root, withTests: false, say });
    },
  });
  return folder;
}
