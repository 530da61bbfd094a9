import { primaryLanguage } from './language-code.ts';

const LATIN = [
  'Baishakh',
  'Jestha',
  'Ashadh',
  'Shrawan',
  'Bhadra',
  'Ashwin',
  'Kartik',
  'Mangsir',
  'Poush',
  'Magh',
  'Falgun',
  'Chaitra',
];

/** The names that the CHT's phones show (medic/bikram-sambat), and Hindi's own. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  ne: 'बैशाख जेठ असार साउन भदौ असोज कार्तिक मंसिर पौष माघ फाल्गुन चैत'.split(' '),
  hi: 'वैशाख ज्येष्ठ आषाढ़ श्रावण भाद्रपद आश्विन कार्तिक मार्गशीर्ष पौष माघ फाल्गुन चैत्र'.split(' '),
};

/** Years in which a month is of Bikram Sambat: nobody exports Gregorian months of 2070. */
const YEARS = /^20[789]\d$/;

/** The name of a month of Bikram Sambat in a language; undefined for a Gregorian month. */
export function nameOfBikramSambatMonth(
  year: string,
  month: string,
  language: string,
): string | undefined {
  if (!YEARS.test(year)) return undefined;
  return (OWN_NAMES[primaryLanguage(language)] ?? LATIN)[Number(month) - 1];
}
