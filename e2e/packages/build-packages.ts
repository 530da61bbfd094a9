import { fileURLToPath } from 'node:url';
import { buildPackages as build, PACKAGES } from '../../tools/package/build-packages.ts';

/** Playwright's global setup: builds both tarballs, and tells the tests where they are. */
export default async function buildPackages(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const { name, tarball } of await build(root, PACKAGES)) {
    process.env[`TARBALL_${name.toUpperCase()}`] = tarball;
  }
}

/** The tarball of a package. */
export function tarballOf(name: (typeof PACKAGES)[number]): string {
  const tarball = process.env[`TARBALL_${name.toUpperCase()}`];
  if (tarball === undefined) throw new Error(`The package ${name} was not built.`);
  return tarball;
}
