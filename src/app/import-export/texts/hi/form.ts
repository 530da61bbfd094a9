import type { Translation } from '../../../i18n/index.ts';
import type { formEn } from '../en/form.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const form: Translation<typeof formEn> = {
  'export.dhis.form': 'आधिकारिक फ़ॉर्म',
  'export.dhis.form.of': 'आधिकारिक फ़ॉर्म: {name}',
  'export.dhis.form.print': 'फ़ॉर्म छापें',
  'export.dhis.form.close': 'फ़ॉर्म बंद करें',
  'export.dhis.form.layout.custom':
    'DHIS2 का कस्टम फ़ॉर्म, साफ़ किया हुआ: चित्रों, स्क्रिप्टों और रंगों के बिना।',
  'export.dhis.form.layout.sections': 'DHIS2 के अनुभागों में।',
  'export.dhis.form.layout.default': 'DHIS2 के सामान्य विन्यास में।',
  'export.dhis.form.layout.plain':
    'सादी तालिका: लोड किए गए मेटाडेटा फ़ॉर्म का विन्यास नहीं बताते। उन्हें DHIS2 से पढ़ें।',
  'export.dhis.form.field.not-reported': 'रिपोर्ट नहीं हुआ',
  'export.dhis.form.field.not-mapped': 'इससे कोई लक्ष्य नहीं जुड़ा: हाथ से भरें',
  'export.dhis.form.field.greyed': 'नहीं भरना है',
  'export.dhis.form.others': 'किसी अनुभाग में नहीं',
  'export.dhis.form.element': 'डेटा तत्व',
  'export.dhis.form.not-on': 'गिना गया, और फ़ॉर्म के किसी फ़ील्ड में नहीं:',
  'export.dhis.form.prepared': 'तैयारकर्ता',
  'export.dhis.form.approved': 'अनुमोदक',
  'export.dhis.form.signature': 'हस्ताक्षर',
  'export.dhis.form.date': 'दिनांक',
};
