/** A project's files, by their path. */
export type ProjectFiles = Readonly<Record<string, string>>;

const packages = (names: readonly string[]): ProjectFiles =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, 'module.exports = {};'],
    ]),
  );

const DEPENDENCIES = ['@ngrx/store', '@ngx-translate/core', 'file-saver', 'pouchdb-browser'];
const DEV_DEPENDENCIES = ['fast-check'];

const asVersions = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '1.0.0']));

/** A small project with every layer, all arrows as they should be. */
export const SOUND_PROJECT: ProjectFiles = {
  'package.json': JSON.stringify({
    dependencies: asVersions(DEPENDENCIES),
    devDependencies: asVersions(DEV_DEPENDENCIES),
  }),
  'src/domain/index.ts': `export * from './period/period.ts';`,
  'src/domain/period/period.ts': `export type Period = string;`,
  'src/domain/period/period.spec.ts': `
      import 'fast-check';
      import './period.ts';`,
  'src/data-access/index.ts': `export * from './places/places.ts';`,
  'src/data-access/places/places.ts': `
      import 'pouchdb-browser';
      import type { Period } from '../../domain/index.ts';
      export const places: Period[] = [];`,
  'src/main.ts': `import './app/app.ts';`,
  'src/app/app.ts': `
      import '@ngrx/store';
      import './shell/console.ts';
      import './import-export/import-export.routes.ts';`,
  'src/app/shell/console.ts': `import '@ngrx/store';`,
  'src/app/file-download/downloader.ts': `import 'file-saver';`,
  'src/app/import-export/import-export.routes.ts': `import './dhis2/dhis2-page/dhis2-page.ts';`,
  'src/app/import-export/dhis2/dhis2-page/dhis2-page.ts': `
      import '@ngrx/store';
      import '@ngx-translate/core';
      import '../period-picker/period-picker.ts';
      import '../state/dhis2.effects.ts';`,
  'src/app/import-export/dhis2/period-picker/period-picker.ts': `
      import type { Period } from '../../../../domain/index.ts';
      export const picked: Period = '202610';`,
  'src/app/import-export/dhis2/state/dhis2.effects.ts': `
      import '@ngrx/store';
      import '../../../../data-access/index.ts';
      import '../../../file-download/downloader.ts';
      import './dhis2.feature.ts';`,
  'src/app/import-export/dhis2/state/dhis2.feature.ts': `
      import '@ngrx/store';
      import type { places } from '../../../../data-access/index.ts';
      export type Places = typeof places;`,
  'server/main.ts': `
      import '../src/domain/index.ts';
      import '../src/data-access/index.ts';`,
  'server/start/start-demo.ts': `import '../../instruments/dhis2-import-model/index.ts';`,
  'instruments/dhis2-import-model/index.ts': 'export const importDataValueSet = 1;',
  ...packages([...DEPENDENCIES, ...DEV_DEPENDENCIES]),
};
