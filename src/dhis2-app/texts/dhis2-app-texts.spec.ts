import { BUILT_IN_LANGUAGES, type Texts } from '../../app/i18n/index.ts';
import { speak } from '../../app/i18n/testing/speak.ts';
import { dhis2AppTexts } from './dhis2-app-texts.ts';

/** Bambara has the labels and short sentences only. */
const PARTIAL = 'bm';

/** What the app puts into its texts, each unlike all words of a text, so that it is found again. */
const WORDS = {
  words: '‹words›',
  address: '‹address›',
  type: '‹type›',
  name: '‹name›',
  median: '‹median›',
};
const NUMBERS = { count: 23, values: 45, units: 67, reported: 89, expected: 114 };

/** A number of each plural form that one of the languages has. */
const COUNTS = [0, 1, 2, 3, 11, 100];

describe('the texts of the app inside DHIS2', () => {
  /** The names of those values that are in a text when it is shown. */
  const shown = (text: string, language: string): string[] => {
    const spoken = speak(text, language, { ...WORDS, ...NUMBERS });
    return [
      ...Object.entries(WORDS),
      ...Object.entries(NUMBERS).map(
        ([name, value]) => [name, speak('{value, number}', language, { value })] as const,
      ),
    ]
      .filter(([, value]) => spoken.includes(value))
      .map(([name]) => name);
  };

  const { en } = dhis2AppTexts;
  for (const language of BUILT_IN_LANGUAGES) {
    describe(`in the language ${language}`, () => {
      let texts: Texts = {};

      beforeAll(async () => {
        texts = language === 'en' ? en : ((await dhis2AppTexts[language]?.()) ?? {});
      });

      it('have every key, and no other', () => {
        const keys = Object.keys(en).filter((key) => language !== PARTIAL || key in texts);
        expect(keys.length).toBeGreaterThan(0);
        expect(Object.keys(texts).sort()).toEqual(keys.sort());
      });

      it('show the same values as the English', () => {
        for (const [key, text] of Object.entries(texts))
          expect(shown(text, language))
            .withContext(key)
            .toEqual(shown(en[key] ?? '', 'en'));
      });

      it('can be shown with any number', () => {
        for (const [key, text] of Object.entries(texts)) {
          for (const count of COUNTS) {
            const numbers = Object.keys(NUMBERS).map((name) => [name, count] as const);
            // A text that is no valid message, or names what nobody gives, is shown as written.
            expect(speak(text, language, { ...WORDS, ...Object.fromEntries(numbers) }))
              .withContext(`${key}, ${count}`)
              .toMatch(/^[^{}#]*[^{}#\s][^{}#]*$/);
          }
        }
      });
    });
  }
});
