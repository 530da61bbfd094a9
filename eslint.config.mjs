import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Specs and what only specs use. */
const FOR_TESTS = ['**/*.spec.ts', '**/testing/**/*.ts', '**/*-harness.ts', 'e2e/**/*.ts'];

/** A focused spec silently leaves the others out. */
const NO_FOCUS = ['fdescribe', 'fit'].map((name) => ({
  name,
  message: 'Focused specs leave the others out; use --filter to run only some.',
}));

/** The domain has no clock and no chance: what day it is, is told to it. */
const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take today as an argument.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'The domain has no clock: take today as an argument.',
  },
];

/** Words that stand in a template cannot change with the language. */
const NO_WORDS = [
  'Text[value=/\\p{L}{2}/u]',
  // Words between the values of `{{ a }} of {{ b }}`.
  ...[0, 1, 2, 3].map((index) => `BoundText[value.ast.strings.${index}=/\\p{L}{2}/u]`),
  'TextAttribute[name=/^(aria-label|aria-description|alt|title|placeholder|label|matTooltip)$/][value=/\\p{L}{2}/u]',
].map((selector) => ({
  selector,
  message: 'Words of a template are translation keys: "key" | translate.',
}));

const LAYER_MESSAGES = {
  domain: 'The domain imports nothing but the domain.',
  domainEntry: 'Outside the domain only domain/index.ts is imported.',
  dataAccessEntry:
    'Outside data-access only data-access/index.ts, and on pages data-access/browser.ts, is imported.',
  pouchdb: 'Only data-access and the server know PouchDB.',
  picker: 'Pickers show what they are given and say what was chosen; pages know the store.',
};

/** The arrows between layers as the editor shows them; `.dependency-cruiser.cjs` is the gate. */
const restrictImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const DOMAIN_ENTRY = {
  regex: '(^|/)domain/(?!index\\.ts$|testing/)',
  message: LAYER_MESSAGES.domainEntry,
};
const DATA_ACCESS_ENTRY = {
  regex: '(^|/)data-access/(?!(index|browser)\\.ts$|testing/)',
  message: LAYER_MESSAGES.dataAccessEntry,
};
const NO_POUCHDB = { regex: '^pouchdb', message: LAYER_MESSAGES.pouchdb };

export default defineConfig(
  globalIgnores([
    ...['dist/', '.angular/', '.cache/', 'coverage/', 'test-results/'],
    // Its types are in the package that it is built with.
    'e2e/example-console/',
  ]),
  {
    linterOptions: {
      reportUnusedDisableDirectives: 'error',
      reportUnusedInlineConfigs: 'error',
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable', require: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [
      eslint.configs.recommended,
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a text reads as a number; everything else has to say how it is written.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A class with decorators and no members is Angular's way to write a component.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Digits and tags are told apart by code point, which is what a spread of a text does.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Taking a field out is how the rest of an object is copied without it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/app/**/*.ts', 'src/main.ts'],
    extends: [angular.configs.tsAll],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        { type: ['element', 'attribute'], prefix: 'cht', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'cht', style: 'camelCase' },
      ],
      '@angular-eslint/pipe-prefix': ['error', { prefixes: ['cht'] }],
      // Names are job titles (`OrgUnitPicker`), without a suffix for what Angular calls them.
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      // OnPush is Angular 22's default, and saying a default is noise.
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
      // The store has the value: what is shown goes in, what was chosen comes out as an event.
      '@angular-eslint/prefer-signal-model': 'off',
      // A handful of lines is read more easily beside its class than in another file.
      '@angular-eslint/component-max-inline-declarations': ['error', { template: 12, styles: 12 }],
      // The decorator's keys are told in the order in which one reads a component.
      '@angular-eslint/sort-keys-in-type-decorator': 'off',
      '@angular-eslint/use-component-view-encapsulation': 'off',
      // The mounted module brings its own providers; what belongs to it is not put into the root.
      '@angular-eslint/use-injectable-provided-in': 'off',
      // The language changes while the page is open; a pure pipe would keep the old one's words.
      '@angular-eslint/no-pipe-impure': 'off',
      // Texts come from the database at run time, by ngx-translate: $localize is not used.
      '@angular-eslint/require-localize-metadata': 'off',
      '@angular-eslint/runtime-localize': 'off',
    },
  },
  {
    files: ['src/app/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['src/app/**/*.html'],
    ignores: ['**/*.spec.ts/**'],
    rules: { 'no-restricted-syntax': ['error', ...NO_WORDS] },
  },
  {
    files: ['src/app/**/*.ts'],
    extends: [ngrx.configs.store, ngrx.configs.effectsTypeChecked, ngrx.configs.operators],
    rules: {
      ...restrictImports(DOMAIN_ENTRY, DATA_ACCESS_ENTRY, NO_POUCHDB),
      // A functional effect is one pipe; a block around it says nothing more.
      '@ngrx/prefer-effect-callback-in-block-statement': 'off',
    },
  },
  {
    files: ['src/app/**/*-picker/**/*.ts'],
    rules: restrictImports(
      DOMAIN_ENTRY,
      { regex: '^@ngrx/|(^|/)data-access/', message: LAYER_MESSAGES.picker },
      NO_POUCHDB,
    ),
  },
  {
    files: ['src/data-access/**/*.ts'],
    rules: restrictImports(DOMAIN_ENTRY),
  },
  {
    files: ['server/**/*.ts'],
    rules: restrictImports(DOMAIN_ENTRY, DATA_ACCESS_ENTRY),
  },
  {
    files: ['src/domain/**/*.ts'],
    ignores: FOR_TESTS,
    rules: {
      ...restrictImports({ regex: '^[^.]|/(data-access|app)/', message: LAYER_MESSAGES.domain }),
      'no-restricted-syntax': ['error', ...NO_CLOCK],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain has no clock.' },
        { object: 'Math', property: 'random', message: 'The domain leaves nothing to chance.' },
      ],
    },
  },
  {
    files: FOR_TESTS,
    rules: {
      'no-restricted-globals': ['error', ...NO_FOCUS],
      // Jasmine's spies are handed over by name, as in expect(spy.method).
      '@typescript-eslint/unbound-method': 'off',
      // Playwright reads from a fixture's pattern what it needs, also when that is nothing.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
