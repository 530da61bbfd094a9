import { TestBed } from '@angular/core/testing';
import { IntlFormats } from './intl-formats.ts';
import { Languages } from './languages.ts';
import { clearLanguagePreference, provideTexts } from './testing/texts-for-specs.ts';

describe('formats of the language', () => {
  const formats = async (language: string): Promise<IntlFormats> => {
    TestBed.configureTestingModule({
      providers: [provideTexts({ en: {}, fr: () => Promise.resolve({}) })],
    });
    await TestBed.inject(Languages).choose(language);
    return TestBed.inject(IntlFormats);
  };
  afterEach(clearLanguagePreference);

  it('write amounts of data as one says them', async () => {
    const english = await formats('en');
    expect([940, 3_212_345, 88e6].map((bytes) => english.bytes(bytes))).toEqual([
      '0.9 kB',
      '3.2 MB',
      '88.0 MB',
    ]);
  });

  it('write the digits 0 to 9, as DHIS2 and the file do, where a reader takes them', async () => {
    for (const language of ['ar', 'ar-EG', 'hi', 'sw', 'fa', 'my']) {
      const of = await formats(language);
      const written = [of.number(1234), of.date('2026-10-31'), of.month('202610')].join(' ');
      expect(written)
        .withContext(language)
        .toMatch(/1.?234.*2026/);
      expect(written)
        .withContext(language)
        .toMatch(/^[^\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]*$/);
      TestBed.resetTestingModule();
    }
  });

  it('write the digits of Nepali, also in a browser that is built without Nepali', async () => {
    const nepali = await formats('ne');
    expect(nepali.number(1234)).toBe('१,२३४');
    expect(nepali.date('2026-10-31')).toMatch(/२०२६/);
    expect(nepali.date('2026-10-31')).toMatch(/३१/);
    expect(nepali.percent(0.5)).toMatch(/५०/);
  });

  it('name months of Bikram Sambat by their own names', async () => {
    const months = (of: IntlFormats): readonly string[] => [
      of.month('208305'),
      of.month('2083-12'),
      of.monthRange('2083-05', '2083-05'),
      of.monthRange('2083-04', '2083-06'),
      of.monthRange('2083-12', '2084-02'),
    ];
    expect(months(await formats('en'))).toEqual([
      'Bhadra 2083',
      'Chaitra 2083',
      'Bhadra 2083',
      'Shrawan – Ashwin 2083',
      'Chaitra 2083 – Jestha 2084',
    ]);
    TestBed.resetTestingModule();
    const inNepali = await formats('ne');
    expect(inNepali.month('208305')).toBe('भदौ २०८३');
    expect(inNepali.monthRange('2083-04', '2083-06')).toBe('साउन – असोज २०८३');
    // No month: it stays as it is.
    expect(inNepali.month('208313')).toBe('208313');
  });

  it('write amounts in French in French units', async () => {
    const french = await formats('fr');
    expect(french.bytes(3_212_345).replace(/\s/g, ' ')).toBe('3,2 Mo');
  });
});
