import { globSync, readFileSync } from 'node:fs';
import { builtInTexts, type PartTexts, type Texts } from './built-in-texts.ts';
import { messageArguments } from './message-arguments.ts';
import { pluralFaults } from './plural-forms.ts';
import { usedKeys, type UsedKey } from './used-keys.ts';

const ROOT = process.cwd();

/** Languages in which no key may be missing. Bambara has the labels and short sentences only. */
const COMPLETE = ['ar', 'es', 'fr', 'hi', 'id', 'ne', 'pt', 'sw'];

describe('the built-in texts', () => {
  let parts: PartTexts[];
  let all: Texts;
  let used: (UsedKey & { readonly file: string })[];

  beforeAll(async () => {
    parts = await builtInTexts(ROOT);
    all = Object.assign({}, ...parts.map(({ en }) => en)) as Texts;
    const firstParts = new Set(Object.keys(all).map((key) => key.split('.', 1)[0] ?? ''));
    used = globSync('src/{app,dhis2-app,phone}/**/*.{ts,html}', { cwd: ROOT })
      .filter((file) => !/\.spec\.ts$|[\\/](texts|testing)[\\/]/.test(file))
      .flatMap((file) =>
        usedKeys(readFileSync(file, 'utf8'), firstParts).map((key) => ({ ...key, file })),
      );
  });

  it('are found', () => {
    expect(parts.length).toBeGreaterThan(2);
    expect(Object.keys(all).length).toBeGreaterThan(100);
  });

  it('exist in the ten languages of the CHT', () => {
    const others = ['ar', 'bm', 'es', 'fr', 'hi', 'id', 'ne', 'pt', 'sw'];
    for (const { file, translations } of parts)
      expect([...translations.keys()].sort())
        .withContext(file)
        .toEqual(others);
  });

  it('have the same keys in every language', () => {
    for (const { file, en, translations } of parts) {
      for (const [language, texts] of translations) {
        const keys = Object.keys(en).filter((key) => COMPLETE.includes(language) || key in texts);
        expect(Object.keys(texts).sort()).withContext(`${file} ${language}`).toEqual(keys.sort());
      }
    }
  });

  it('have the same arguments in every language, and no empty text', () => {
    for (const { en, translations } of parts) {
      for (const [language, texts] of translations) {
        for (const [key, text] of Object.entries(texts)) {
          const context = `${language} ${key}`;
          expect(text.trim()).withContext(context).not.toBe('');
          expect(messageArguments(text))
            .withContext(context)
            .toEqual(messageArguments(en[key] ?? ''));
        }
      }
    }
  });

  it('have the plural forms of their language, and no others', () => {
    for (const { en, translations } of parts) {
      for (const [language, texts] of [['en', en] as const, ...translations]) {
        for (const [key, text] of Object.entries(texts))
          expect(pluralFaults(text, language)).withContext(`${language} ${key}`).toEqual([]);
      }
    }
  });

  it('say one thing for one key, wherever it is', () => {
    for (const { file, en } of parts)
      for (const [key, text] of Object.entries(en)) expect(all[key]).withContext(file).toBe(text);
  });

  it('have a text for every key that a source uses', () => {
    const keys = Object.keys(all);
    const missing = used
      .filter(({ key, isBeginning }) =>
        isBeginning ? !keys.some((known) => known.startsWith(key)) : !Object.hasOwn(all, key),
      )
      .map(({ file, key }) => `${file}: ${key}`);
    expect(used.length).toBeGreaterThan(200);
    expect(missing).toEqual([]);
  });

  it('have no text that no source uses', () => {
    const unused = Object.keys(all).filter(
      (key) =>
        !used.some(({ key: of, isBeginning }) => (isBeginning ? key.startsWith(of) : key === of)),
    );
    expect(used.length).toBeGreaterThan(200);
    expect(unused).toEqual([]);
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

  it('takes what an attribute of a template says', () => {
    const keys = usedKeys('<cht-rows heading="session.rows" class="session" />', KNOWN);
    expect(keys).toEqual([{ key: 'session.rows', isBeginning: false }]);
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
    expect(
      messageArguments(
        '{n, plural, one {# of {total}} other {{who}}} {d, date} {s, select, other {}}',
      ),
    ).toEqual(['d date', 'n quantity', 's select', 'total argument', 'who argument']);
    expect(messageArguments('{n, number}')).toEqual(['n quantity']);
    expect(messageArguments('none')).toEqual([]);
  });
});

describe('the plural forms of a text', () => {
  it('are complete by the rules of its language, however deep they stand', () => {
    expect(pluralFaults('{n, plural, one {#} other {#}}', 'sw')).toEqual([]);
    expect(pluralFaults('{n, plural, other {#}}', 'bm')).toEqual([]);
    expect(pluralFaults('{k, select, a {{n, plural, other {#}}} other {}}', 'en')).toEqual([
      'n lacks one',
    ]);
    expect(pluralFaults('{n, plural, =0 {} one {} two {} few {} other {}}', 'ar')).toEqual([
      'n lacks many',
    ]);
  });

  it('are none that the language never asks for', () => {
    expect(pluralFaults('{n, plural, one {#} other {#}}', 'id')).toEqual(['n never is one']);
  });
});
