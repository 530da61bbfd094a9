import { Directionality } from '@angular/cdk/bidi';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { ChtDate } from './cht-date.ts';
import { ChtDateRange } from './cht-date-range.ts';
import { ChtMonth } from './cht-month.ts';
import { ChtNumber } from './cht-number.ts';
import { Languages } from './languages.ts';
import { clearLanguagePreference, provideTexts } from './testing/texts-for-specs.ts';
import type { DocumentTexts } from './text-loader.ts';

@Component({
  selector: 'cht-spoken',
  imports: [ChtDate, ChtDateRange, ChtMonth, ChtNumber, TranslatePipe],
  template: `{{ 'values' | translate: { count: 1234 } }} | {{ 1234.5 | chtNumber }} |
    {{ '2026-10-31' | chtDate }} | {{ '2026-10' | chtMonth }} |
    {{ '2026-10-01' | chtDateRange: '2026-10-31' }} | {{ 'soon' | chtDate }} |
    {{ '202610' | chtMonth }} | {{ '2026-13' | chtMonth }} | {{ '2026-02-30' | chtDate }}`,
})
class Spoken {}

describe('the language of the page', () => {
  const TEXTS = {
    en: { values: '{count, plural, one {# value} other {# values}}' },
    fr: () => Promise.resolve({ values: '{count, plural, one {# valeur} other {# valeurs}}' }),
  };
  const DOCUMENTS: Record<string, DocumentTexts> = {
    ar: { texts: { births: 'الولادات' }, rtl: true },
    he: { texts: {} },
    sw: { texts: {}, rtl: true },
  };
  const read = (code: string) => Promise.resolve(DOCUMENTS[code]);
  let languages: Languages;
  const spoken = async (): Promise<string[]> => {
    const fixture = TestBed.createComponent(Spoken);
    await fixture.whenStable();
    const { textContent } = fixture.nativeElement as HTMLElement;
    return textContent.split('|').map((part) => part.trim().replace(/\s/g, ' '));
  };
  const page = () => [document.documentElement.lang, document.documentElement.dir];

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideTexts(TEXTS)] });
    languages = TestBed.inject(Languages);
    await languages.start();
  });

  afterEach(clearLanguagePreference);

  it('speaks English at first, with dates that no time zone moves', async () => {
    expect(await spoken()).toEqual([
      '1,234 values',
      '1,234.5',
      'Oct 31, 2026',
      'October 2026',
      'Oct 1 – 31, 2026',
      'soon',
      'October 2026',
      '2026-13',
      '2026-02-30',
    ]);
    expect(page()).toEqual(['en', 'ltr']);
  });

  it('changes texts, numbers and dates on the page at once', async () => {
    const fixture = TestBed.createComponent(Spoken);
    await fixture.whenStable();
    await languages.choose('fr');
    await fixture.whenStable();
    const element = fixture.nativeElement as HTMLElement;
    expect(element.textContent.replace(/\s/g, ' ')).toContain('1 234 valeurs | 1 234,5');
    expect(element.textContent).toContain('octobre 2026');
    expect(page()).toEqual(['fr', 'ltr']);
  });

  it('turns the page and Material for a language from right to left', async () => {
    const directions: string[] = [];
    const subscription = TestBed.inject(Directionality).change.subscribe((to) => {
      directions.push(to);
    });
    await languages.readFromDatabase(read, { offered: ['en', 'ar', 'he', 'sw'], locale: 'en' });
    await languages.choose('ar');
    expect(page()).toEqual(['ar', 'rtl']);
    // Our words are English there, with English plurals and the digits of the file.
    expect((await spoken())[0]).toBe('1,234 values');
    expect(await spoken()).not.toContain(jasmine.stringMatching(/[٠-٩]/));
    expect(TestBed.inject(TranslateService).instant('births')).toBe('الولادات');
    await languages.choose('en');
    expect(page()).toEqual(['en', 'ltr']);
    expect(directions).toEqual(['rtl', 'ltr']);
    subscription.unsubscribe();
  });

  it('believes the document about the direction before its own list', async () => {
    localStorage.removeItem('cht-dhis2-export.language');
    await languages.readFromDatabase(read, { offered: ['he', 'sw'], locale: 'he' });
    expect(page()).toEqual(['he', 'rtl']);
    await languages.choose('sw');
    expect(page()).toEqual(['sw', 'rtl']);
  });

  it('offers the languages of the settings, and all of ours where there are none', async () => {
    const ours = ['ar', 'bm', 'en', 'es', 'fr', 'hi', 'id', 'ne', 'pt', 'sw'];
    expect(languages.offered().map(({ code }) => code)).toEqual(ours);
    await languages.readFromDatabase(read, { offered: ['sw', 'am', 'en', 'pt_BR'], locale: 'sw' });
    expect(languages.offered()).toEqual([
      { code: 'sw', name: 'Kiswahili', isBuiltIn: true },
      { code: 'am', name: 'አማርኛ', isBuiltIn: false },
      { code: 'en', name: 'English', isBuiltIn: true },
      { code: 'pt_BR', name: 'Português (Brasil)', isBuiltIn: true },
    ]);
    expect(languages.others().map(({ code }) => code)).toEqual(
      ours.filter((code) => !['sw', 'en', 'pt'].includes(code)),
    );
    await languages.readFromDatabase(read, { offered: [], locale: 'en' });
    expect(languages.offered().map(({ code }) => code)).toEqual(ours);
    expect(languages.others()).toEqual([]);
  });

  it('remembers a choice, and takes it up when it is offered', async () => {
    await languages.choose('he');
    expect(localStorage.getItem('cht-dhis2-export.language')).toBe('he');
    await languages.choose('en');
    localStorage.setItem('cht-dhis2-export.language', 'he');
    await languages.readFromDatabase(read, { offered: ['en', 'fr'], locale: 'en' });
    expect(languages.current()).toBe('en');
    await languages.readFromDatabase(read, { offered: ['en', 'he'], locale: 'en' });
    expect(languages.current()).toBe('he');
  });

  it('keeps one of ours that was chosen though the project has not enabled it', async () => {
    await languages.choose('sw');
    await languages.readFromDatabase(read, { offered: ['en', 'fr'], locale: 'fr' });
    expect(languages.current()).toBe('sw');
  });

  it('shows what was chosen last, even when it comes first', async () => {
    let arrive: (texts: DocumentTexts) => void = () => undefined;
    const slow = new Promise<DocumentTexts>((resolve) => (arrive = resolve));
    const loading = languages.readFromDatabase((code) => (code === 'ar' ? slow : read(code)), {
      offered: ['en', 'fr', 'ar'],
      locale: 'en',
    });
    await loading;
    const first = languages.choose('ar');
    await languages.choose('fr');
    arrive({ texts: {}, rtl: true });
    await first;
    expect(languages.current()).toBe('fr');
    expect(page()).toEqual(['fr', 'ltr']);
  });
});
