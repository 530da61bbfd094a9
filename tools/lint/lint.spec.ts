import { lintText } from './lint-text.ts';

/** A breach: where it stands, the text, and a word of what the editor says to it. */
const BREACHES = [
  ['src/domain/period/period.ts', 'Date.now();', 'clock'],
  ['src/domain/period/period.ts', 'new Date();', 'clock'],
  ['src/domain/period/period.ts', 'Date();', 'clock'],
  ['src/domain/period/period.ts', 'Math.random();', 'chance'],
  ['src/domain/period/period.ts', `import 'rxjs';`, 'nothing but the domain'],
  ['src/domain/period/period.ts', `import type { F } from 'node:fs';`, 'nothing but the domain'],
  ['src/domain/period/period.ts', `import '../../data-access/index.ts';`, 'nothing but the domain'],
  ['src/data-access/places/places.ts', `import '../../domain/result.ts';`, 'domain/index.ts'],
  ['server/main.ts', `import '../src/data-access/places.ts';`, 'data-access/index.ts'],
  ['src/app/shell/console.ts', `import 'pouchdb-browser';`, 'PouchDB'],
  ['src/app/shell/console.ts', `import '../../domain/result.ts';`, 'domain/index.ts'],
  ['src/app/x/a-picker/a-picker.ts', `import '@ngrx/store';`, 'Pickers'],
  ['src/app/x/a-picker/a-picker.ts', `import '../../data-access/index.ts';`, 'Pickers'],
  ['src/app/shell/console.spec.ts', `fdescribe('x', () => undefined);`, 'Focused'],
  ['src/domain/period/period.spec.ts', `fit('x', () => undefined);`, 'Focused'],
  ['src/app/x/x-page/x-page.html', '<p>Hello</p>', 'translation keys'],
  ['src/app/x/x-page/x-page.html', '<p>{{ done() }} of {{ all() }}</p>', 'translation keys'],
  ['src/app/x/x-page/x-page.html', '<img alt="Fermé" />', 'translation keys'],
] as const;

const SOUND = [
  ['src/domain/period/period.ts', `import '../result.ts'; new Date(0); Math.max(1, 2);`],
  ['src/domain/period/period.spec.ts', `import 'fast-check'; new Date();`],
  ['src/data-access/places/places.ts', `import 'pouchdb-browser'; import '../../domain/index.ts';`],
  ['src/app/x/x-page/x-page.ts', `import '@ngrx/store'; import '../../domain/index.ts';`],
  ['server/main.ts', `import '../src/data-access/index.ts'; Date.now();`],
  ['src/app/x/x-page/x-page.html', `<p class="lead">{{ 'a.key' | translate }} · {{ b() }}</p>`],
] as const;

describe("the project's own lint rules", () => {
  for (const [path, text, word] of BREACHES) {
    it(`catch ${text} in ${path}`, async () => {
      expect(await lintText(text, path)).toEqual([jasmine.stringContaining(word)]);
    });
  }

  for (const [path, text] of SOUND) {
    it(`let ${text} pass in ${path}`, async () => {
      expect(await lintText(text, path)).toEqual([]);
    });
  }
});
