import type { Translation } from '../../../i18n/index.ts';
import type { dataEntryEn } from '../en/data-entry.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const dataEntry: Translation<typeof dataEntryEn> = {
  'export.dhis.entry': 'DHIS2 को डाटा प्रविष्टि',
  'export.dhis.entry.detail': 'यी सङ्ख्या भएका फारामबारे डाटा प्रविष्टिले के भन्थ्यो। यीमध्ये कुनैले फाइल रोक्दैन।',
  'export.dhis.entry.nothing': 'त्यसले केही चिन्ह लगाउँदैनथ्यो।',
  'export.dhis.entry.limits':
    '{count, plural, one {एउटा मान आफ्नो न्यूनतम र अधिकतमभन्दा बाहिर} other {{count, number} मान आफ्नो न्यूनतम र अधिकतमभन्दा बाहिर}}',
  'export.dhis.entry.limits.detail':
    'डाटा प्रविष्टिले यस्तो मानमा चिन्ह लगाउँछ र बचत गर्छ। सङ्ख्या ठीक छ कि सोध्नुहोस्।',
  'export.dhis.entry.between': '{min} र {max} को बीचमा हुनुपर्छ',
  'export.dhis.entry.missing.compulsory': 'खाली छोडिएका अनिवार्य फिल्ड',
  'export.dhis.entry.missing.compulsory.detail':
    'यी सङ्गठन एकाइका लागि यो फाइलमा छैनन्; DHIS2 मा हुन सक्छन्। नभए त्यहाँ भर्नुहोस्।',
  'export.dhis.entry.missing.comment-required': 'टिप्पणी चाहिने खाली फिल्ड',
  'export.dhis.entry.missing.comment-required.detail':
    'यो डाटा सेटले हरेक फिल्डमा मान वा टिप्पणी माग्छ। आयातपछि DHIS2 मा लेख्नुहोस्।',
  'export.dhis.entry.missing.field-combination': 'सँगै भरिने फिल्ड',
  'export.dhis.entry.missing.field-combination.detail':
    'डाटा तत्वको एउटा विकल्प संयोजनमा मान हुनेबित्तिकै यो डाटा सेटले सबै संयोजन माग्छ। पुरानो डाटा प्रविष्टि एपले मात्र यो माग्छ।',
  'export.dhis.entry.fields':
    '{count, plural, one {एउटा फिल्ड देखाउनुहोस्} other {{count, number} फिल्ड देखाउनुहोस्}}',
  'export.dhis.entry.at':
    '{count, plural, one {एउटा सङ्गठन एकाइमा खाली।} other {{count, number} सङ्गठन एकाइमा खाली।}}',
  'export.dhis.entry.in-no-row':
    'यो फाइलको कुनै पङ्क्तिमा छैन: यसमा कुनै लक्ष्य जोडिएको छैन, वा कसैले रिपोर्ट गरेन।',
  'export.dhis.entry.incomplete':
    '{count, plural, one {एउटा फाराम जुन डाटा प्रविष्टिले पूरा गर्दैनथ्यो} other {{count, number} फाराम जुन डाटा प्रविष्टिले पूरा गर्दैनथ्यो}}',
  'export.dhis.entry.incomplete.detail':
    'DHIS2 मा यो फाइलभन्दा बढी नभएसम्म। मान तैपनि आयात गर्न सकिन्छ; यहाँबाट पूरा चिन्ह लगाउँदा अनिवार्य फिल्ड खाली भएमा मात्र DHIS2 ले अस्वीकार गर्छ।',
  'export.dhis.entry.forms': 'कुन र किन, देखाउनुहोस्',
  'export.dhis.entry.why.compulsory': 'एउटा अनिवार्य फिल्ड खाली छ।',
  'export.dhis.entry.why.comment-required': 'एउटा खाली फिल्डमा टिप्पणी छैन।',
  'export.dhis.entry.why.validation-rule': 'एउटा प्रमाणीकरण नियम टुटेको छ।',
  'export.dhis.entry.why.field-combination': 'तत्वका केही विकल्प संयोजनमा मान छ, अरूमा छैन।',
  'export.dhis.entry.not-judged':
    'यी डाटा तत्वका खाली फिल्ड थाहा छैनन्, किनभने तिनका विकल्प संयोजन थाहा छैनन्: {names}।',
};
