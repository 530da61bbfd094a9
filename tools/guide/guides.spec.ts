import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { builtInTexts, type Texts } from '../texts/built-in-texts.ts';

const ROOT = process.cwd();
const FOLDER = 'public/guide';

const LABEL = /<b\s+data-text="([^"]+)"\s*>([^<]*)<\/b\s*>/g;
const ADDRESS = /(?:href|src)="([^"#][^"]*)"/g;
const ANCHOR = /href="#([^"]+)"/g;

const guides = globSync(`${FOLDER}/*/*.html`, { cwd: ROOT })
  .sort()
  .map((file) => ({
    file,
    language: file.split(/[\\/]/).at(-2) ?? '',
    html: readFileSync(join(ROOT, file), 'utf8'),
  }));

const outlineOf = (html: string): string[] => [
  ...[...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id = '']) => id),
  ...[...html.matchAll(LABEL)].map(([, key = '']) => key).sort(),
];

describe('the guides', () => {
  let texts: ReadonlyMap<string, Texts>;
  beforeAll(async () => {
    const parts = await builtInTexts(ROOT);
    const ofLanguage = (code: string): Texts =>
      Object.assign({}, ...parts.map(({ translations }) => translations.get(code) ?? {})) as Texts;
    const en = Object.assign({}, ...parts.map((part) => part.en)) as Texts;
    texts = new Map([
      ['en', en],
      ['fr', ofLanguage('fr')],
    ]);
  });

  it('are there for officers and administrators, in English and French', () => {
    expect(guides.map(({ file }) => relative(FOLDER, file).replaceAll('\\', '/'))).toEqual([
      'en/administrator.html',
      'en/officer.html',
      'fr/administrator.html',
      'fr/officer.html',
    ]);
  });

  for (const { file, language, html } of guides) {
    it(`name in ${file} what is pressed as the page does`, () => {
      const labels = [...html.matchAll(LABEL)];
      expect(labels.length).toBeGreaterThan(2);
      expect(html.match(/data-text=/g)?.length).toBe(labels.length);
      for (const [, key = '', shown = ''] of labels) {
        expect(shown.trim().replaceAll('&amp;', '&'))
          .withContext(key)
          .toBe(texts.get(language)?.[key] ?? `no text of ${key}`);
      }
    });

    it(`lead from ${file} nowhere but to what is there`, () => {
      for (const [, address = ''] of html.matchAll(ADDRESS)) {
        expect(existsSync(join(ROOT, dirname(file), address)))
          .withContext(address)
          .toBeTrue();
      }
      for (const [, anchor = ''] of html.matchAll(ANCHOR)) expect(html).toContain(`id="${anchor}"`);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).not.toMatch(/<script|style=|https?:\/\/(?!\S*example\.org)/);
    });
  }

  it('say the same in both languages', () => {
    const outlines = (language: string): string[][] =>
      guides.filter((guide) => guide.language === language).map(({ html }) => outlineOf(html));
    expect(outlines('fr')).toEqual(outlines('en'));
  });
});
