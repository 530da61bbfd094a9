import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { InstallError } from './install-error.mjs';

/**
 * Whether a folder can be written, or made where it is not there yet.
 *
 * @param {string} folder
 * @returns {boolean}
 */
export function isWritable(folder) {
  const path = resolve(folder);
  if (!existsSync(path)) return dirname(path) !== path && isWritable(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/**
 * @param {string} root the project's folder, into which something is to be installed
 * @throws {InstallError} where it cannot be written
 */
export function requireWritable(root) {
  if (isWritable(root)) return;
  throw new InstallError(
    `Packages are to be installed, and ${root} cannot be written: run it in a folder of your own.`,
  );
}

/**
 * Where npm keeps what it has downloaded: its own folder, or one within the project where that cannot
 * be written, as for a user without a home.
 *
 * @param {string} root
 * @param {string} [own] npm's own folder
 */
export const npmCache = (root, own = process.env.npm_config_cache ?? join(homedir(), '.npm')) =>
  isWritable(own) ? own : join(root, '.cache', 'npm');
