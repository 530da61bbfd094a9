import { appendFile, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ngPackagr } from 'ng-packagr';
import { packagesFolder } from '../packages-folder.ts';
import { type Manifest, readManifest } from '../read-manifest.ts';
import { stageSources } from './stage-sources.ts';

const NAME = 'cht-dhis2-export';

/** What a console has already, in its own version of the same major. */
const PEERS = [
  ...['@angular/cdk', '@angular/common', '@angular/core', '@angular/forms', '@angular/material'],
  ...['@angular/platform-browser', '@angular/router'],
  ...['@ngrx/effects', '@ngrx/operators', '@ngrx/store', '@ngx-translate/core', 'rxjs'],
];

/** What comes with the feature, in the versions that it was tested with. */
const OWN = [
  ...['@types/pouchdb-browser', 'comlink', 'events', 'file-saver'],
  ...['intl-messageformat', 'pouchdb-browser', 'tslib'],
];

/** Each entry point besides the first, by its folder; its `index.ts` says what it exports. */
const SECONDARY = ['domain', 'data-access', 'worker'];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const manifestOf = ({ version, license, dependencies }: Manifest): unknown => ({
  name: NAME,
  version,
  description: 'The DHIS2 export of a CHT admin console: an Angular route, and the rules behind it',
  license,
  sideEffects: false,
  peerDependencies: Object.fromEntries(
    PEERS.map((peer) => [peer, `^${dependencies[peer] ?? ''}`] as const),
  ),
  dependencies: Object.fromEntries(OWN.map((own) => [own, dependencies[own] ?? ''] as const)),
});

/**
 * Builds the feature as a library in the Angular Package Format, with the entry points
 * `cht-dhis2-export`, `…/domain`, `…/data-access` and `…/worker`.
 *
 * @returns the package's folder
 */
export async function buildLibrary(root: string): Promise<string> {
  const staged = join(root, '.cache', 'library');
  const folder = join(packagesFolder(root), NAME);
  await rm(staged, { recursive: true, force: true });
  await mkdir(staged, { recursive: true });
  await stageSources(root, staged, NAME);
  await writeFile(join(staged, 'package.json'), json(manifestOf(await readManifest(root))));
  await writeFile(
    join(staged, 'ng-package.json'),
    json({
      dest: relative(staged, folder),
      lib: { entryFile: 'public-api.ts' },
      allowedNonPeerDependencies: ['.'],
    }),
  );
  await writeFile(join(staged, 'public-api.ts'), `export * from './app/import-export/index.ts';\n`);
  // On pages, the browser's PouchDB is a second way into data access.
  await appendFile(join(staged, 'data-access', 'index.ts'), `export * from './browser.ts';\n`);
  const ofWorker = `export * from './app/import-export/worker.ts';\n`;
  await writeFile(join(staged, 'worker', 'index.ts'), ofWorker);
  for (const name of SECONDARY) {
    const entry = { lib: { entryFile: 'index.ts' } };
    await writeFile(join(staged, name, 'ng-package.json'), json(entry));
  }
  await copyFile(join(root, 'tools/package/library/README.md'), join(staged, 'README.md'));
  await copyFile(join(root, 'LICENSE'), join(staged, 'LICENSE'));
  await writeFile(
    join(staged, 'tsconfig.json'),
    json({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { types: ['pouchdb-browser'], declaration: true, inlineSources: true },
      angularCompilerOptions: { compilationMode: 'partial' },
    }),
  );
  await ngPackagr()
    .forProject(join(staged, 'ng-package.json'))
    .withTsConfig(join(staged, 'tsconfig.json'))
    .build();
  return folder;
}
