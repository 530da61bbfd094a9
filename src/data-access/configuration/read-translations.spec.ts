import { createScratchDatabase } from '#scratch-database';
import { readTranslations } from './read-translations.ts';

describe('readTranslations', () => {
  const database = createScratchDatabase();
  beforeAll(() =>
    database.bulkDocs([
      {
        _id: 'messages-ar',
        name: 'Arabic',
        rtl: true,
        generic: { a: 'generic a', b: 'generic b', empty: '', 'a.key': 'a.key', bad: 7 },
        custom: { b: 'custom b' },
      },
      { _id: 'messages-xx', rtl: 'yes', generic: 'none' },
    ] as object[]),
  );
  afterAll(() => database.destroy());

  it('overlays generic texts with custom ones and leaves out what is no translation', async () => {
    expect(await readTranslations(database, 'ar')).toEqual({
      ok: true,
      value: { code: 'ar', name: 'Arabic', rtl: true, texts: { a: 'generic a', b: 'custom b' } },
    });
  });

  it('has no texts where the document holds none that can be read', async () => {
    expect(await readTranslations(database, 'xx')).toEqual({
      ok: true,
      value: { code: 'xx', name: '', rtl: undefined, texts: {} },
    });
  });

  it('has no text of a key that every object knows', async () => {
    const read = await readTranslations(database, 'ar');
    const texts = read.ok ? read.value?.texts : undefined;
    expect(texts?.['a']).toBe('generic a');
    expect(texts?.['constructor']).toBeUndefined();
    expect(texts?.['__proto__']).toBeUndefined();
  });

  it('is undefined where there is no document', async () => {
    expect(await readTranslations(database, 'sw')).toEqual({ ok: true, value: undefined });
  });
});
