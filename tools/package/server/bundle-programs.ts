import { build } from 'esbuild';

/** The programs of the package, by the name under which they are installed. */
const PROGRAMS = {
  'cht-dhis2-export': 'server/programs/command-main.ts',
  'cht-dhis2-export-host': 'server/programs/host-main.ts',
  // No program: the thread in which the rules of a database run is a file of its own.
  'rules-worker': 'server/rules-sandbox/rules-worker.ts',
} as const;

/** Packages of the older kind ask for Node's own modules with `require`, which a module has not. */
const REQUIRE = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

/**
 * Bundles the programs with every package that they use.
 *
 * What is loaded only when it is needed stays in a file of its own: help is answered without the
 * web server, and an export of a file without PouchDB.
 *
 * @returns the files that went in, relative to the project's folder
 */
export async function bundlePrograms(root: string, into: string): Promise<readonly string[]> {
  const { metafile, warnings } = await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
    outdir: into,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // The oldest Node that the package runs on.
    target: 'node20.19',
    minifySyntax: true,
    minifyWhitespace: true,
    // Identifiers stay, so that a stack in a bug report can be read.
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: REQUIRE },
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings, null, 2));
  return Object.keys(metafile.inputs);
}
