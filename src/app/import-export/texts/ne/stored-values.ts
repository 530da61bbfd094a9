import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'DHIS2 मा के छ पढिँदै',
  'export.dhis.stored.before': 'DHIS2 मा अहिले के छ',
  'export.dhis.stored.same':
    '{count, plural, =0 {यहाँ जस्तै मान DHIS2 मा पहिल्यै छैन।} one {# मान DHIS2 मा पहिल्यै यस्तै छ।} other {# मान DHIS2 मा पहिल्यै यस्तै छन्।}}',
  'export.dhis.stored.different':
    '{count, plural, one {# मान DHIS2 मा अर्कै छ: आयातले त्यसलाई बदल्छ} other {# मान DHIS2 मा अर्कै छन्: आयातले तिनलाई बदल्छ}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# मान DHIS2 मा अझै छैन} other {# मान DHIS2 मा अझै छैनन्}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# मान DHIS2 मा मात्र छ: आयातले त्यहीँ छोड्छ} other {# मान DHIS2 मा मात्र छन्: आयातले त्यहीँ छोड्छ}}',
  'export.dhis.stored.in-dhis2': '· DHIS2 मा: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 मा यो मान छ: फेरि पढेर हेरियो।} other {DHIS2 मा यी # मान छन्: फेरि पढेर हेरियो।}}',
  'export.dhis.stored.not-held':
    'DHIS2 मा पठाइएका {sent, number} मध्ये {held, number} मान पठाए जस्तै छन्',
  'export.dhis.stored.not-held.next':
    'DHIS2 को data entry मा यी पङ्क्ति हेर्नुहोस्: कसैले बदलिरहेको हुन सक्छ। त्यसपछि निर्यात गरेर फेरि पठाउनुहोस्।',
  'export.dhis.stored.other':
    '{count, plural, one {# मान DHIS2 मा अर्कै छ} other {# मान DHIS2 मा अर्कै छन्}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# मान DHIS2 मा छैन} other {# मान DHIS2 मा छैनन्}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {यो DHIS2 ले नराख्ने # शून्य} other {यो DHIS2 ले नराख्ने # शून्य}}',
  'export.dhis.stored.not-read': 'DHIS2 मा के छ पढ्न सकिएन, त्यसैले त्यसबारे केही भनिएको छैन।',
  'export.dhis.stored.others-not-read':
    'यस फाइलमा मान नभएका सङ्गठन एकाइहरू पढ्न सकिएन: यो DHIS2 प्रयोगकर्ताले तीमध्ये कुनै एक देख्न पाउँदैन। त्यहाँ DHIS2 मा मात्र के छ थाहा छैन।',
  'export.dhis.stored.not-read.no-access':
    'यो DHIS2 प्रयोगकर्ताले डाटा सेट वा कुनै सङ्गठन एकाइ देख्न पाउँदैन: DHIS2 मा के छ पढ्न सकिएन।',
  'export.dhis.removals.title':
    '{count, plural, one {तपाईंको अघिल्लो निर्यातको # मान DHIS2 मा छुटेको छ} other {तपाईंको अघिल्लो निर्यातका # मान DHIS2 मा छुटेका छन्}}',
  'export.dhis.removals.detail':
    'अहिलेको फाइलमा ती छैनन्, र आयातले केही हटाउँदैन: DHIS2 ले तिनलाई अझै गन्छ। मेटाउँदा त्यो निर्यातले लेखे जस्तै रहेका मात्र हटाइन्छन्।',
  'export.dhis.removals.rows': '{count, plural, one {मान} other {# मान}}',
  'export.dhis.removals.check': 'के मेटाइने हो हेर्नुहोस्',
  'export.dhis.removals.checking': 'DHIS2 लाई सोधिँदै',
  'export.dhis.removals.confirm':
    '{count, plural, one {DHIS2 मा # मान टिप्पणीसहित मेटाउनुहोस्} other {DHIS2 मा # मान टिप्पणीसहित मेटाउनुहोस्}}',
  'export.dhis.removals.delete': '{count, plural, one {# मान मेटाउनुहोस्} other {# मान मेटाउनुहोस्}}',
  'export.dhis.removals.nothing': 'मेटाउन केही छैन।',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# मान त्यसपछि कसैले बदल्यो, र रहन्छ} other {# मान त्यसपछि कसैले बदल्यो, र रहन्छन्}}',
  'export.dhis.removals.gone': '{count, plural, one {# मान पहिल्यै छैन} other {# मान पहिल्यै छैनन्}}',
  'export.dhis.removals.refused': 'DHIS2 ले सबै मेटाउने थिएन। केही मेटाइएन।',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {केही मेटाइएन।} one {DHIS2 मा # मान मेटाइयो, र अब छैन: फेरि पढेर हेरियो।} other {DHIS2 मा # मान मेटाइए, र अब छैनन्: फेरि पढेर हेरियो।}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# मान DHIS2 मा अझै छ} other {# मान DHIS2 मा अझै छन्}}',
};
