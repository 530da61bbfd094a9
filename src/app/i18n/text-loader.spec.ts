import { firstValueFrom } from 'rxjs';
import { TextLoader } from './text-loader.ts';
import type { DocumentTexts } from './text-loader.ts';

describe('the text loader', () => {
  const PART = {
    en: { title: 'Export', only: 'Only English', app: 'App' },
    fr: () => Promise.resolve({ title: 'Exporter', only: 'Français', app: 'Appli' }),
    shared: ['app'],
  } as const;
  const DOCUMENTS: Record<string, DocumentTexts> = {
    en: { texts: { title: 'Filter by place', 'target.births': 'Births', app: 'County App' } },
    fr: { texts: { title: 'Filtrer par lieu', 'target.births': 'Naissances' } },
    sw: { texts: { title: 'Chuja', app: 'Programu' } },
  };
  let loader: TextLoader;
  const writtenIn = async (code: string) => firstValueFrom(loader.getTranslation(code));
  const textsOf = async (code: string) => {
    const texts = Object.entries(await writtenIn(code));
    return Object.fromEntries(texts.map(([key, { text }]) => [key, text]));
  };
  const read = (project: string, documents = DOCUMENTS) => {
    loader.readDocumentsBy((code) => Promise.resolve(documents[code]), project);
  };

  beforeEach(() => {
    loader = new TextLoader();
    loader.addBuiltIn(PART);
  });

  it('gives the built-in texts before there is a session', async () => {
    expect(await textsOf('en')).toEqual(PART.en);
    expect(await textsOf('fr')).toEqual(await PART.fr());
    expect(await textsOf('fr-CA')).toEqual(await PART.fr());
    expect(await textsOf('sw')).toEqual(PART.en);
  });

  it('joins the texts of all parts', async () => {
    loader.addBuiltIn({ en: { other: 'Other' }, fr: () => Promise.resolve({ other: 'Autre' }) });
    expect((await textsOf('fr'))['other']).toBe('Autre');
    expect((await textsOf('fr'))['title']).toBe('Exporter');
  });

  it('gives each part in a language of its own, and English for what lacks there', async () => {
    loader.addBuiltIn({ en: { a: 'A', b: 'B' }, sw: () => Promise.resolve({ a: 'Moja' }) });
    expect(await textsOf('sw-KE')).toEqual({ ...PART.en, a: 'Moja', b: 'B' });
    expect((await writtenIn('sw'))['b']?.language).toBe('en');
    // A word that is no language of ours, though it stands among the parts.
    expect((await textsOf('shared'))['a']).toBe('A');
  });

  it("keeps our words, whatever the database says, and takes the database's names", async () => {
    read('en');
    expect(await textsOf('en')).toEqual({
      title: 'Export',
      only: 'Only English',
      app: 'County App',
      'target.births': 'Births',
    });
    expect(await textsOf('sw')).toEqual({
      title: 'Export',
      only: 'Only English',
      app: 'Programu',
      'target.births': 'Births',
    });
  });

  it('shows English when English is chosen in a project of another language', async () => {
    read('fr');
    expect(await textsOf('en')).toEqual({
      title: 'Export',
      only: 'Only English',
      app: 'County App',
      'target.births': 'Births',
    });
  });

  it("shows what a language lacks in the project's language before English", async () => {
    read('fr');
    const swahili = await textsOf('sw');
    expect(swahili['target.births']).toBe('Naissances');
    expect(swahili['only']).toBe('Français');
  });

  it('says in which language each text is written', async () => {
    read('fr');
    const swahili = await writtenIn('sw');
    expect(swahili['only']?.language).toBe('fr');
    expect(swahili['app']?.language).toBe('sw');
    expect((await writtenIn('en'))['target.births']?.language).toBe('en');
  });

  it('shares a key only with the language that is shown, and with a text that has no arguments', async () => {
    read('en');
    // The document of French has none: English is not shown in its place.
    expect((await textsOf('fr'))['app']).toBe('Appli');
    for (const broken of ['{count, plural, one {', 'Hello {{name}}', ' ']) {
      read('en', { en: { texts: { app: broken } } });
      expect((await textsOf('en'))['app'])
        .withContext(broken)
        .toBe('App');
    }
  });

  it('shows English words where the file of a language does not come', async () => {
    spyOn(console, 'error');
    loader.addBuiltIn({ en: { late: 'Late' }, fr: () => Promise.reject(new Error('404')) });
    expect((await textsOf('fr'))['late']).toBe('Late');
    expect((await textsOf('fr'))['title']).toBe('Exporter');
    expect(console.error).toHaveBeenCalled();
  });

  it('reads a document once, and again when it could not be read', async () => {
    const asked: string[] = [];
    const answers = [undefined, DOCUMENTS['en'], undefined];
    loader.readDocumentsBy((code) => {
      asked.push(code);
      return Promise.resolve(answers.shift());
    }, 'en');
    expect((await textsOf('en'))['target.births']).toBeUndefined();
    expect((await textsOf('en'))['target.births']).toBe('Births');
    expect((await textsOf('en'))['target.births']).toBe('Births');
    expect(asked).toEqual(['en', 'en']);
  });
});
