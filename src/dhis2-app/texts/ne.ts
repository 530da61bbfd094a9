import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const dhis2AppNe: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'CHT प्रतिवेदन',
  'dhis2-app.intro': 'सामुदायिक स्वास्थ्यकर्मीहरूले CHT मा अभिलेख गरेको कुरा गन्छ, र यो DHIS2 मा आयात गर्छ।',
  'dhis2-app.back': 'DHIS2 मा फर्कनुहोस्',
  'dhis2-app.opening': 'खुल्दै…',
  'dhis2-app.asking': 'निर्यात होस्टलाई सोधिँदै…',
  'dhis2-app.again': 'फेरि प्रयास गर्नुहोस्',
  'dhis2-app.dhis2.unreachable': 'DHIS2 ले जवाफ दिँदैन।',
  'dhis2-app.dhis2.unreachable.next': 'जडान जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्।',
  'dhis2-app.dhis2.wrong-credentials': 'तपाईं DHIS2 बाट साइन आउट हुनुभएको छ।',
  'dhis2-app.dhis2.wrong-credentials.next': 'DHIS2 मा साइन इन गर्नुहोस्, त्यसपछि यो एप फेरि खोल्नुहोस्।',
  'dhis2-app.dhis2.no-access': 'यो एपलाई चाहिने कुरा DHIS2 ले तपाईंलाई पढ्न दिँदैन।',
  'dhis2-app.dhis2.no-access.next': 'आफ्नो DHIS2 प्रशासकसँग यो एपको पहुँच माग्नुहोस्।',
  'dhis2-app.dhis2.not-dhis2': 'जवाफ दिने DHIS2 होइन।',
  'dhis2-app.dhis2.not-dhis2.next':
    'तपाईं साइन आउट हुनुभएको हुन सक्छ, वा तपाईं र DHIS2 बीच केही छ। DHIS2 फेरि खोल्नुहोस्।',
  'dhis2-app.dhis2.refused': 'DHIS2 ले अस्वीकार गर्छ: {words}',
  'dhis2-app.dhis2.refused.next': 'फेरि प्रयास गर्नुहोस्। यस्तै रहिरहे आफ्नो DHIS2 प्रशासकलाई भन्नुहोस्।',
  'dhis2-app.not-set-up': 'CHT कहाँ छ भनी यो एपलाई अझै थाहा छैन।',
  'dhis2-app.not-set-up.next': 'आफ्नो DHIS2 प्रशासकलाई एप एक पटक खोलेर सेटिङ मिलाइदिन भन्नुहोस्।',
  'dhis2-app.setup.title': 'यो एप CHT को निर्यात होस्टसम्म कसरी पुग्छ',
  'dhis2-app.setup.open': 'जडान बदल्नुहोस्',
  'dhis2-app.setup.route': 'DHIS2 को Route मार्फत',
  'dhis2-app.setup.route.detail':
    'DHIS2 ले आफैँले राखेको खाता र पासवर्डले सोध्छ। कसैले CHT पासवर्ड टाइप गर्नु पर्दैन।',
  'dhis2-app.setup.route.code': 'Route को कोड',
  'dhis2-app.setup.address': 'सिधै',
  'dhis2-app.setup.address.detail':
    'प्रत्येक प्रयोगकर्ताले CHT खाताले साइन इन गर्छ। होस्टलाई यो DHIS2 को ठेगाना बताउनुपर्छ।',
  'dhis2-app.setup.address.of-host': 'निर्यात होस्टको ठेगाना',
  'dhis2-app.setup.address.hint': 'यो https:// बाट सुरु हुन्छ',
  'dhis2-app.setup.keep': 'सबैका लागि सुरक्षित गर्नुहोस्',
  'dhis2-app.setup.close': 'बन्द गर्नुहोस्',
  'dhis2-app.setup.kept': 'सुरक्षित भयो।',
  'dhis2-app.setup.not-protected':
    'सुरक्षित भयो, तर DHIS2 ले यसलाई जोगाएन: यो एप खोल्ने जोसुकैले बदल्न सक्छ। data store मा यसलाई पढ्न मात्र मिल्ने गरी साझा गर्नुहोस्।',
  'dhis2-app.setup.not-kept': 'DHIS2 ले यो सुरक्षित गरेन। {words}',
  'dhis2-app.account.title': 'CHT मा साइन इन गर्नुहोस्',
  'dhis2-app.account.detail':
    '{address} मा रहेको आफ्नो CHT खाताले। यो यस पृष्ठको मेमोरीमा मात्र राखिन्छ, र हरेक पटक फेरि सोधिन्छ।',
  'dhis2-app.account.user': 'CHT प्रयोगकर्ता',
  'dhis2-app.account.password': 'CHT पासवर्ड',
  'dhis2-app.account.sign-in': 'साइन इन गर्नुहोस्',
  'dhis2-app.account.sign-out': 'CHT बाट साइन आउट गर्नुहोस्',
  'dhis2-app.host.unreachable': 'निर्यात होस्टले जवाफ दिँदैन।',
  'dhis2-app.host.unreachable.next':
    'जडान जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्। यस्तै रहिरहे होस्ट बन्द भएको, वा Route वा त्यसको ठेगाना गलत भएको हुन सक्छ।',
  'dhis2-app.host.unusable': 'जवाफ दिने निर्यात होस्ट होइन।',
  'dhis2-app.host.unusable.next': 'आफ्नो DHIS2 प्रशासकलाई यो एपको जडान जाँच्न भन्नुहोस्।',
  'dhis2-app.host.signed-out': 'CHT ले यो प्रयोगकर्ता र पासवर्ड चिन्दैन।',
  'dhis2-app.host.signed-out.next':
    'दुवै जाँच्नुहोस्। तपाईंको तर्फबाट Route ले सोध्छ भने, त्यो तपाईंको DHIS2 प्रशासकले सच्याउनुपर्छ।',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next': 'आफैँले मिलाउन सक्नुहुन्न भने, यो आफ्नो प्रशासकलाई देखाउनुहोस्।',
  'dhis2-app.data-sets.none': 'तपाईंले DHIS2 मा लेख्न पाउने डाटा सेटमध्ये कुनै पनि CHT ले निर्यात गर्ने होइन।',
  'dhis2-app.period.other-type': 'CHT ले {type} प्रकारका अवधि दिन सक्दैन।',
  'dhis2-app.period.weeks': 'यो डाटा सेटले हप्ता लिन्छ, जुन यो निर्यात होस्टले प्रतिवेदनबाट गन्दैन।',
  'dhis2-app.units.search': 'नामले एकाइ खोज्नुहोस्',
  'dhis2-app.units.none-chosen': 'कुनै छानिएको छैन',
  'dhis2-app.units.not-read': '{name} मुनि के छ पढ्न सकिएन। बन्द गरेर फेरि खोल्नुहोस्।',
  'dhis2-app.units.not-found': 'DHIS2 ले जवाफ दिँदैन। फेरि टाइप गर्नुहोस्।',
  'dhis2-app.units.open': '{name} मुनि के छ देखाउनुहोस्',
  'dhis2-app.units.close': '{name} मुनि के छ लुकाउनुहोस्',
  'dhis2-app.count.title': 'गन्नुहोस् र समीक्षा गर्नुहोस्',
  'dhis2-app.count': 'गन्नुहोस्',
  'dhis2-app.count.again': 'फेरि गन्नुहोस्',
  'dhis2-app.count.when': 'डाटा सेट, एकाइ र अवधि छान्नुहोस्।',
  'dhis2-app.counting': 'निर्यात होस्टले गन्दैछ…',
  'dhis2-app.counting.long': 'ठूलो एकाइको पहिलो गन्तीमा केही मिनेट लाग्न सक्छ।',
  'dhis2-app.no-file': 'आयात गर्न केही छैन। {words}',
  'dhis2-app.review.figures':
    '{units, plural, one {# एकाइ} other {# एकाइ}}का {values, plural, one {# मान} other {# मान}}',
  'dhis2-app.review.reported':
    '{expected, plural, one {# सामुदायिक स्वास्थ्यकर्मी} other {# सामुदायिक स्वास्थ्यकर्मी}} मध्ये {reported, number} ले प्रतिवेदन गरेका छन्।',
  'dhis2-app.review.incomplete':
    '{count, plural, one {# एकाइमा कसैको प्रतिवेदन आएको छैन} other {# एकाइमा कसै न कसैको प्रतिवेदन आएको छैन}}',
  'dhis2-app.review.unit': '{expected, number} मध्ये {reported, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# मान अघिल्ला महिनाभन्दा धेरै फरक छ} other {# मान अघिल्ला महिनाभन्दा धेरै फरक छन्}}',
  'dhis2-app.review.usual': '(अघिल्ला महिनामा करिब {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {यी सङ्ख्याबारे जान्नुपर्ने # कुरा} other {यी सङ्ख्याबारे जान्नुपर्ने # कुरा}}',
  'dhis2-app.values.title': 'DHIS2 का मानसँगै यी मान',
  'dhis2-app.values.data-element': 'डाटा तत्त्व',
  'dhis2-app.values.in-dhis2': 'DHIS2 मा',
  'dhis2-app.values.now': 'अहिले',
  'dhis2-app.values.differing':
    '{count, plural, =0 {यी सबै DHIS2 मा पहिल्यै छन्।} one {# मान DHIS2 मा अझै यस्तो छैन।} other {# मान DHIS2 मा अझै यस्ता छैनन्।}}',
  'dhis2-app.values.only-differing': 'फरक भएका मात्र',
  'dhis2-app.may-not-write':
    'तपाईंको DHIS2 खाताले डाटा मान लेख्न पाउँदैन। तपाईं हेर्न सक्नुहुन्छ, आयात गर्न सक्नुहुन्न।',
};
