import { isRightToLeft, languageName, languageTag } from './language-code.ts';

describe('language codes', () => {
  it('become tags that Intl takes, English where they are no language', () => {
    expect(['fr', 'pt_BR', 'EN', 'not a language', ''].map(languageTag)).toEqual([
      'fr',
      'pt-BR',
      'en',
      'en',
      'en',
    ]);
  });

  it('know which languages are written from right to left', () => {
    expect(['ar', 'fa-IR', 'ur', 'en', 'sw', '!'].map(isRightToLeft)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('name themselves, or stay codes', () => {
    expect(['en', 'fr', 'sw', 'qqx', '?!'].map(languageName)).toEqual([
      'English',
      'Français',
      'Kiswahili',
      'qqx',
      '?!',
    ]);
  });
});
