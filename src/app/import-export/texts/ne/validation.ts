import type { Translation } from '../../../i18n/index.ts';
import type { validationEn } from '../en/validation.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const validation: Translation<typeof validationEn> = {
  'export.dhis.validation': 'DHIS2 का प्रमाणीकरण नियम',
  'export.dhis.validation.run':
    '{count, plural, =0 {यी सङ्ख्यामा कुनै नियम चलाउन सकिएन।} one {यी सङ्ख्यामा एउटा नियम चलाइयो। टुटेको नियमले फाइल रोक्दैन: सङ्ख्या ठीक छन् कि सोध्नुहोस्।} other {यी सङ्ख्यामा {count, number} नियम चलाइए। टुटेको नियमले फाइल रोक्दैन: सङ्ख्या ठीक छन् कि सोध्नुहोस्।}}',
  'export.dhis.validation.kept': 'चलाइएका सबै नियम पूरा भए।',
  'export.dhis.validation.broken':
    '{count, plural, one {एउटा सङ्गठन एकाइमा टुटेको} other {{count, number} सङ्गठन एकाइमा टुटेको}}',
  'export.dhis.validation.no-value': 'मान छैन',
  'export.dhis.validation.operator.equal_to': 'बराबर हुनुपर्छ:',
  'export.dhis.validation.operator.not_equal_to': 'फरक हुनुपर्छ:',
  'export.dhis.validation.operator.greater_than': 'योभन्दा बढी हुनुपर्छ:',
  'export.dhis.validation.operator.greater_than_or_equal_to': 'कम्तीमा यति हुनुपर्छ:',
  'export.dhis.validation.operator.less_than': 'योभन्दा कम हुनुपर्छ:',
  'export.dhis.validation.operator.less_than_or_equal_to': 'बढीमा यति हुनुपर्छ:',
  'export.dhis.validation.operator.compulsory_pair': 'सँगै प्रतिवेदन हुनुपर्छ:',
  'export.dhis.validation.operator.exclusive_pair': 'सँगै प्रतिवेदन हुनु हुँदैन:',
  'export.dhis.validation.not-run': 'DHIS2 ले मात्र जाँच्न सक्ने नियम',
  'export.dhis.validation.why.constant': 'यसले DHIS2 को स्थिर मान (constant) प्रयोग गर्छ।',
  'export.dhis.validation.why.indicator': 'यसले सूचक प्रयोग गर्छ।',
  'export.dhis.validation.why.program-data': 'यसले कार्यक्रमको डाटा प्रयोग गर्छ।',
  'export.dhis.validation.why.reporting-rate': 'यसले प्रतिवेदन दर प्रयोग गर्छ।',
  'export.dhis.validation.why.org-unit-group': 'यसले सङ्गठन एकाइको समूह माग्छ।',
  'export.dhis.validation.why.option-group': 'यसले विकल्प समूह, वा एउटा विशेषता विकल्प संयोजन प्रयोग गर्छ।',
  'export.dhis.validation.why.other-period': 'यसले अरू अवधि पनि हेर्छ।',
  'export.dhis.validation.why.function': 'यसले DHIS2 मा मात्र गणना हुने फलन प्रयोग गर्छ।',
  'export.dhis.validation.why.syntax': 'यसको सूत्र पढ्न सकिएन।',
  'export.dhis.validation.why.element-not-in-file':
    'यसले यो फाइलमा नभएको डाटा तत्त्व प्रयोग गर्छ; DHIS2 मा त्यसको मान हुन सक्छ।',
  'export.dhis.validation.why.org-unit-level':
    'यो केही तहका लागि हो, र केही सङ्गठन एकाइका तह थाहा छैनन्।',
};
