import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'DHIS2 के सत्यापन नियम',
  'export.dhis.validation.run':
    '{count, plural, =0 {इन संख्याओं पर कोई नियम नहीं चलाया जा सका।} one {इन संख्याओं पर {count, number} नियम चलाया गया। टूटा नियम फ़ाइल नहीं रोकता: पूछें कि क्या संख्याएँ सही हैं।} other {इन संख्याओं पर {count, number} नियम चलाए गए। टूटा नियम फ़ाइल नहीं रोकता: पूछें कि क्या संख्याएँ सही हैं।}}',
  'export.dhis.validation.kept': 'चलाया गया हर नियम पूरा होता है।',
  'export.dhis.validation.broken':
    '{count, plural, one {एक संगठन इकाई में टूटा} other {{count, number} संगठन इकाइयों में टूटा}}',
  'export.dhis.validation.no-value': 'मान नहीं',
  'export.dhis.validation.operator.equal_to': 'इसके बराबर होना चाहिए:',
  'export.dhis.validation.operator.not_equal_to': 'इससे अलग होना चाहिए:',
  'export.dhis.validation.operator.greater_than': 'इससे अधिक होना चाहिए:',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'कम से कम इतना होना चाहिए:',
  'export.dhis.validation.operator.less_than': 'इससे कम होना चाहिए:',
  'export.dhis.validation.operator.less_than_or_equal_to': 'अधिक से अधिक इतना होना चाहिए:',
  'export.dhis.validation.operator.compulsory_pair': 'इसके साथ रिपोर्ट होना चाहिए:',
  'export.dhis.validation.operator.exclusive_pair': 'इसके साथ रिपोर्ट नहीं होना चाहिए:',
  'export.dhis.validation.not-run': 'नियम जिन्हें केवल DHIS2 जाँच सकता है',
  'export.dhis.validation.why.constant': 'यह DHIS2 का स्थिरांक उपयोग करता है।',
  'export.dhis.validation.why.indicator': 'यह संकेतक उपयोग करता है।',
  'export.dhis.validation.why.program-data': 'यह कार्यक्रम का डेटा उपयोग करता है।',
  'export.dhis.validation.why.reporting-rate': 'यह रिपोर्टिंग दर उपयोग करता है।',
  'export.dhis.validation.why.org-unit-group': 'यह संगठन इकाइयों का समूह माँगता है।',
  'export.dhis.validation.why.option-group': 'यह विकल्प समूह, या एक विशेषता विकल्प संयोजन उपयोग करता है।',
  'export.dhis.validation.why.other-period': 'यह दूसरी अवधियाँ भी देखता है।',
  'export.dhis.validation.why.function': 'यह ऐसा फलन उपयोग करता है जो केवल DHIS2 में गणना होता है।',
  'export.dhis.validation.why.syntax': 'इसका सूत्र पढ़ा नहीं जा सका।',
  'export.dhis.validation.why.element-not-in-file':
    'यह ऐसा डेटा तत्व उपयोग करता है जो इस फ़ाइल में नहीं है; DHIS2 में उसका मान हो सकता है।',
  'export.dhis.validation.why.org-unit-level':
    'यह कुछ स्तरों के लिए है, और कुछ संगठन इकाइयों के स्तर पता नहीं हैं।',
};
