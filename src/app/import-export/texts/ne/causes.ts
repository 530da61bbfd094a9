import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'यो डाटा सेटले अर्कै प्रकारका अवधि लिन्छ',
  'export.dhis.cause.future-period': 'यो अवधिका लागि DHIS2 अझै खुलेको छैन',
  'export.dhis.cause.expired-period': 'यो अवधिका लागि DHIS2 बन्द भइसकेको छ',
  'export.dhis.cause.outside-input-periods': 'यो डाटा सेटले अहिले यस अवधिको डाटा लिँदैन',
  'export.dhis.cause.reversed-input-periods': 'यो DHIS2 ले यस अवधिको खुला प्रविष्टि अवधिलाई बन्द ठान्छ',
  'export.dhis.cause.element-not-in-data-set': 'डाटा तत्त्व यो डाटा सेटमा छैन',
  'export.dhis.cause.org-unit-not-assigned': 'डाटा सेट यो सङ्गठन एकाइलाई तोकिएको छैन',
  'export.dhis.cause.org-unit-not-open-yet': 'सङ्गठन एकाइ त्यतिबेला खुलेको थिएन',
  'export.dhis.cause.org-unit-closed': 'सङ्गठन एकाइ बन्द भइसकेको छ',
  'export.dhis.cause.missing-option-combo': 'डाटा तत्त्व विभाजित छ, तर पङ्क्तिले वर्ग विकल्प संयोजन बताउँदैन',
  'export.dhis.cause.wrong-option-combo': 'वर्ग विकल्प संयोजन यो डाटा तत्त्वको होइन',
  'export.dhis.cause.missing-attribute-option-combo': 'डाटा सेटलाई विशेषता विकल्प संयोजन चाहिन्छ',
  'export.dhis.cause.wrong-attribute-option-combo': 'विशेषता विकल्प संयोजन यो डाटा सेटको होइन',
  'export.dhis.cause.duplicate-row': 'एउटै मान दुई पटक पठाइएको छ',
  'export.dhis.cause.value-type': 'मान डाटा तत्त्वको मान प्रकारसँग मिल्दैन',
  'export.dhis.cause.not-an-option': 'मान डाटा तत्त्वका विकल्पमध्ये होइन',
  'export.dhis.cause.comment-too-long': 'टिप्पणी धेरै लामो छ',
  'export.dhis.cause.zero-not-significant': 'DHIS2 ले यो डाटा तत्त्वको शून्य राख्दैन',
  'export.dhis.cause.parent-and-child': 'एउटा सङ्गठन एकाइ र त्यसमुनिको एकाइले एउटै कुरा प्रतिवेदन गर्छन्',
  'export.dhis.cause.aggregation-type': 'DHIS2 ले यो डाटा तत्त्व जोड्दैन',
  'export.dhis.cause.percentage-added-up': 'प्रतिशत जोडिने थियो',
  'export.dhis.cause.data-set-not-found': 'DHIS2 मा यस्तो डाटा सेट छैन, वा प्रयोगकर्ताले देख्न पाउँदैन',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 मा यो डाटा सेट छैन, वा यी डाटा तत्त्वमध्ये कुनै पनि त्यसमा छैन',
  'export.dhis.cause.data-set-not-told': 'फाइलले आफ्नो डाटा सेट बताउँदैन',
  'export.dhis.cause.several-data-sets': 'डाटा तत्त्वहरू एकभन्दा बढी डाटा सेटका हुन्',
  'export.dhis.cause.element-not-found': 'DHIS2 मा यस्तो डाटा तत्त्व छैन',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 मा यस्तो सङ्गठन एकाइ छैन',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 मा यस्तो वर्ग विकल्प संयोजन छैन',
  'export.dhis.cause.attribute-option-combo-not-found': 'DHIS2 मा यस्तो विशेषता विकल्प संयोजन छैन',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 मा यस्तो विकल्प संयोजन छैन, वा यसको प्रयोगकर्ताले त्यससँग डाटा लेख्न पाउँदैन',
  'export.dhis.cause.invalid-identifier': 'पहिचान DHIS2 ले लेख्ने तरिकाले लेखिएको छैन',
  'export.dhis.cause.bad-period': 'DHIS2 ले अवधि पढ्न सक्दैन',
  'export.dhis.cause.period-not-open': 'अवधि बन्द छ, अझै खुलेको छैन, वा डाटा सेटको होइन',
  'export.dhis.cause.outside-org-unit-dates': 'यो अवधिमा सङ्गठन एकाइ खुला थिएन',
  'export.dhis.cause.outside-option-dates': 'वर्ग विकल्प यो अवधिका लागि मान्य छैन',
  'export.dhis.cause.org-unit-not-of-option': 'वर्ग विकल्प यो सङ्गठन एकाइका लागि मान्य छैन',
  'export.dhis.cause.already-approved': 'यो अवधिको डाटा पहिले नै स्वीकृत भइसकेको छ',
  'export.dhis.cause.no-access-to-data-set': 'DHIS2 प्रयोगकर्ताले यो डाटा सेटमा लेख्न पाउँदैन',
  'export.dhis.cause.no-access-to-org-unit': 'यो सङ्गठन एकाइ DHIS2 प्रयोगकर्ताको होइन',
  'export.dhis.cause.no-access-to-option': 'DHIS2 प्रयोगकर्ताले वर्ग विकल्प प्रयोग गर्न पाउँदैन',
  'export.dhis.cause.no-value': 'पङ्क्तिमा मान छैन',
  'export.dhis.cause.incomplete-row': 'पङ्क्तिमा केही नपुगेको छ',
  'export.dhis.cause.comment-not-an-option': 'टिप्पणी विकल्पमध्ये होइन',
  'export.dhis.cause.complete-date-not-possible': 'यो फाइलले डाटा सेटलाई पूर्ण चिन्ह लगाउन सक्दैन',
  'export.dhis.cause.not-all-valid': 'DHIS2 ले सबै लिन्छ वा केही लिँदैन, र सबै मान्य छैनन्',
  'export.dhis.cause.damaged-file': 'DHIS2 ले फाइल पढ्न सक्दैन',
  'export.dhis.cause.unexpected-field': 'DHIS2 ले हामीले नलेख्ने कुरा भन्छ',
  'export.dhis.cause.unknown': 'DHIS2 ले हामीलाई थाहा नभएको कारण दिन्छ',
  'export.dhis.cause-fix.correct-target-mapping':
    'लक्ष्यको dhis सेटिङमा डाटा तत्त्व वा विकल्प संयोजन सच्याउन लगाउनुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'ठाउँको dhis.orgUnit सच्याउन लगाउनुहोस्, वा DHIS2 मा डाटा सेट सङ्गठन एकाइलाई तोक्न लगाउनुहोस्।',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'DHIS2 मा सङ्गठन एकाइका मितिहरू सच्याउन लगाउनुहोस्, वा त्यसबिना निर्यात गर्नुहोस्।',
  'export.dhis.cause-fix.choose-or-open-period':
    'खुला अवधि छान्नुहोस्, वा त्यस अवधिका लागि DHIS2 खोल्न लगाउनुहोस्।',
  'export.dhis.cause-fix.update-dhis2':
    'DHIS2 लाई 2.43.1.1 पछिको संस्करणमा अद्यावधिक गर्न लगाउनुहोस्, वा डाटा सेटका प्रविष्टि अवधि हटाउन लगाउनुहोस्।',
  'export.dhis.cause-fix.choose-other-data-set': 'यस प्रकारका अवधि भएको डाटा सेट छान्नुहोस्।',
  'export.dhis.cause-fix.map-yes-no':
    'यो जोडलाई हो वा होइन भनी लेख्न लगाउनुहोस्, वा DHIS2 मा मान प्रकार सच्याउन लगाउनुहोस्।',
  'export.dhis.cause-fix.correct-value-type':
    'DHIS2 मा मान प्रकार सच्याउन लगाउनुहोस्, वा पङ्क्ति छोड्नुहोस्।',
  'export.dhis.cause-fix.leave-out': 'यी पङ्क्तिहरू छोड्नुहोस्।',
  'export.dhis.cause-fix.shorten-comment': 'लक्ष्यको सेटिङमा टिप्पणी सच्याउन लगाउनुहोस्।',
  'export.dhis.cause-fix.store-zeros':
    'DHIS2 मा यो डाटा तत्त्वका शून्य भण्डारण गर्न लगाउनुहोस्, वा पङ्क्ति छोड्नुहोस्।',
  'export.dhis.cause-fix.count-at-nearest': 'प्रत्येक कागजात सबैभन्दा नजिकको सङ्गठन एकाइमा मात्र गन्नुहोस्।',
  'export.dhis.cause-fix.correct-aggregation-type':
    'DHIS2 मा समष्टिकरण प्रकार सच्याउन लगाउनुहोस्, वा लक्ष्यलाई अर्को डाटा तत्त्वसँग जोड्न लगाउनुहोस्।',
  'export.dhis.cause-fix.none': 'केही गर्नु पर्दैन।',
  'export.dhis.cause-fix.ask-for-access': 'DHIS2 प्रशासकलाई यो प्रयोगकर्ताको अधिकार बढाउन भन्नुहोस्।',
  'export.dhis.cause-fix.ask-to-unapprove':
    'DHIS2 मा स्वीकृति फिर्ता लिन लगाउनुहोस्, वा स्वीकृत भएकोलाई छोड्नुहोस्।',
  'export.dhis.cause-fix.correct-category-option':
    'DHIS2 मा वर्ग विकल्पका मिति वा सङ्गठन एकाइहरू सच्याउन लगाउनुहोस्।',
  'export.dhis.cause-fix.send-as-json':
    'JSON का रूपमा निर्यात र आयात गर्नुहोस्: त्यसले आफ्नो डाटा सेट बताउँछ।',
  'export.dhis.cause-fix.export-without-complete-date':
    'डाटा सेटलाई पूर्ण चिन्ह नलगाई निर्यात गर्नुहोस्, वा एउटा मात्र सङ्गठन एकाइ निर्यात गर्नुहोस्।',
  'export.dhis.cause-fix.correct-data-set': 'CHT को सेटिङमा डाटा सेटको पहिचान सच्याउन लगाउनुहोस्।',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'CHT को सेटिङमा डाटा सेटको पहिचान जाँच्न लगाउनुहोस्, त्यसपछि DHIS2 मा यी डाटा तत्त्व त्यसैका हुन् कि भनी जाँच्न लगाउनुहोस्।',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'DHIS2 मा विकल्प संयोजन छ भने यो प्रयोगकर्तालाई त्यसका वर्ग विकल्पमा पहुँच दिन लगाउनुहोस्। नभए लक्ष्यको dhis सेटिङ सच्याउन लगाउनुहोस्।',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'खुला अवधि छान्नुहोस्, वा त्यसका लागि DHIS2 खोल्न लगाउनुहोस्। के त्यो अवधि खुला छ, र डाटा सेटमा प्रविष्टि अवधि छन्? DHIS2 2.43.0 देखि 2.43.1.1 सम्मले तिनलाई उल्टो पढ्छन्: DHIS2 अद्यावधिक गर्न वा यी प्रविष्टि अवधि हटाउन लगाउनुहोस्।',
  'export.dhis.cause-fix.correct-other-rows':
    'DHIS2 ले नाम लिएका अरू पङ्क्ति सच्याउनुहोस्, त्यसपछि सबै फेरि पठाउनुहोस्।',
  'export.dhis.cause-fix.export-again':
    'फेरि निर्यात गरेर त्यही फाइल पठाउनुहोस्: बाटोमा कुनै कुराले यसलाई बदल्यो।',
  'export.dhis.cause-fix.ask-administrator': 'DHIS2 का शब्दहरू त्यसको प्रशासकलाई देखाउनुहोस्।',
};
