import { globSync, readFileSync } from 'node:fs';
import { builtInTexts } from './built-in-texts.ts';

const ROOT = process.cwd();

/** What the table of `docs/languages.md` says, by the code of a language. */
function rowsOfTable(): ReadonlyMap<string, string> {
  const document = readFileSync('docs/languages.md', 'utf8');
  const rows = document.matchAll(/^\| \w+ +\| `(\w+)` \| (.+?) +\|$/gm);
  return new Map([...rows].map(([, code = '', who = '']) => [code, who]));
}

/** The files in which the texts of a language stand. */
const filesOf = (code: string): string[] =>
  globSync(`src/{app,dhis2-app,phone}/**/texts/{${code}/*.ts,${code}.ts,*.${code}.ts}`, {
    cwd: ROOT,
  }).filter((file) => readFileSync(file, 'utf8').includes(': Translation<'));

describe('what docs/languages.md says', () => {
  const rows = rowsOfTable();

  it('is of each language that the page speaks', async () => {
    const parts = await builtInTexts(ROOT);
    const spoken = parts.flatMap(({ translations }) => [...translations.keys()]);
    expect([...rows.keys()].sort()).toEqual([...new Set(['en', ...spoken])].sort());
  });

  it('marks what a machine has translated, as each file of it does', () => {
    for (const code of ['ar', 'bm', 'es', 'hi', 'id', 'ne', 'pt', 'sw']) {
      const isByMachine = /^by machine\b/.test(rows.get(code) ?? '');
      const files = filesOf(code);
      expect(files.length).withContext(code).toBeGreaterThan(10);
      for (const file of files)
        expect(readFileSync(file, 'utf8').includes('translated by machine'))
          .withContext(file)
          .toBe(isByMachine);
    }
  });

  it('calls incomplete what is incomplete, and how much is there', async () => {
    const parts = await builtInTexts(ROOT);
    const shareOf = (code: string): number => {
      const counts = parts.map(({ en, translations }) => [
        Object.keys(translations.get(code) ?? en).length,
        Object.keys(en).length,
      ]);
      const [has = 0, of = 1] = counts.reduce(([a = 0, b = 0], [c = 0, d = 0]) => [a + c, b + d]);
      return has / of;
    };
    for (const [code, who] of rows)
      expect(/\bof seven\b/.test(who))
        .withContext(code)
        .toBe(shareOf(code) < 1);
    expect(Math.round(1 / shareOf('bm'))).toBe(7);
  });
});
