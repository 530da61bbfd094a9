import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where each layer goes. Of the app, only what the entry point reaches is compiled. */
const LAYERS = [
  { from: 'src/domain', to: 'domain' },
  { from: 'src/data-access', to: 'data-access' },
  { from: 'src/app', to: 'app' },
  // Once more for the worker: no Angular may be in its entry point, which a builder does not link there.
  { from: 'src/app', to: 'worker/app' },
] as const;

/** Specs and what only specs use. */
const FOR_TESTS = /\.spec\.ts$|-harness\.ts$|(^|\/)testing\//;

/**
 * Writes imports of another layer as imports of the package's entry points: within a package, an
 * entry point that reached into another's files would bring a second copy of them.
 *
 * @example
 * withPackageImports("import { ok } from '../../domain/index.ts';", 'x')
 * // => "import { ok } from 'x/domain';"
 */
export const withPackageImports = (source: string, packageName: string): string =>
  source
    .replace(/(['"])(?:\.\.\/)+domain\/index\.ts\1/g, `'${packageName}/domain'`)
    .replace(
      /(['"])(?:\.\.\/)+data-access\/(?:index|browser)\.ts\1/g,
      `'${packageName}/data-access'`,
    );

/** Copies what is shipped into a folder that ng-packagr can build. */
export async function stageSources(root: string, into: string, packageName: string): Promise<void> {
  for (const { from, to } of LAYERS) {
    const files = await readdir(join(root, from), { recursive: true, withFileTypes: true });
    for (const file of files) {
      if (!file.isFile()) continue;
      const path = join(file.parentPath, file.name);
      const name = path.slice(join(root, from).length + 1);
      if (FOR_TESTS.test(name)) continue;
      const text = await readFile(path, 'utf8');
      await mkdir(dirname(join(into, to, name)), { recursive: true });
      // The domain and data access import themselves by their files.
      await writeFile(
        join(into, to, name),
        to === 'domain' ? text : withPackageImports(text, packageName),
      );
    }
  }
}
