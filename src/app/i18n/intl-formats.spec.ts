import { TestBed } from '@angular/core/testing';
import { IntlFormats } from './intl-formats.ts';
import { Languages } from './languages.ts';
import { forgetLanguage, provideTexts } from './testing/texts-for-specs.ts';

describe('formats of the language', () => {
  const formats = async (language: string): Promise<IntlFormats> => {
    TestBed.configureTestingModule({
      providers: [provideTexts({ en: {}, fr: () => Promise.resolve({}) })],
    });
    await TestBed.inject(Languages).choose(language);
    return TestBed.inject(IntlFormats);
  };
  afterEach(forgetLanguage);

  it('write amounts of data as one says them', async () => {
    const english = await formats('en');
    expect([940, 3_212_345, 88e6].map((bytes) => english.bytes(bytes))).toEqual([
      '0.9 kB',
      '3.2 MB',
      '88.0 MB',
    ]);
  });

  it('write them in French in French units', async () => {
    const french = await formats('fr');
    expect(french.bytes(3_212_345).replace(/\s/g, ' ')).toBe('3,2 Mo');
  });
});
