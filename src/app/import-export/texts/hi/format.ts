import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'प्रारूप',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.xml.advice': 'DHIS2 में XML प्रारूप चुनें: वह फ़ाइल का नाम नहीं देखता।',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.adx.advice':
    'DHIS2 में ADX प्रारूप चुनें और सभी पहचान योजनाएँ UID पर रहने दें: उनके बिना पुराने सर्वर कोड ढूँढते हैं और कुछ नहीं पाते। ADX फ़ाइल में टिप्पणियाँ नहीं होतीं।',
  'export.dhis.format.adx.advice.codes':
    'DHIS2 में ADX प्रारूप चुनें, संगठन इकाई की पहचान योजना Code चुनें और बाकी UID पर रहने दें। ADX फ़ाइल में टिप्पणियाँ नहीं होतीं।',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.format.csv.advice':
    'DHIS2 में “First row is header” पर निशान लगाएँ: उसके बिना आयात विफल होता है या शीर्षक को पंक्ति मान लेता है। CSV फ़ाइल डेटा सेट को पूर्ण चिह्नित नहीं कर सकती, और स्प्रेडशीट से सहेजने पर बिगड़ सकती है।',
  'export.dhis.format.csv.advice.codes':
    'DHIS2 में “First row is header” पर निशान लगाएँ और संगठन इकाई की पहचान योजना Code चुनें: CSV फ़ाइल यह नहीं बता सकती कि उसमें कोड हैं। वह डेटा सेट को पूर्ण चिह्नित भी नहीं कर सकती, और स्प्रेडशीट से सहेजने पर बिगड़ सकती है।',
  'export.dhis.gzip': 'संपीड़ित करें (gzip)',
};
