import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LockedPackage A package as a lock file describes it.
 * @property {string} [version]
 * @property {boolean} [dev] only for tests
 * @property {boolean} [optional] may be absent: it is for another platform, or could not be built
 * @property {boolean} [devOptional] dev for one package, optional for another
 * @property {string | string[]} [os]
 * @property {string | string[]} [cpu]
 * @property {string | string[]} [libc]
 *
 * @typedef {object} Platform
 * @property {string} os
 * @property {string} cpu
 * @property {string} libc
 */

/** The platform in the words of a lock file; what is not glibc is taken for musl. */
const thisPlatform = () => {
  process.report.excludeNetwork = true;
  const { header } = process.report.getReport();
  const libc = header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
  return { os: process.platform, cpu: process.arch, libc };
};

/** Whether a list such as `['linux']` or `['!win32']` takes a value. */
const takes = (list, value) => {
  const names = [list ?? []].flat();
  if (names.includes(`!${value}`)) return false;
  const wanted = names.filter((name) => !name.startsWith('!'));
  return wanted.length === 0 || wanted.includes(value);
};

/** Whether a package is a binary for this very platform: without it the program that needs it fails. */
const isBinaryFor = (entry, { os, cpu, libc }) =>
  entry.os !== undefined &&
  takes(entry.os, os) &&
  takes(entry.cpu, cpu) &&
  (os !== 'linux' || takes(entry.libc, libc));

/** The packages that a lock file names, by folder; without the project itself. */
const packagesOf = (file) => {
  const packages = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {});
  return new Map(packages.filter(([folder]) => folder !== ''));
};

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes a list of what it installed
 * into node_modules/.package-lock.json as its last step: comparing the two lists answers without a
 * time stamp, and also after an installation that was interrupted.
 *
 * @param {string} root
 * @param {{ withTests?: boolean; lock?: string; platform?: Platform }} [options] `withTests`: also
 *   what only tests need; `lock`: the lock file
 */
export function isInstalled(
  root,
  { withTests = true, lock = join(root, 'package-lock.json'), platform = thisPlatform() } = {},
) {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  try {
    const wanted = packagesOf(lock);
    const installed = packagesOf(noted);
    const mayBeAbsent = (entry) => {
      if (!withTests && (entry.dev === true || entry.devOptional === true)) return true;
      const isOptional = entry.optional === true || entry.devOptional === true;
      return isOptional && !isBinaryFor(entry, platform);
    };
    const isPresent = [...wanted].every(([folder, entry]) => {
      const found = installed.get(folder);
      return found === undefined ? mayBeAbsent(entry) : found.version === entry.version;
    });
    return isPresent && [...installed.keys()].every((folder) => wanted.has(folder));
  } catch {
    // An unreadable list is treated like none: npm writes it again.
    return false;
  }
}
