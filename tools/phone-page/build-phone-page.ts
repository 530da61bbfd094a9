import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { PAGE_FILES } from '../../src/phone/page/page-files.ts';

/** The page for telephones, as files to be served. */
export interface BuiltPhonePage {
  readonly folder: string;
  /** By their names. */
  readonly files: ReadonlyMap<string, string>;
  /** The packages' and our own files that went in, relative to the project's folder. */
  readonly bundled: readonly string[];
}

const SOURCES = 'src/phone';

/** Where the files of the page are built to. */
const phonePageFolder = (root: string): string => join(root, 'dist', 'phone-page');

/**
 * Builds the page for telephones that have a CHT without extensions. The same sources give the same
 * bytes.
 */
export async function buildPhonePage(root: string): Promise<BuiltPhonePage> {
  const read = (name: string): Promise<string> => readFile(join(root, SOURCES, name), 'utf8');
  const page = await bundle(root, 'main.ts', {});
  const contents: Readonly<Record<(typeof PAGE_FILES)[number], string>> = {
    'index.html': await read('page/index.html'),
    'page.css': await read('page/page.css'),
    'screens.css': await read('phone.css'),
    'phone-page.js': page.script,
  };
  const files = new Map<string, string>(Object.entries(contents));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  const version = hash.digest('hex').slice(0, 12);
  const worker = await bundle(root, 'service-worker.ts', {
    PAGE_VERSION: JSON.stringify(version),
  });
  files.set('service-worker.js', worker.script);
  const folder = phonePageFolder(root);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  return { folder, files, bundled: [...page.inputs, ...worker.inputs] };
}

async function bundle(
  root: string,
  entryPoint: string,
  define: Record<string, string>,
): Promise<{ readonly script: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: root,
    entryPoints: [`${SOURCES}/page/${entryPoint}`],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // The oldest browser of the CHT 4.
    target: 'chrome90',
    define,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings, null, 2));
  return { script: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}
