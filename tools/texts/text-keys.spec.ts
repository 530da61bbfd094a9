import { globSync, readFileSync } from 'node:fs';
import { builtInTexts, type PartTexts, type Texts } from './built-in-texts.ts';
import { messageArguments } from './message-arguments.ts';
import { usedKeys } from './used-keys.ts';

const ROOT = process.cwd();

describe('the built-in texts', () => {
  let parts: PartTexts[];
  let all: Texts;

  beforeAll(async () => {
    parts = await builtInTexts(ROOT);
    all = Object.assign({}, ...parts.map(({ en }) => en)) as Texts;
  });

  it('are found', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(Object.keys(all).length).toBeGreaterThan(100);
  });

  it('have the same keys in English and French', () => {
    for (const { file, en, fr } of parts)
      expect(Object.keys(fr).sort()).withContext(file).toEqual(Object.keys(en).sort());
  });

  it('have the same arguments in English and French, and no empty text', () => {
    for (const { en, fr } of parts) {
      for (const [key, text] of Object.entries(en)) {
        const french = fr[key] ?? '';
        expect(text.trim() !== '' && french.trim() !== '')
          .withContext(key)
          .toBeTrue();
        expect(messageArguments(french)).withContext(key).toEqual(messageArguments(text));
      }
    }
  });

  it('say one thing for one key, wherever it is', () => {
    for (const { file, en } of parts)
      for (const [key, text] of Object.entries(en)) expect(all[key]).withContext(file).toBe(text);
  });

  it('have a text for every key that a source uses', () => {
    const keys = Object.keys(all);
    const firstParts = new Set(keys.map((key) => key.split('.', 1)[0] ?? ''));
    const sources = globSync('src/app/**/*.{ts,html}', { cwd: ROOT }).filter(
      (file) => !/\.spec\.ts$|[\\/](texts|testing)[\\/]/.test(file),
    );
    const missing = sources.flatMap((file) =>
      usedKeys(readFileSync(file, 'utf8'), firstParts)
        .filter(({ key, isBeginning }) =>
          isBeginning ? !keys.some((known) => known.startsWith(key)) : !Object.hasOwn(all, key),
        )
        .map(({ key }) => `${file}: ${key}`),
    );
    expect(sources.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });
});

describe('finding the keys in a source', () => {
  const KNOWN = new Set(['session']);

  it('takes what is piped to translate', () => {
    const keys = usedKeys(`{{ 'Log Out' | translate }} {{ ('a.b') | translate: x }}`, KNOWN);
    expect(keys.map(({ key }) => key)).toEqual(['Log Out', 'a.b']);
  });

  it('takes quoted texts that begin like a key, no file names and no other words', () => {
    const keys = usedKeys(
      `key = 'session.retry'; import './x/session.ts'; 'session.ts'; 'a b'`,
      KNOWN,
    );
    expect(keys).toEqual([{ key: 'session.retry', isBeginning: false }]);
  });

  it('takes the beginning of a key that is completed at run time', () => {
    expect(usedKeys("`session.error.${code}` 'session.x.' + y", KNOWN)).toEqual([
      { key: 'session.error.', isBeginning: true },
      { key: 'session.x.', isBeginning: true },
    ]);
  });
});

describe('the arguments of a text', () => {
  it('are named with their kinds, however deep they stand', () => {
    expect(messageArguments('{n, plural, one {# of {total}} other {{who}}} {d, date}')).toEqual([
      'd date',
      'n plural',
      'total argument',
      'who argument',
    ]);
    expect(messageArguments('none')).toEqual([]);
  });
});
