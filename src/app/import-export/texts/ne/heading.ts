import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'डाटा आयात र निर्यात',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'DHIS2 निर्यात',
  'export.dhis.description': 'DHIS2 मा आयात गर्न सकिने डाटा मानको फाइल बनाउनुहोस्।',
  'export.dhis.mapping.title': 'स्थान र लक्ष्य मिलाउनुहोस्',
};
