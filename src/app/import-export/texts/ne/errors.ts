import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'डाटाबेसले जवाफ दिएन',
  'export.dhis.error.unreachable.effect': 'धेरै पटक सोधियो। कुनै फाइल लेखिएन, र तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.unreachable.reading':
    'धेरै पटक सोधियो, र पृष्ठले आफैँ फेरि सोध्छ। तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.unreachable.next':
    'जडान जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्। अरूले पनि CHT मा पुग्न सकेनन् भने आफ्नो CHT प्रशासकलाई भन्नुहोस्।',
  'export.dhis.error.offline': 'यो कम्प्युटर अफलाइन छ',
  'export.dhis.error.offline.effect': 'कुनै फाइल लेखिएन, र तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.offline.reading': 'जडान फर्किएपछि पृष्ठ आफैँ अघि बढ्छ। तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.offline.next': 'तार, Wi-Fi वा मोडेम जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्।',
  'export.dhis.error.signed-out': 'तपाईंको सत्र सकियो',
  'export.dhis.error.signed-out.effect': 'कुनै फाइल लेखिएन। तपाईंको छनोट ठेगानामा सुरक्षित छ।',
  'export.dhis.error.signed-out.next': 'फेरि साइन इन गर्नुहोस्; तपाईं यही पृष्ठमा फर्किनुहुनेछ।',
  'export.dhis.error.no-permission': 'तपाईंको खातामा {permission} अनुमति छैन',
  'export.dhis.error.no-permission.effect': 'त्यसबिना यो पृष्ठले DHIS2 का लागि डाटा निर्यात गर्न पाउँदैन।',
  'export.dhis.error.no-permission.next':
    'आफ्नो CHT प्रशासकलाई तपाईंको कुनै एक भूमिकालाई {permission} अनुमति दिन भन्नुहोस्, त्यसपछि यो पृष्ठ फेरि खोल्नुहोस्।',
  'export.dhis.error.refused': 'डाटाबेसले जवाफ दिन अस्वीकार गर्‍यो',
  'export.dhis.error.refused.effect': 'कुनै फाइल लेखिएन। यसले भन्छ: “{words}” ({request}, {status})।',
  'export.dhis.error.refused.reading':
    'के छान्न सकिन्छ थाहा छैन। यसले भन्छ: “{words}” ({request}, {status})। पृष्ठले आफैँ फेरि सोध्छ।',
  'export.dhis.error.refused.next':
    'फेरि प्रयास गर्नुहोस्। यस्तै रहिरहे यो वाक्य आफ्नो CHT प्रशासकलाई देखाउनुहोस्।',
  'export.dhis.error.outdated-page': 'यो पृष्ठ सर्भरभन्दा पुरानो छ',
  'export.dhis.error.outdated-page.effect':
    'यसको एक भाग लोड हुन सकेन: यसबीच नयाँ संस्करण स्थापना भएको हुन सक्छ। कुनै फाइल लेखिएन।',
  'export.dhis.error.outdated-page.next': 'पृष्ठ फेरि लोड गर्नुहोस्। तपाईंको छनोट ठेगानामा सुरक्षित छ।',
  'export.dhis.error.no-data-sets': 'DHIS2 एकीकरण कन्फिगर गरिएको छैन।',
  'export.dhis.error.no-data-sets.effect': 'फाइल बनाउने कुनै डाटा सेट छैन।',
  'export.dhis.error.no-data-sets.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई तलका तीन भाग थप्न भन्नुहोस्, त्यसपछि यो पृष्ठ फेरि खोल्नुहोस्।',
  'export.dhis.error.unknown-data-set': 'डाटा सेट {dataSet} कन्फिगर गरिएको छैन',
  'export.dhis.error.unknown-data-set.effect': 'कुनै फाइल लेखिएन।',
  'export.dhis.error.unknown-data-set.next':
    'यो पृष्ठ खोलेपछि सेटिङ बदलिएको हुन सक्छ। सबै फेरि पढ्नुहोस्, त्यसपछि आफ्नो छनोट हेर्नुहोस्।',
  'export.dhis.error.invalid-data-set': 'डाटा सेटको पहिचान, {dataSet}, DHIS2 पहिचान होइन',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 ले पूरै फाइल अस्वीकार गर्ने थियो, त्यसैले कुनै फाइल लेखिएन।',
  'export.dhis.error.invalid-data-set.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई सच्याउन भन्नुहोस्: एउटा अक्षर, त्यसपछि दस अक्षर वा अङ्क, जस्तै VMuFODsyWaO।',
  'export.dhis.error.no-data-elements': 'कुनै लक्ष्य यो डाटा सेटको होइन',
  'export.dhis.error.no-data-elements.effect': 'गन्न केही छैन, त्यसैले कुनै फाइल लेखिएन।',
  'export.dhis.error.no-data-elements.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई लक्ष्यहरूमा यो डाटा सेटको डाटा तत्त्व दिन भन्नुहोस्।',
  'export.dhis.error.bad-period': '{period} महिना होइन',
  'export.dhis.error.bad-period.effect': 'कुनै फाइल लेखिएन।',
  'export.dhis.error.bad-period.next': 'सूचीबाट अवधि छान्नुहोस्।',
  'export.dhis.error.bad-period.type': '{period} यो डाटा सेटको प्रकार {periodType} को अवधि होइन',
  'export.dhis.error.bad-period.type.effect': 'कुनै फाइल लेखिएन।',
  'export.dhis.error.bad-period.type.next': 'सूचीबाट अवधि छान्नुहोस्।',
  'export.dhis.error.unsupported-period-type':
    'यो डाटा सेटले {periodType} प्रकारका अवधि लिन्छ, जुन महिनाहरूबाट बन्दैनन्',
  'export.dhis.error.unsupported-period-type.effect':
    'केही लेख्न सकिँदैन: लक्ष्य कागजात पूरै महिनाको हुन्छ र कुन दिन के भयो भन्दैन।',
  'export.dhis.error.unsupported-period-type.next':
    'यो डाटा सेट दिन वा हप्ताअनुसार गन्ने ठाउँबाट पठाउनुहोस्। DHIS2 मा यसले महिना लिन्छ भने तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई period_type सच्याउन भन्नुहोस्।',
  'export.dhis.error.unsupported-period-type.unknown':
    'यो डाटा सेटको अवधि प्रकार, {periodType}, थाहा छैन',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'केही लेखिएन: महिना DHIS2 मा अर्कै कुराका रूपमा जाने थियो।',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई DHIS2 ले जस्तै period_type लेख्न भन्नुहोस्, जस्तै Monthly वा Quarterly।',
  'export.dhis.error.other-calendar': '{period} यो DHIS2 को पात्रो {calendar} को होइन',
  'export.dhis.error.other-calendar.effect':
    'कुनै फाइल लेखिएन: DHIS2 ले यो अवधिलाई आफ्नै पात्रोको अर्को अवधि ठान्ने थियो।',
  'export.dhis.error.other-calendar.next':
    'प्रणालीले कुन पात्रो प्रयोग गर्छ, आफ्नो DHIS2 प्रशासकलाई सोध्नुहोस्। नेपाली पात्रोको DHIS2 ले मात्र विक्रम संवत्‌का महिना लिन्छ, र ग्रेगोरियन पात्रोकोले मात्र अरू महिना लिन्छ।',
  'export.dhis.error.unknown-org-unit': 'सङ्गठन एकाइ {orgUnit} यो डाटा सेटसँग जोडिएको छैन',
  'export.dhis.error.unknown-org-unit.effect': 'कुनै फाइल लेखिएन।',
  'export.dhis.error.unknown-org-unit.next':
    'यो पृष्ठ खोलेपछि ठाउँहरू बदलिएका हुन सक्छन्। सबै फेरि पढ्नुहोस्, त्यसपछि आफ्नो छनोट हेर्नुहोस्।',
  'export.dhis.error.not-complete-able': 'यो फाइलले डाटा सेटलाई पूर्ण चिन्ह लगाउन सक्दैन',
  'export.dhis.error.not-complete-able.effect':
    'यसमा {orgUnits, plural, =0 {कुनै सङ्गठन एकाइ हुने थिएन} one {# सङ्गठन एकाइ हुने थियो} other {# सङ्गठन एकाइ हुने थिए}}। DHIS2 ले ठीक एउटाका लागि, र सकिएको अवधिका लागि मात्र चिन्ह लिन्छ। कुनै फाइल लेखिएन।',
  'export.dhis.error.not-complete-able.next':
    'विकल्पहरूमुनिको चिन्ह हटाउनुहोस्, वा डाटा भएको एउटा सङ्गठन एकाइ छान्नुहोस्।',
  'export.dhis.error.no-codes':
    'कोड मागिएको थियो, तर {orgUnits, plural, one {# सङ्गठन एकाइसँग छैन} other {# सङ्गठन एकाइसँग छैन}}: {named}',
  'export.dhis.error.no-codes.effect':
    'फाइलले आफ्ना सबै सङ्गठन एकाइलाई कोडले जनाउँछ, वा कुनैलाई पनि होइन। कुनै फाइल लेखिएन।',
  'export.dhis.error.no-codes.next': 'DHIS2 हेर्ने व्यक्तिलाई तिनलाई कोड दिन भन्नुहोस्, वा आइडी लेख्नुहोस्।',
  'export.dhis.error.no-rows': 'लेख्न केही छैन',
  'export.dhis.error.no-rows.effect':
    'यो अवधिको कुनै लक्ष्य कागजातले यो छनोटका लागि सङ्ख्या दिँदैन। खाली फाइलले DHIS2 लाई केही भन्दैन, त्यसैले कुनै फाइल लेखिएन।',
  'export.dhis.error.no-rows.next':
    'तल नगनिएका कागजात हेर्नुहोस्। छैनन् भने यहाँ कुनै CHW ले यो अवधिका लागि सिंक गरेका छैनन्: तिनलाई सिंक गर्न भन्नुहोस्, वा अर्को अवधि छान्नुहोस्।',
  'export.dhis.error.busy': 'डाटाबेसमा धेरै अनुरोध आइरहेका छन्',
  'export.dhis.error.busy.effect':
    'यसले पहिले अरूलाई जवाफ दिन्छ। कुनै फाइल लेखिएन, र तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.busy.next': 'एक मिनेट पर्खनुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्।',
  'export.dhis.error.offline-account': 'यो अफलाइन प्रयोगको खाता हो',
  'export.dhis.error.offline-account.effect':
    'CHT ले यस्तो खातालाई आफ्नै कागजात मात्र देखाउँछ, त्यसैले फाइलमा अरू सबै छुट्ने थिए। कुनै फाइल लेखिएन।',
  'export.dhis.error.offline-account.next':
    'अनलाइन खाताबाट साइन इन गर्नुहोस्, वा आफ्नो CHT प्रशासकलाई यो खातामा अनलाइन भूमिका दिन भन्नुहोस्।',
  'export.dhis.error.no-data-sets.unreadable': 'सेटिङका डाटा सेट पढ्न सकिँदैन',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'डाटा सेट हुनुपर्ने ठाउँमा CHT ले नबताएको रूपमा केही छ। फाइल बनाउने डाटा सेट छैन।',
  'export.dhis.error.no-data-sets.unreadable.next':
    'तलको सूची तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्, त्यसपछि यो पृष्ठ फेरि खोल्नुहोस्।',
  'export.dhis.error.unknown-data-set.like':
    'डाटा सेट {dataSet} कन्फिगर गरिएको छैन; सायद {like} भन्न खोजिएको हो',
  'export.dhis.error.unknown-data-set.like.effect':
    'यी दुई ठूला–साना अक्षरमा मात्र फरक छन्, र DHIS2 ले तिनलाई फरक मान्छ। कुनै फाइल लेखिएन।',
  'export.dhis.error.unknown-data-set.like.next':
    'सूचीबाट डाटा सेट छान्नुहोस्। कुनै लिङ्कबाट यहाँ आउनुभएको भए त्यसलाई सच्याउन लगाउनुहोस्।',
  'export.dhis.error.no-data-elements.other-data-set':
    'कुनै लक्ष्य यो डाटा सेटको होइन; केहीले {other} भन्छन्, जुन कन्फिगर गरिएको छैन',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'तिनका सङ्ख्या कुनै फाइलमा छैनन्। गन्न केही छैन, त्यसैले कुनै फाइल लेखिएन।',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई यी लक्ष्यमा डाटा सेटको पहिचान सच्याउन भन्नुहोस्।',
  'export.dhis.error.no-data-elements.unread': 'कुनै लक्ष्य यो डाटा सेटको होइन; सेटिङको एक भाग पढिँदैन',
  'export.dhis.error.no-data-elements.unread.effect':
    'गलत लेखिएको कुञ्जी वा अर्को रूपले केही गर्दैन, र नपुगेको सम्बन्ध त्यही हुन सक्छ। कुनै फाइल लेखिएन।',
  'export.dhis.error.no-data-elements.unread.next':
    'तलको सूची तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.error.no-rows.left-out':
    'लेख्न केही छैन: {leftOut, plural, one {एउटै पङ्क्ति पनि छोडियो} other {सबै # पङ्क्ति छोडिए}}',
  'export.dhis.error.no-rows.left-out.effect':
    'CHW हरूले प्रतिवेदन गरेका छन्, तर DHIS2 ले चिन्न नसक्ने पहिचान भएको पङ्क्ति लिन सक्दैन, वा नियमले त्यसलाई छोड्छन्। कुनै फाइल लेखिएन।',
  'export.dhis.error.no-rows.left-out.next':
    'के छोडियो र किन भनी तल हेर्नुहोस्। फेरि सिंक गरेर हुँदैन; ठाउँ र लक्ष्य कन्फिगर गर्ने व्यक्तिले सच्याउन सक्छन्।',
  'export.dhis.error.no-rows.no-number': 'लेख्न केही छैन: कुनै कागजातमा यो डाटा सेटको सङ्ख्या छैन',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# कागजात छ र गनिन्छ, तर त्यसका लक्ष्य} other {# कागजात छन् र गनिन्छन्, तर तिनका लक्ष्य}} यो डाटा सेटका होइनन्। कुनै फाइल लेखिएन।',
  'export.dhis.error.no-rows.no-number.next':
    'लक्ष्यको नाम बदलिएको हुन सक्छ, वा फोनहरूले नयाँ कन्फिगरेसन लिएका छैनन्: CHW हरूलाई सिंक गरेर एप फेरि खोल्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्। यस्तै रहिरहे लक्ष्य कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.error.no-rows.not-counted': 'लेख्न केही छैन: कुनै कागजात गनिँदैन',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {यो अवधिको # कागजात छ, तर गनिएको छैन} other {यो अवधिका # कागजात छन्, तर गनिएका छैनन्}}। कुनै फाइल लेखिएन।',
  'export.dhis.error.no-rows.not-counted.next':
    'किन भनी तल हेर्नुहोस्। फेरि सिंक गरेर हुँदैन; सम्पर्क वा ठाउँ सच्याउनुपर्छ।',
  'export.dhis.error.busy.reading':
    'यसले पहिले अरूलाई जवाफ दिन्छ, र पृष्ठले आफैँ फेरि सोध्छ। तपाईंको छनोट सुरक्षित छ।',
  'export.dhis.error.offline-account.reading':
    'CHT ले यस्तो खातालाई आफ्नै कागजात मात्र देखाउँछ, त्यसैले के छान्न सकिन्छ थाहा छैन।',
  'export.dhis.error.no-permission.message':
    'कृपया एपको सेटिङका अनुमतिमा मेरो CHT खाताको कुनै एक भूमिकालाई {permission} अनुमति दिनुहोस्। DHIS2 का लागि डाटा निर्यात गर्न मलाई यो चाहिन्छ।',
  'export.dhis.error.copy-message': 'CHT प्रशासकका लागि सन्देश प्रतिलिपि गर्नुहोस्',
  'export.dhis.error.message-copied': 'प्रतिलिपि भयो',
  'export.dhis.configure.data-set': '1. डाटा सेट',
  'export.dhis.configure.data-set.detail':
    'app_settings मा: DHIS2 मा डाटा सेटको पहिचान, र त्यसको नामका लागि अनुवाद कुञ्जी।',
  'export.dhis.configure.target': '2. लक्ष्यहरू',
  'export.dhis.configure.target.detail':
    'app_settings को tasks.targets.items मा: प्रतिवेदन गरिने प्रत्येक लक्ष्यको डाटा तत्त्व।',
  'export.dhis.configure.place': '3. ठाउँहरू',
  'export.dhis.configure.place.detail':
    'प्रतिवेदन गर्ने प्रत्येक ठाउँको कागजातमा: DHIS2 मा त्यसको सङ्गठन एकाइको पहिचान।',
};
