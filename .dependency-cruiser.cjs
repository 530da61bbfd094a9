/**
 * Who may import whom: domain <- data-access <- state <- pages <- shell, and the server beside.
 * `tools/layers/` shows of each rule that it catches a breach.
 */

/** Specs and what only specs use; they may reach further than what is shipped. */
const FOR_TESTS = ['\\.spec\\.ts$', '/testing/', '-harness\\.ts$', '^e2e/'];

/** Where the store is: state folders, the files of a slice, and what puts slices together. */
const STATE = [
  '/state/',
  '\\.(actions|feature|effects|selectors|routes|providers)\\.ts$',
  'guards?\\.ts$',
  '^src/app/shell/',
  '^src/app/app(\\.config)?\\.ts$',
  '^src/dhis2-app/app\\.config\\.ts$',
];

/** The components that read the store, with what they share: each is listed, the rest only show. */
const CONTAINERS = [
  '-page[./]',
  '/choose/choose-panel\\.ts$',
  '/metadata-panel/metadata-panel\\.ts$',
  '/review/review-panel\\.ts$',
  '/export/(export-panel|export-command|export-names)\\.ts$',
  '/removals-panel/removals-panel\\.ts$',
  '/registrations-panel/registrations-panel\\.ts$',
  '/history-panel/history-panel\\.ts$',
  '/receipt/receipt-download\\.ts$',
  '/recalculation/recalculation-(command|panel|receipt)\\.ts$',
  '/send-panel/send-panel\\.ts$',
  '^src/dhis2-app/[^/]+/[^/]+-panel/[^/]+-panel\\.ts$',
  '^src/dhis2-app/counting/app-names\\.ts$',
];

/** What asks or reads for components, and is none. */
const SERVICES = [
  '/choose/query-params/',
  '/dhis2/connection/dhis2-(credentials|fetch)\\.ts$',
  '/mapping/chosen-file\\.ts$',
  '/recalculation/api-fetch\\.ts$',
  '/shared/(ask-session|names/project-names)\\.ts$',
  '^src/dhis2-app/connection/(cht-account|host-access)\\.ts$',
  '^src/dhis2-app/choose/unit-tree/org-units\\.ts$',
];

/** The host's demo: a county of made-up documents, and a DHIS2 to send them to. */
const DEMO = ['^server/demo-dhis2/', '^server/start/(start-demo|dhis2-option)\\.ts$'];

const EXPORT_PAGE = 'src/app/import-export/dhis2-export/';
/** Each part knows those before it. */
const PARTS_OF_THE_EXPORT = [
  'shared',
  'worker',
  'choose',
  'dhis2',
  'review',
  'export',
  'history',
  'recalculation',
  'send',
  'mapping',
];
/** Where components are that only show. */
const SHOWN = [
  `^${EXPORT_PAGE}(shared|choose|dhis2|review|export|history|recalculation|send|mapping|not-configured)/`,
  '^src/dhis2-app/[^/]+/',
];

