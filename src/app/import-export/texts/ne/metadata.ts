import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'DHIS2 सँग जाँच्नुहोस्',
  'export.dhis.metadata.loaded': 'DHIS2 सँग जाँचिएको, {day} को मेटाडाटा',
  'export.dhis.metadata.detail':
    'यो डाटा सेटबारे DHIS2 लाई थाहा भएको कुराले, DHIS2 ले के अस्वीकार गर्ने, गुमाउने वा लुकाउने भन्ने यो पृष्ठले फाइल पठाउनुअघि नै भेट्टाउँछ।',
  'export.dhis.metadata.how':
    'DHIS2 मा Import/Export, Metadata dependency export खोल्नुहोस्, यो डाटा सेट, JSON ढाँचा र सङ्कुचनबिना छान्नुहोस्। त्यसपछि त्यो फाइल यहाँ छान्नुहोस्; यो यसै ब्राउजरमा रहन्छ।',
  'export.dhis.metadata.file': 'मेटाडाटा फाइल',
  'export.dhis.metadata.choose': 'मेटाडाटा फाइल छान्नुहोस्',
  'export.dhis.metadata.other': 'अर्को फाइल छान्नुहोस्',
  'export.dhis.metadata.forget': 'यसलाई बिर्सनुहोस्',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# डाटा तत्त्व} other {# डाटा तत्त्व}}, {orgUnits, plural, one {# सङ्गठन एकाइ} other {# सङ्गठन एकाइ}}।',
  'export.dhis.metadata.not-kept': 'यो ब्राउजरले फाइल राख्दैन। तपाईं यो पृष्ठ नछोडेसम्म प्रयोग हुन्छ।',
  'export.dhis.metadata.from': '{server} बाट पढ्नुहोस्',
  'export.dhis.metadata.ask': 'DHIS2 बाट पढ्नुहोस्',
  'export.dhis.metadata.reading': 'DHIS2 बाट पढिँदै…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 ले जवाफ दिएन',
  'export.dhis.metadata.error.unreachable.next': 'जडान जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्।',
  'export.dhis.metadata.error.wrong-credentials': 'DHIS2 ले यो टोकन, वा यो प्रयोगकर्ता र पासवर्ड चिन्दैन',
  'export.dhis.metadata.error.wrong-credentials.next':
    'फेरि टाइप गर्नुहोस्। टोकनको म्याद सकिएको, वा यो सर्भरका लागि अनुमति नभएको हुन सक्छ।',
  'export.dhis.metadata.error.no-access': 'यो DHIS2 प्रयोगकर्ताले डाटा सेट देख्न पाउँदैन',
  'export.dhis.metadata.error.no-access.next': 'DHIS2 प्रशासकलाई साझा गर्न भन्नुहोस्।',
  'export.dhis.metadata.error.not-found':
    'DHIS2 मा यो पहिचान भएको डाटा सेट छैन, वा यो प्रयोगकर्तालाई देखाउँदैन',
  'export.dhis.metadata.error.not-found.next':
    'CHT प्रशासकलाई डाटा सेटको पहिचान जाँच्न, वा DHIS2 प्रशासकलाई साझा गर्न भन्नुहोस्।',
  'export.dhis.metadata.error.not-dhis2': 'जवाफ दिने DHIS2 होइन',
  'export.dhis.metadata.error.not-dhis2.next': 'प्रशासकलाई DHIS2 को ठेगाना (DHIS2_URL) जाँच्न भन्नुहोस्।',
  'export.dhis.metadata.error.signed-out': 'यहाँको तपाईंको सत्र सकियो',
  'export.dhis.metadata.error.signed-out.next': 'पृष्ठ फेरि लोड गरेर साइन इन गर्नुहोस्।',
  'export.dhis.metadata.error.no-permission': 'तपाईंसँग अब निर्यातको अनुमति छैन',
  'export.dhis.metadata.error.no-permission.next': 'आफ्नो CHT प्रशासकलाई सोध्नुहोस्।',
  'export.dhis.metadata.error.refused': 'DHIS2 ले अस्वीकार गर्‍यो: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'यी शब्द DHIS2 प्रशासकलाई देखाउनुहोस्, वा पछि फेरि प्रयास गर्नुहोस्।',
  'export.dhis.metadata.fault.effect':
    'केही परिवर्तन भएन: फाइलहरू पहिले जस्तै जाँचिन्छन्, वा केही लोड नभएको भए जाँचिँदैनन्।',
  'export.dhis.metadata.fault.not-json': '{fileName} लाई JSON का रूपमा पढ्न सकिँदैन',
  'export.dhis.metadata.fault.not-json.next':
    'मेटाडाटा सङ्कुचनबिना JSON मा फेरि निर्यात गर्नुहोस्, वा पहिले फाइल खोल्नुहोस्।',
  'export.dhis.metadata.fault.zipped': '{fileName} zip हो',
  'export.dhis.metadata.fault.zipped.next':
    'त्यसलाई खोलेर भित्रको JSON छान्नुहोस्, वा सङ्कुचनबिना मेटाडाटा फेरि निर्यात गर्नुहोस्।',
  'export.dhis.metadata.fault.not-metadata': '{fileName} मा डाटा सेट छैन',
  'export.dhis.metadata.fault.not-metadata.next':
    'डाटा मानको फाइल होइन, डाटा सेटको metadata dependency export प्रयोग गर्नुहोस्।',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 ले निर्यात गर्न अस्वीकार गर्‍यो, र {fileName} मा त्यसका शब्द मात्र छन्: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'DHIS2 प्रशासकसँग मेटाडाटा निर्यात गर्ने अधिकार माग्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.metadata.fault.no-such-data-set': '{fileName} अर्को डाटा सेटको हो: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'यहाँ छानिएको डाटा सेटको मेटाडाटा निर्यात गर्नुहोस्, वा पहिले अर्को डाटा सेट छान्नुहोस्।',
};
