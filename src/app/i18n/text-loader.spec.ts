import { firstValueFrom } from 'rxjs';
import { TextLoader } from './text-loader.ts';
import type { DocumentTexts } from './text-loader.ts';

describe('the text loader', () => {
  const PART = {
    en: { title: 'Export', only: 'Only English' },
    fr: () => Promise.resolve({ title: 'Exporter', only: 'Français' }),
  };
  const DOCUMENTS: Record<string, DocumentTexts> = {
    en: { texts: { title: 'Export (district)', 'target.births': 'Births' } },
    fr: { texts: { 'target.births': 'Naissances' } },
    sw: { texts: { title: 'Hamisha' } },
  };
  let loader: TextLoader;
  const textsOf = async (code: string) => ({
    ...(await firstValueFrom(loader.getTranslation(code))),
  });

  beforeEach(() => {
    loader = new TextLoader();
    loader.addBuiltIn(PART);
  });

  it('gives the built-in texts before there is a session', async () => {
    expect(await textsOf('en')).toEqual(PART.en);
    expect(await textsOf('fr')).toEqual({ title: 'Exporter', only: 'Français' });
    expect(await textsOf('sw')).toEqual(PART.en);
  });

  it('joins the texts of all parts', async () => {
    loader.addBuiltIn({ en: { other: 'Other' }, fr: () => Promise.resolve({ other: 'Autre' }) });
    expect((await textsOf('fr'))['other']).toBe('Autre');
    expect((await textsOf('fr'))['title']).toBe('Exporter');
  });

  it("lays the database's texts over the built-in ones, a language over English", async () => {
    loader.readDocumentsBy((code) => Promise.resolve(DOCUMENTS[code]), 'en');
    expect((await textsOf('en'))['title']).toBe('Export (district)');
    expect((await textsOf('fr'))['title']).toBe('Exporter');
    expect(await textsOf('sw')).toEqual({
      title: 'Hamisha',
      only: 'Only English',
      'target.births': 'Births',
    });
  });

  it("shows what a language lacks in the project's language before English", async () => {
    loader.readDocumentsBy((code) => Promise.resolve(DOCUMENTS[code]), 'fr');
    const swahili = await textsOf('sw');
    expect(swahili['target.births']).toBe('Naissances');
    expect(swahili['only']).toBe('Français');
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