/** The folders of the server: each knows only those before it. */
const PARTS_OF_THE_SERVER = [
  'rules-sandbox',
  'database',
  'embedded-couchdb',
  'demo-county',
  'demo-dhis2',
  'export-interface',
  'dated-files',
  'export-archive',
  'sendings-folder',
  'recalculation',
  'go-data',
  'host',
  'start',
  'command-line',
  'install-views',
  'install-extension',
  'recalculate',
  'export',
  'export-cases',
  'mapping',
  'closing',
  'programs',
];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'domain-is-pure',
      'The domain imports only the domain: no package, no Node, no other layer.',
      { path: '^src/domain/', pathNot: FOR_TESTS },
      { pathNot: '^src/domain/' },
    ),
    rule(
      'domain-is-below',
      "Not even the domain's specs know what is built on it.",
      { path: '^src/domain/' },
      { path: ['^src/(?!domain/)', '^(server|instruments|integrations|tools|e2e)/'] },
    ),
    rule(
      'domain-entry',
      'Outside the domain only src/domain/index.ts is imported.',
      { pathNot: '^src/domain/' },
      { path: '^src/domain/', pathNot: ['^src/domain/index\\.ts$', '/testing/'] },
    ),
    rule(
      'data-access-is-narrow',
      'Data access imports only the domain and PouchDB.',
      { path: '^src/data-access/', pathNot: FOR_TESTS },
      { pathNot: ['^src/data-access/', '^src/domain/', '^node_modules/(@types/)?pouchdb'] },
    ),
    rule(
      'data-access-is-below',
      "Not even data access's specs know what is built on it.",
      { path: '^src/data-access/' },
      { path: ['^src/(?!domain/|data-access/)', '^(server|instruments|integrations|tools|e2e)/'] },
    ),
    rule(
      'data-access-entry',
      'Outside data access only its index.ts, and on pages its browser.ts, is imported.',
      { pathNot: '^src/data-access/' },
      {
        path: '^src/data-access/',
        pathNot: ['^src/data-access/(index|browser)\\.ts$', '/testing/'],
      },
    ),
    rule(
      'testing-is-for-specs',
      'What is shipped does not import what only specs use.',
      { pathNot: [...FOR_TESTS, '^(instruments|tools)/'] },
      { path: FOR_TESTS },
    ),
    rule(
      'pouchdb-in-data-access',
      'In src only data access knows PouchDB.',
      { path: '^src/', pathNot: ['^src/data-access/', '/testing/'] },
      { path: '^node_modules/(@types/)?pouchdb' },
    ),
    rule(
      'file-saver-in-file-download',
      'Files reach the disk at one place.',
      { pathNot: '^src/app/file-download/' },
      { path: '^node_modules/(@types/)?file-saver/' },
    ),
    rule(
      'ngrx-in-state-and-containers',
      'The store is known to state, to containers, and to what puts them together; the rest only shows.',
      { path: '^src/', pathNot: [...STATE, ...CONTAINERS, '/query-params/', ...FOR_TESTS] },
      { path: '^node_modules/@ngrx/' },
    ),
    rule(
      'components-only-show',
      'What is no container shows what it is given and says what was chosen.',
      { path: SHOWN, pathNot: [...STATE, ...CONTAINERS, ...SERVICES, ...FOR_TESTS] },
      { path: ['^src/data-access/', '/state/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'pickers-only-show',
      'A picker does not even know the types of what is read.',
      { path: '-picker/', pathNot: FOR_TESTS },
      { path: ['^node_modules/@ngrx/', '^src/data-access/', '/state/'] },
    ),
    ...PARTS_OF_THE_EXPORT.map((part, index) =>
      rule(
        `export-parts-one-way-${part}`,
        `Parts of the export page know only those before them: ${PARTS_OF_THE_EXPORT.join(' <- ')}.`,
        { path: `^${EXPORT_PAGE}${part}/`, pathNot: FOR_TESTS },
        {
          path: `^${EXPORT_PAGE}(${[...PARTS_OF_THE_EXPORT.slice(index + 1), '[^/]+\\.ts$'].join('|')})`,
        },
      ),
    ),
    ...PARTS_OF_THE_SERVER.map((part, index) =>
      rule(
        `server-parts-one-way-${part}`,
        `Folders of the server know only those before them: ${PARTS_OF_THE_SERVER.join(' <- ')}.`,
        { path: `^server/${part}/`, pathNot: FOR_TESTS },
        {
          path: '^server/([^/]+/|main\\.ts|dev\\.ts)',
          pathNot: `^server/(${[...PARTS_OF_THE_SERVER.slice(0, index + 1), 'testing'].join('|')})/`,
        },
      ),
    ),
    rule(
      'state-without-texts',
      'State holds codes and data; words are chosen where they are shown.',
      { path: '/state/', pathNot: FOR_TESTS },
      { path: '^node_modules/@ngx-translate/' },
    ),
    rule(
      'reducers-do-not-read',
      'Effects ask data access; actions, reducers and selectors only know its types.',
      { path: '\\.(actions|feature|reducer|selectors)\\.ts$' },
      { path: '^src/data-access/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'features-apart',
      'Features do not import each other; the texts of all stand together.',
      { path: '^src/app/import-export/([^/]+)/' },
      {
        path: '^src/app/import-export/[^/]+/',
        pathNot: ['^src/app/import-export/$1/', '^src/app/import-export/texts/'],
      },
    ),
    rule(
      'module-without-shell',
      'The feature module can be mounted in another console: it does not know ours.',
      { path: '^src/app/', pathNot: ['^src/app/shell/', '^src/app/app\\.', ...FOR_TESTS] },
      { path: ['^src/app/shell/', '^src/app/app\\.'] },
    ),
    rule(
      'dhis2-app-on-top',
      'The app inside DHIS2 uses what the console shows; nothing but its packing knows it.',
      { path: '^(src|server|instruments|e2e)/', pathNot: ['^src/dhis2-app/'] },
      { path: '^src/dhis2-app/' },
    ),
    rule(
      'dhis2-app-without-console',
      'The app inside DHIS2 has no session with the CHT, no database and no worker.',
      { path: '^src/dhis2-app/' },
      {
        path: ['^src/app/(session|shell|database)/', '^src/data-access/browser\\.ts$', '/worker/'],
      },
    ),
    rule(
      'phone-is-narrow',
      'The screens for telephones are one small script: the domain, and the pure part of how we speak.',
      { path: '^src/phone/(?!page/)', pathNot: FOR_TESTS },
      {
        pathNot: [
          '^src/(phone/(?!page/)|domain/)',
          '^src/app/i18n/(bikram-sambat-months|built-in-texts|language-code|texts)\\.ts$',
          '^node_modules/intl-messageformat/',
        ],
      },
    ),
    rule(
      'phone-page-reads-by-data-access',
      "The page below a CHT's origin adds the database that it reads, and no more.",
      { path: '^src/phone/page/', pathNot: FOR_TESTS },
      { pathNot: ['^src/(phone|domain)/', '^src/data-access/browser\\.ts$'] },
    ),
    rule(
      'phone-on-top',
      'The screens for telephones are packed; nothing is built on them.',
      { path: '^(src|server|instruments|e2e)/', pathNot: ['^src/phone/'] },
      { path: '^src/phone/(?!testing/)' },
    ),
    rule(
      'server-without-app',
      'What runs on Node shares domain and data access with the page, nothing else.',
      { path: '^(server|instruments|integrations|tools|e2e)/' },
      { path: '^src/app/' },
    ),
    rule(
      'tools-without-e2e',
      'What drives a browser is in e2e, and uses tools and instruments: they do not use it.',
      { path: '^(instruments|integrations|tools)/' },
      { path: '^e2e/' },
    ),
    rule(
      'product-without-instruments',
      'What weighs the product, or is run elsewhere, is no part of it; only the demo has a model of DHIS2 to send to.',
      { path: '^(src|server)/', pathNot: [...FOR_TESTS, ...DEMO] },
      { path: '^(instruments|integrations)/' },
    ),
    rule(
      'dhis2-import-model-alone',
      'Of the instruments the demo, specs and tools use the model of DHIS2, and no other.',
      { path: '^(src|server|tools)/' },
      { path: '^instruments/(?!dhis2-import-model/)' },
    ),
    rule(
      'dhis2-import-model-apart',
      'The model of DHIS2 judges our files: what it shares with our code it could not judge.',
      { path: '^instruments/dhis2-import-model/', pathNot: FOR_TESTS },
      { path: ['^(src|server|integrations|tools|e2e)/', '^instruments/(?!dhis2-import-model/)'] },
    ),
    rule(
      'src-without-server',
      'What runs in the browser does not import what runs on Node.',
      { path: '^src/' },
      { path: '^(server|instruments|integrations|tools|e2e)/' },
    ),
    rule('no-cycles', 'Nothing imports itself by a detour.', {}, { circular: true }),
    rule(
      'no-orphans',
      'A file that imports nothing and that nothing imports is left over.',
      { orphan: true, pathNot: ['\\.d\\.ts$', '\\.spec\\.ts$', '^e2e/example-console/'] },
      {},
    ),
    rule(
      'no-dead-files',
      'What neither the page nor a program of the server reaches is left over.',
      {
        path: '^(src/main|src/dhis2-app/main|src/phone/main|src/phone/page/(main|service-worker)|src/app/shell/[^/]+\\.worker|server/main|server/dev|server/[^/]+/main)\\.ts$',
      },
      {
        path: '^src/',
        pathNot: [
          ...FOR_TESTS,
          '\\.d\\.ts$',
          '^src/((dhis2-app|phone|phone/page)/)?main\\.ts$',
          '^src/phone/page/service-worker\\.ts$',
          '\\.worker\\.ts$',
        ],
        reachable: false,
      },
    ),
    rule(
      'no-dev-dependency',
      'What is shipped uses only dependencies, not those for development.',
      { path: '^(src|server)/', pathNot: FOR_TESTS },
      { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    ),
    rule(
      'no-unknown',
      'An import that leads nowhere, or to a package that package.json does not name.',
      // The example console imports the package that it is built with.
      { pathNot: '^e2e/example-console/' },
      { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    ),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    // Imports of types are imports too.
    tsPreCompilationDeps: true,
    // A workspace names only what it alone uses; the rest stands in the root's package.json.
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
