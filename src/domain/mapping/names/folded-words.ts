/** Accents of Latin letters, and Arabic signs that writers leave out: vowels, hamza above or below, tatweel. */
const LEFT_OUT = /[\u0300-\u036f]|\u0640|[\u064b-\u065f]|\u0670|[\u200b-\u200f]/gu;

/** What Devanagari writes with a dot below or with two vowel lengths in the same word: the dot goes. */
const NUKTA = /\u093c/gu;

/** Arabic letters that stand for each other at the end of a word. */
const ARABIC_FINALS: readonly (readonly [RegExp, string])[] = [
  [/\u0649/gu, '\u064a'],
  [/\u0629/gu, '\u0647'],
];

/** Zeros of the digits of the languages that the CHT is used in. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

/**
 * The words of a name, as far as two spellings of it have them in common: without letter case, accents,
 * apostrophes and punctuation, digits of any script as Latin ones. Vowel signs of Devanagari are letters
 * and stay; of Arabic only the signs that writers leave out go.
 *
 * @example
 * foldedWords("Ng’ombe-ni Dispénsary (New)") // => ['ngombe', 'ni', 'dispensary', 'new']
 * foldedWords('स्वास्थ्य चौकी २') // => ['स्वास्थ्य', 'चौकी', '2']
 */
export function foldedWords(name: string): readonly string[] {
  const letters = ARABIC_FINALS.reduce(
    (text, [written, as]) => text.replace(written, as),
    // Taken apart, an acute accent that stands by itself would be a space.
    name.replaceAll('´', '').normalize('NFKD').replace(LEFT_OUT, '').replace(NUKTA, ''),
  );
  return letters
    .toLowerCase()
    .replace(/['’‘`ʼ]/gu, '')
    .replace(/\p{Nd}/gu, latinDigit)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}
