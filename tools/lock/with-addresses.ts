/** A lock file of npm, as far as it is read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  /** Where it is not that of the folder. */
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

/** Stands for whatever registry npm is set to; `.npmrc` says so (`replace-registry-host`). */
const REGISTRY = 'https://registry.invalid';

const nameOf = (folder: string, { name }: LockedPackage): string =>
  name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

const addressOf = (name: string, version: string): string =>
  `${REGISTRY}/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`;

/**
 * The same lock file with the address of each package's archive. Without one, npm first asks the
 * registry for the list of all versions of the package: as many megabytes again.
 */
export function withAddresses(lock: LockFile): LockFile {
  const packages = Object.entries(lock.packages).map(([folder, entry]) => {
    if (entry.version === undefined || entry.integrity === undefined) return [folder, entry];
    const { name, version, resolved: _before, ...others } = entry;
    const resolved = addressOf(nameOf(folder, entry), version);
    return [folder, { ...(name === undefined ? {} : { name }), version, resolved, ...others }];
  });
  return { ...lock, packages: Object.fromEntries(packages) as LockFile['packages'] };
}
