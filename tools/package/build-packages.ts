import { statSync } from 'node:fs';
import { buildLibrary } from './library/build-library.ts';
import { pack } from './pack.ts';
import { packagesFolder } from './packages-folder.ts';
import { buildServer } from './server/build-server.ts';

/** What can be built: the Angular feature, and the host with the command line. */
export const PACKAGES = ['library', 'server'] as const;

/** One of them. */
export type PackageName = (typeof PACKAGES)[number];

/** A package that was built. */
export interface BuiltPackage {
  readonly name: PackageName;
  /** The tarball, absolute. */
  readonly tarball: string;
  readonly bytes: number;
}

const BUILD: Readonly<Record<PackageName, (root: string) => Promise<string>>> = {
  library: buildLibrary,
  server: buildServer,
};

/**
 * Builds packages and packs each into a tarball in dist/packages, as `npm publish` would send it.
 *
 * @throws where a build fails; what the compiler said is in the error or on the screen
 */
export async function buildPackages(
  root: string,
  names: readonly PackageName[],
): Promise<readonly BuiltPackage[]> {
  const built: BuiltPackage[] = [];
  for (const name of names) {
    const tarball = await pack(await BUILD[name](root), packagesFolder(root));
    built.push({ name, tarball, bytes: statSync(tarball).size });
  }
  return built;
}
