import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages that a lock file names, by folder; without the project itself. */
const packagesOf = (file) => {
  const packages = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {});
  return new Map(packages.filter(([folder]) => folder !== ''));
};

/**
 * Whether node_modules holds what package-lock.json asks for. npm notes in
 * node_modules/.package-lock.json what it installed, as its last step: comparing the two lists
 * answers without a time stamp, and also for an installation that was broken off.
 */
export function isInstalled(root) {
  const noted = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  try {
    const wanted = packagesOf(join(root, 'package-lock.json'));
    const installed = packagesOf(noted);
    // Optional packages are for other platforms; a package of this one was installed or is none.
    const present = [...wanted].every(([folder, entry]) => {
      const found = installed.get(folder);
      return found === undefined ? entry.optional === true : found.version === entry.version;
    });
    return present && [...installed.keys()].every((folder) => wanted.has(folder));
  } catch {
    // An unreadable list is treated like none: npm writes it anew.
    return false;
  }
}
