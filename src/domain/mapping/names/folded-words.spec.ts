import * as fc from 'fast-check';
import { PROPERTY_SEED } from '../../testing/property-seed.ts';
import { foldedWords } from './folded-words.ts';

describe('the words of a name by which spellings are compared', () => {
  for (const [name, words] of [
    ['Kaptarakwa  CU', ['kaptarakwa', 'cu']],
    ["Ng'ombeni", ['ngombeni']],
    ['Ng’ombeni', ['ngombeni']],
    ['Kédougou – Santé', ['kedougou', 'sante']],
    ['ＫＩＳＵＭＵ', ['kisumu']],
    ['Mukono H/C IV.', ['mukono', 'h', 'c', 'iv']],
    ['स्वास्थ्य चौकी २', ['स्वास्थ्य', 'चौकी', '2']],
    ['गढ़ी', ['गढी']],
    ['مُسْتَشْفَى الأمل', ['مستشفي', 'الامل']],
    ['مدرسة ٣', ['مدرسه', '3']],
    ['۴ ߁', ['4', '߁']],
    ['٠٩ ۰۹ ०९ 09', ['09', '09', '09', '09']],
    ['Kolwa-2b (New)', ['kolwa', '2b', 'new']],
    ['Ng‘ombe Ng`ombe Ngʼombe Ng´ombe', ['ngombe', 'ngombe', 'ngombe', 'ngombe']],
    ['Kisu\u200bmu', ['kisumu']],
    ['الحـــرية', ['الحريه']],
    ['—', []],
  ] as const) {
    it(`of ${name} are ${words.join(' ')}`, () => {
      expect(foldedWords(name)).toEqual([...words]);
    });
  }

  it('keep Devanagari vowels: two names that differ only in them stay two', () => {
    expect(foldedWords('काली')).not.toEqual(foldedWords('कुली'));
  });

  it('are the same however a text is composed, and of their own words again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const words = foldedWords(name);
        expect(foldedWords(name.normalize('NFC'))).toEqual(foldedWords(name.normalize('NFD')));
        expect(foldedWords(words.join(' ')).join(' ')).toBe(words.join(' '));
      }),
      { seed: PROPERTY_SEED },
    );
  });
});
