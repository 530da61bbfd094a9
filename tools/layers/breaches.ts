import type { ProjectFiles } from './valid-project.ts';

/** Files that break a rule, added to the sound project. */
export interface Breach {
  readonly rule: string;
  /** What is wrong, as the end of "catches …". */
  readonly wrong: string;
  readonly files: ProjectFiles;
}

const PICKER = 'src/app/import-export/dhis2/period-picker/period-picker.ts';
const EFFECTS = 'src/app/import-export/dhis2/state/dhis2.effects.ts';
const FEATURE = 'src/app/import-export/dhis2/state/dhis2.feature.ts';
const PAGE = 'src/app/import-export/dhis2/dhis2-page/dhis2-page.ts';
const EXPORT_PAGE = 'src/app/import-export/dhis2-export/';
const RESULT = `${EXPORT_PAGE}export/export-result/export-result.ts`;
const PERIOD = 'src/domain/period/period.ts';
const PLACES = 'src/data-access/places/places.ts';

/** At least one breach of every rule of `.dependency-cruiser.cjs`. */
export const BREACHES: readonly Breach[] = [
  {
    rule: 'domain-is-pure',
    wrong: 'a package in the domain',
    files: { [PERIOD]: `import 'pouchdb-browser';` },
  },
  {
    rule: 'domain-is-pure',
    wrong: 'Node in the domain',
    files: { [PERIOD]: `import 'node:fs';` },
  },
  {
    rule: 'domain-is-below',
    wrong: "data access in a domain's spec",
    files: { 'src/domain/period/period.spec.ts': `import '../../data-access/index.ts';` },
  },
  {
    rule: 'domain-entry',
    wrong: 'a type from inside the domain',
    files: { [PLACES]: `import type { Period } from '../../domain/period/period.ts';` },
  },
  {
    rule: 'data-access-is-narrow',
    wrong: 'the store in data access',
    files: { [PLACES]: `import '@ngrx/store';` },
  },
  {
    rule: 'data-access-is-below',
    wrong: "the page in data access's spec",
    files: { 'src/data-access/places/places.spec.ts': `import '../../app/app.ts';` },
  },
  {
    rule: 'data-access-entry',
    wrong: 'the inside of data access in an effect',
    files: { [EFFECTS]: `import '../../../../data-access/places/places.ts';` },
  },
  {
    rule: 'data-access-entry',
    wrong: 'the inside of data access in the server',
    files: { 'server/main.ts': `import '../src/data-access/places/places.ts';` },
  },
  {
    rule: 'testing-is-for-specs',
    wrong: 'a fake in a page',
    files: {
      [PAGE]: `import './testing/fake.ts';`,
      'src/app/import-export/dhis2/dhis2-page/testing/fake.ts': '',
    },
  },
  {
    rule: 'pouchdb-in-data-access',
    wrong: 'PouchDB in an effect',
    files: { [EFFECTS]: `import type PouchDB from 'pouchdb-browser';` },
  },
  {
    rule: 'file-saver-in-file-download',
    wrong: 'file-saver in a page',
    files: { [PAGE]: `import 'file-saver';` },
  },
  {
    rule: 'ngrx-in-state-and-containers',
    wrong: 'the store in the downloader',
    files: { 'src/app/file-download/downloader.ts': `import '@ngrx/store';` },
  },
  {
    rule: 'ngrx-in-state-and-containers',
    wrong: 'the store in a component that is no container',
    files: { [RESULT]: `import '@ngrx/store';` },
  },
  {
    rule: 'components-only-show',
    wrong: 'data access in a component that is no container',
    files: { [RESULT]: `import { places } from '../../../../../data-access/index.ts';` },
  },
  {
    rule: 'components-only-show',
    wrong: 'state in a component that is no container',
    files: {
      [RESULT]: `import '../state/export.actions.ts';`,
      [`${EXPORT_PAGE}export/state/export.actions.ts`]: '',
    },
  },
  {
    rule: 'pickers-only-show',
    wrong: 'the store in a picker',
    files: { [PICKER]: `import '@ngrx/store';` },
  },
  {
    rule: 'pickers-only-show',
    wrong: 'data access in a picker',
    files: { [PICKER]: `import type { places } from '../../../../data-access/index.ts';` },
  },
  {
    rule: 'state-without-texts',
    wrong: 'a translation in an effect',
    files: { [EFFECTS]: `import '@ngx-translate/core';` },
  },
  {
    rule: 'reducers-do-not-read',
    wrong: 'a read in a reducer',
    files: { [FEATURE]: `import { places } from '../../../../data-access/index.ts';` },
  },
  {
    rule: 'reducers-do-not-read',
    wrong: 'a read in a selector',
    files: {
      'src/app/import-export/dhis2/state/dhis2.selectors.ts': `import { places } from '../../../../data-access/index.ts';`,
    },
  },
  ...[
    ...['shared', 'worker', 'choose', 'dhis2', 'review', 'export', 'history', 'recalculation'],
    'send',
  ].map((part, index, parts) => ({
    rule: `export-parts-one-way-${part}`,
    wrong: `a later part of the page in ${part}`,
    files: {
      [`${EXPORT_PAGE}${part}/a.ts`]: `import '../${parts[index + 1] ?? 'mapping'}/b.ts';`,
      [`${EXPORT_PAGE}${parts[index + 1] ?? 'mapping'}/b.ts`]: '',
    },
  })),
  {
    rule: 'export-parts-one-way-mapping',
    wrong: 'the page in a part of it',
    files: {
      [`${EXPORT_PAGE}mapping/a.ts`]: `import '../dhis2-export-page.ts';`,
      [`${EXPORT_PAGE}dhis2-export-page.ts`]: '',
    },
  },
  ...[
    ...['rules-sandbox', 'database', 'embedded-couchdb', 'demo-county', 'demo-dhis2'],
    ...['export-interface', 'dated-files', 'export-archive', 'sendings-folder'],
    ...['recalculation', 'go-data'],
    ...['host', 'start', 'command-line'],
    ...['install-views', 'install-extension', 'recalculate'],
    ...['export', 'export-cases', 'mapping', 'closing'],
  ].map((part, index, parts) => ({
    rule: `server-parts-one-way-${part}`,
    wrong: `a later folder of the server in ${part}`,
    files: {
      [`server/${part}/a.ts`]: `import '../${parts[index + 1] ?? 'programs'}/b.ts';`,
      [`server/${parts[index + 1] ?? 'programs'}/b.ts`]: '',
    },
  })),
  {
    rule: 'server-parts-one-way-programs',
    wrong: 'a folder of the server that has no place in the order',
    files: {
      'server/programs/a.ts': `import '../odds-and-ends/b.ts';`,
      'server/odds-and-ends/b.ts': '',
    },
  },
  {
    rule: 'server-parts-one-way-recalculate',
    wrong: 'the export in the recalculation, which it uses',
    files: { 'server/recalculate/a.ts': `import '../export/b.ts';`, 'server/export/b.ts': '' },
  },
  {
    rule: 'features-apart',
    wrong: 'one feature in another',
    files: {
      [PAGE]: `import '../../users/users-page.ts';`,
      'src/app/import-export/users/users-page.ts': '',
    },
  },
  {
    rule: 'module-without-shell',
    wrong: 'the shell in a page of the module',
    files: { [PAGE]: `import '../../../shell/console.ts';` },
  },
  {
    rule: 'dhis2-app-on-top',
    wrong: 'the app inside DHIS2 in the console',
    files: {
      'src/dhis2-app/dhis2-server.ts': 'export {};',
      [PAGE]: `import '../../../../dhis2-app/dhis2-server.ts';`,
    },
  },
  {
    rule: 'dhis2-app-without-console',
    wrong: 'the session of the console in the app inside DHIS2',
    files: {
      'src/app/session/session-state.ts': 'export {};',
      'src/dhis2-app/dhis2-server.ts': `import '../app/session/session-state.ts';`,
    },
  },
  {
    rule: 'phone-is-narrow',
    wrong: 'the store on telephones',
    files: { 'src/phone/main.ts': `import '@ngrx/store';` },
  },
  {
    rule: 'phone-is-narrow',
    wrong: "a page's service on telephones",
    files: {
      'src/phone/main.ts': `import '../app/i18n/languages.ts';`,
      'src/app/i18n/languages.ts': '',
    },
  },
  {
    rule: 'phone-is-narrow',
    wrong: 'a database in the extension',
    files: { 'src/phone/main.ts': `import '../data-access/browser.ts';` },
  },
  {
    rule: 'phone-page-reads-by-data-access',
    wrong: 'PouchDB itself in the page for telephones',
    files: { 'src/phone/page/main.ts': `import 'pouchdb-browser';` },
  },
  {
    rule: 'phone-on-top',
    wrong: 'a screen for telephones in the server',
    files: { 'server/main.ts': `import '../src/phone/main.ts';`, 'src/phone/main.ts': '' },
  },
  {
    rule: 'server-without-app',
    wrong: 'a page in the server',
    files: { 'server/main.ts': `import '../src/app/file-download/downloader.ts';` },
  },
  {
    rule: 'tools-without-e2e',
    wrong: 'the browser tests in a tool',
    files: {
      'e2e/sign-in.ts': `export const path = '/';`,
      'tools/measure.ts': `import '../e2e/sign-in.ts';`,
      'server/main.ts': `import '../tools/measure.ts';`,
    },
  },
  {
    rule: 'tools-without-e2e',
    wrong: 'the browser tests in an instrument',
    files: {
      'e2e/sign-in.ts': `export const path = '/';`,
      'instruments/bench/measure.ts': `import '../../e2e/sign-in.ts';`,
      'server/main.spec.ts': `import '../instruments/bench/measure.ts';`,
    },
  },
  {
    rule: 'product-without-instruments',
    wrong: 'the model of DHIS2 in the host',
    files: {
      'server/host/host.ts': `import '../../instruments/dhis2-import-model/index.ts';`,
      'instruments/dhis2-import-model/index.ts': '',
    },
  },
  {
    rule: 'product-without-instruments',
    wrong: 'the bench in data access',
    files: {
      [PLACES]: `import '../../../instruments/bench/database/ids.ts';`,
      'instruments/bench/database/ids.ts': '',
    },
  },
  {
    rule: 'dhis2-import-model-alone',
    wrong: 'the bench in the demo',
    files: {
      'server/start/start-demo.ts': `import '../../instruments/bench/database/ids.ts';`,
      'instruments/bench/database/ids.ts': '',
    },
  },
  {
    rule: 'dhis2-import-model-alone',
    wrong: "the bench in the server's spec",
    files: {
      'server/main.spec.ts': `import '../instruments/bench/database/ids.ts';`,
      'instruments/bench/database/ids.ts': '',
    },
  },
  {
    rule: 'dhis2-import-model-apart',
    wrong: 'the domain in the model of DHIS2',
    files: {
      'instruments/dhis2-import-model/import.ts': `import '../../src/domain/index.ts';`,
    },
  },
  {
    rule: 'dhis2-import-model-apart',
    wrong: 'the bench in the model of DHIS2',
    files: {
      'instruments/dhis2-import-model/import.ts': `import '../bench/database/ids.ts';`,
      'instruments/bench/database/ids.ts': '',
    },
  },
  {
    rule: 'src-without-server',
    wrong: 'the server in a page',
    files: { [PAGE]: `import '../../../../../server/main.ts';` },
  },
  {
    rule: 'no-cycles',
    wrong: 'two files that import each other',
    files: {
      [PERIOD]: `import './month.ts';`,
      'src/domain/period/month.ts': `import './period.ts';`,
    },
  },
  {
    rule: 'no-orphans',
    wrong: 'a file that stands alone',
    files: { 'server/left-over.ts': 'export const leftOver = 1;' },
  },
  {
    rule: 'no-dead-files',
    wrong: 'a file that only its spec imports',
    files: {
      'src/domain/period/week.ts': 'export const week = 1;',
      'src/domain/period/week.spec.ts': `import './week.ts';`,
    },
  },
  {
    rule: 'no-dev-dependency',
    wrong: "a developer's package in the server",
    files: { 'server/main.ts': `import 'fast-check';` },
  },
  {
    rule: 'no-unknown',
    wrong: 'an import that leads nowhere',
    files: { 'server/main.ts': `import './nowhere.ts';` },
  },
  {
    rule: 'no-unknown',
    wrong: 'a package that package.json does not name',
    files: {
      'server/main.ts': `import 'left-pad';`,
      'node_modules/left-pad/index.js': '',
    },
  },
];
