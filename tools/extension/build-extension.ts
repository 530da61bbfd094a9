import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** The script for phones, and where it is. */
export interface BuiltExtension {
  readonly file: string;
  readonly script: string;
  /** The packages' and our own files that went in, relative to the project's folder. */
  readonly bundled: readonly string[];
}

/** Where the script is built to. */
const extensionFile = (root: string): string => join(root, 'dist', 'extension', 'extension.js');

/**
 * Bundles the screens for telephones as the CHT loads them: one CommonJS file, of which the exports
 * are the class of the element. The same sources give the same bytes.
 */
export async function buildExtension(root: string): Promise<BuiltExtension> {
  const { outputFiles, metafile, warnings } = await build({
    absWorkingDir: root,
    entryPoints: ['src/phone/main.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    // The oldest browser of the CHT 5.2.
    target: 'chrome107',
    loader: { '.css': 'text' },
    footer: { js: 'module.exports = module.exports.default;' },
    minify: true,
    // What runs on a phone can hold every letter; escapes would make the languages twice as long.
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings, null, 2));
  const script = outputFiles[0]?.text ?? '';
  const file = extensionFile(root);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, script);
  return { file, script, bundled: Object.keys(metafile.inputs) };
}
