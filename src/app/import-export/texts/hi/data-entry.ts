import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'DHIS2 की डेटा एंट्री',
  'export.dhis.entry.detail':
    'इन संख्याओं वाले फ़ॉर्म के बारे में डेटा एंट्री क्या कहेगी। इनमें से कुछ भी फ़ाइल नहीं रोकता।',
  'export.dhis.entry.nothing': 'वह कुछ भी चिह्नित नहीं करेगी।',
  'export.dhis.entry.limits':
    '{count, plural, one {एक मान अपने न्यूनतम और अधिकतम से बाहर} other {{count, number} मान अपने न्यूनतम और अधिकतम से बाहर}}',
  'export.dhis.entry.limits.detail':
    'डेटा एंट्री ऐसे मान को चिह्नित करती है और सहेजती है। पूछें कि क्या संख्या सही है।',
  'export.dhis.entry.between': '{min} और {max} के बीच होना चाहिए',
  'export.dhis.entry.missing.compulsory': 'खाली छोड़े गए अनिवार्य फ़ील्ड',
  'export.dhis.entry.missing.compulsory.detail':
    'इन संगठन इकाइयों के लिए ये इस फ़ाइल में नहीं हैं; DHIS2 में हो सकते हैं। नहीं तो वहाँ भरें।',
  'export.dhis.entry.missing.comment-required': 'खाली फ़ील्ड जिन्हें टिप्पणी चाहिए',
  'export.dhis.entry.missing.comment-required.detail':
    'यह डेटा सेट हर फ़ील्ड में मान या टिप्पणी चाहता है। आयात के बाद DHIS2 में लिखें।',
  'export.dhis.entry.missing.field-combination': 'साथ भरे जाने वाले फ़ील्ड',
  'export.dhis.entry.missing.field-combination.detail':
    'किसी डेटा तत्व के एक विकल्प संयोजन में मान होते ही यह डेटा सेट उसके सभी संयोजन चाहता है। केवल पुराना डेटा एंट्री ऐप इसे माँगता है।',
  'export.dhis.entry.fields':
    '{count, plural, one {एक फ़ील्ड दिखाएँ} other {{count, number} फ़ील्ड दिखाएँ}}',
  'export.dhis.entry.at':
    '{count, plural, one {एक संगठन इकाई में खाली।} other {{count, number} संगठन इकाइयों में खाली।}}',
  'export.dhis.entry.in-no-row':
    'इस फ़ाइल की किसी पंक्ति में नहीं: इससे कोई लक्ष्य नहीं जुड़ा, या किसी ने रिपोर्ट नहीं किया।',
  'export.dhis.entry.incomplete':
    '{count, plural, one {एक फ़ॉर्म जिसे डेटा एंट्री पूर्ण नहीं करेगी} other {{count, number} फ़ॉर्म जिन्हें डेटा एंट्री पूर्ण नहीं करेगी}}',
  'export.dhis.entry.incomplete.detail':
    'जब तक DHIS2 में इस फ़ाइल से अधिक न हो। मान फिर भी आयात किए जा सकते हैं; यहाँ से पूर्ण चिह्नित करने पर DHIS2 केवल तब मना करता है जब कोई अनिवार्य फ़ील्ड खाली हो।',
  'export.dhis.entry.forms': 'कौन से और क्यों, दिखाएँ',
  'export.dhis.entry.why.compulsory': 'एक अनिवार्य फ़ील्ड खाली है।',
  'export.dhis.entry.why.comment-required': 'एक खाली फ़ील्ड पर टिप्पणी नहीं है।',
  'export.dhis.entry.why.validation-rule': 'एक सत्यापन नियम टूटा है।',
  'export.dhis.entry.why.field-combination': 'किसी तत्व के कुछ विकल्प संयोजनों में मान है, अन्य में नहीं।',
  'export.dhis.entry.not-judged':
    'इन डेटा तत्वों के खाली फ़ील्ड ज्ञात नहीं हैं, क्योंकि उनके विकल्प संयोजन ज्ञात नहीं हैं: {names}।',
};
