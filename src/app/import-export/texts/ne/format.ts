import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'ढाँचा',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'DHIS2 मा XML ढाँचा छान्नुहोस्: यसले फाइलको नाम हेर्दैन।',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'DHIS2 मा ADX ढाँचा छान्नुहोस् र सबै पहिचान योजना UID मै राख्नुहोस्: तीबिना पुराना सर्भरले कोड खोज्छन् र केही भेट्दैनन्। ADX फाइलमा टिप्पणी हुँदैन।',
  'export.dhis.format.adx.advice.codes':
    'DHIS2 मा ADX ढाँचा छान्नुहोस्, सङ्गठन एकाइको पहिचान योजना Code छान्नुहोस् र अरू UID मै राख्नुहोस्। ADX फाइलमा टिप्पणी हुँदैनन्।',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'DHIS2 मा “First row is header” मा चिन्ह लगाउनुहोस्: नलगाए आयात असफल हुन्छ वा शीर्षकलाई पङ्क्ति ठान्छ। CSV फाइलले डाटा सेटलाई पूर्ण चिन्ह लगाउन सक्दैन, र स्प्रेडसिटबाट सेभ गर्दा बिग्रन सक्छ।',
  'export.dhis.format.csv.advice.codes':
    'DHIS2 मा “First row is header” मा चिन्ह लगाउनुहोस् र सङ्गठन एकाइको पहिचान योजना Code छान्नुहोस्: CSV फाइलले आफूमा कोड छन् भन्न सक्दैन। यसले डाटा सेटलाई पूर्ण चिन्ह लगाउन पनि सक्दैन, र स्प्रेडसिटबाट सुरक्षित गर्दा बिग्रन सक्छ।',
  'export.dhis.gzip': 'सङ्कुचन गर्नुहोस् (gzip)',
};
