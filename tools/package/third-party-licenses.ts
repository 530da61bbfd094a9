import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENSE_FILE = /^(licen[cs]e|unlicense|copying|notice)/i;

/**
 * The folder of the package that a bundled file is of; none for a file of the project itself.
 *
 * @example
 * packageFolderOf('node_modules/a/node_modules/@b/c/lib/d.js') // => 'node_modules/a/node_modules/@b/c'
 */
export const packageFolderOf = (file: string): string | undefined => PACKAGE_FOLDER.exec(file)?.[1];

/**
 * The licences of all packages that files are of, in words: who bundles their code passes them on.
 *
 * @param files relative to the project's folder
 */
export async function thirdPartyLicenses(root: string, files: readonly string[]): Promise<string> {
  const folders = new Set(files.map(packageFolderOf).filter((folder) => folder !== undefined));
  const entries = await Promise.all([...folders].sort().map((folder) => licenseOf(root, folder)));
  return [...new Set(entries)].join(`\n${'-'.repeat(80)}\n`);
}

async function licenseOf(root: string, folder: string): Promise<string> {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(
    await readFile(join(path, 'package.json'), 'utf8'),
  ) as Readonly<Record<'name' | 'version' | 'license', unknown>>;
  const texts = (await readdir(path)).filter((file) => LICENSE_FILE.test(file)).sort();
  const words = await Promise.all(texts.map((file) => readFile(join(path, file), 'utf8')));
  return [`${String(name)} ${String(version)} (${String(license)})`, ...words].join('\n\n');
}
