import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { PRODUCT_VERSION } from '../../src/domain/index.ts';
import { sourceHash } from '../build/source-hash.ts';
import { manifest, manifestTranslations } from './manifest.ts';

/** The zip that App Management takes. */
export interface BuiltApp {
  readonly zip: string;
  readonly bytes: number;
}

/** Zips have no dates before 1980; one that never changes makes the same bytes of the same files. */
const NO_DATE = new Date(1980, 0, 1);

const filesFolder = (root: string): string => join(root, 'dist', 'dhis2-app', 'files');

/**
 * Builds the app where its sources changed since the last time, and zips it.
 *
 * @throws when the build fails; what the compiler said is on the screen then
 */
export async function buildDhis2App(root: string): Promise<BuiltApp> {
  const zip = join(root, 'dist', 'dhis2-app', `cht-dhis2-export-${PRODUCT_VERSION}.zip`);
  const stamp = join(root, '.cache', 'dhis2-app-of-sources');
  const hash = sourceHash(root);
  const isBuilt = existsSync(zip) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (!isBuilt) {
    await rm(join(root, 'dist', 'dhis2-app'), { recursive: true, force: true });
    if ((await build(root)) !== 0) throw new Error('The build failed; the lines above say why.');
    writeFileSync(zip, zipSync(await entries(root), { level: 9, mtime: NO_DATE }));
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  }
  return { zip, bytes: statSync(zip).size };
}

function build(root: string): Promise<number | null> {
  const cli = join(root, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
  const target = ['run', 'cht-dhis2-export:build-dhis2-app'];
  const child = spawn(process.execPath, [cli, ...target], { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** Everything of the zip, by path, in one order. */
async function entries(root: string): Promise<Record<string, Uint8Array>> {
  const folder = join(filesFolder(root), 'browser');
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      relative(folder, path).split(sep).join('/'),
      new Uint8Array(await readFile(path)),
    ]),
  );
  const json = (value: unknown): Uint8Array =>
    new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
  return Object.fromEntries(
    [
      ...files,
      ['manifest.webapp', json(manifest(PRODUCT_VERSION))] as [string, Uint8Array],
      ['manifest.webapp.translations.json', json(await manifestTranslations())] as [
        string,
        Uint8Array,
      ],
    ].sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
