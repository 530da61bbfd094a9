import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'डेटा आयात और निर्यात',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'DHIS2 निर्यात',
  'export.dhis.description': 'डेटा मानों की फ़ाइल बनाएँ जिसे आप DHIS2 में आयात कर सकें।',
  'export.dhis.mapping.title': 'स्थान और लक्ष्य मिलाएँ',
};
