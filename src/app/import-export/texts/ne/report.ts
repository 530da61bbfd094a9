import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'फाइल तपाईंका डाउनलोडमा छ',
  'export.dhis.done.made': '{who} ले {when} मा बनाएको',
  'export.dhis.done.announcement':
    'निर्यात भयो। {values, plural, one {# मान} other {# मान}}{notCounted, plural, =0 {} one {, # गनिएन} other {, # गनिएनन्}}।',
  'export.dhis.figure.values': '{count, plural, one {मान} other {मान}}',
  'export.dhis.figure.org-units': '{count, plural, one {सङ्गठन एकाइ} other {सङ्गठन एकाइ}}',
  'export.dhis.figure.owners': '{count, plural, one {CHW} other {CHW}}',
  'export.dhis.figure.left-out': 'छोडिएका',
  'export.dhis.report.all-counted': 'यो छनोटका सबै लक्ष्य कागजात गनिए।',
  'export.dhis.report.not-counted': 'नगनिएका',
  'export.dhis.report.left-out': 'फाइलबाट छोडिएका',
  'export.dhis.report.notices': 'जान्न राम्रो',
  'export.dhis.report.chosen-only':
    'छानिएका एकाइ मात्र हेरियो। जोडिएको ठाउँ नभएका CHW का कागजात सबै सङ्गठन एकाइ निर्यात गर्दा देखिन्छन्।',
  'export.dhis.report.more':
    '{count, plural, one {अन्तिम देखाउनुहोस्} other {{count, number} मध्ये अर्को {step, number} देखाउनुहोस्}}',
  'export.dhis.report.no-name': 'नाम छैन',
  'export.dhis.report.show': '{count, plural, one {देखाउनुहोस्} other {सबै {count, number} देखाउनुहोस्}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {{name} का सङ्ख्या पढ्न सकिँदैन} other {# कागजात पढ्न सकिँदैन}}} other {# कागजात पढ्न सकिँदैन}}',
  'export.dhis.not-counted.malformed.effect': 'धनी वा लक्ष्यको सूची छैन। यसको केही पनि यी सङ्ख्यामा छैन।',
  'export.dhis.not-counted.malformed.next':
    'CHW लाई फेरि सिंक गर्न भन्नुहोस्: फोनले नयाँ गरी लेख्न सक्छ, र तपाईं फेरि निर्यात गर्न सक्नुहुन्छ। यस्तै रहिरहे CHT प्रशासकलाई देखाउनुहोस्।',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes {{name} को अर्को, नयाँ खाता छ} other {# कागजात CHW को पुरानो खाताको हो}}} other {# कागजात CHW हरूका पुराना खाताका हुन्}}',
  'export.dhis.not-counted.older-account.effect':
    'एकभन्दा बढी खाता भएका CHW एक पटक गनिन्छन्, सबैभन्दा नयाँ कागजातबाट। यो पुरानो यी सङ्ख्यामा छैन।',
  'export.dhis.not-counted.older-account.next':
    'CHW लाई एउटा मात्र खाता चलाउन, र CHT प्रशासकलाई अर्को बन्द गर्न भन्नुहोस्।',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# कागजातले अब नभएको CHW को नाम लिन्छ} other {# कागजातले अब नभएका CHW को नाम लिन्छन्}}',
  'export.dhis.not-counted.no-contact.effect':
    'यसमा उल्लेख भएको सम्पर्क मेटाइएको वा कहिल्यै नभएको हो। त्यसको ठाउँ थाहा छैन, त्यसैले यसका सङ्ख्या कुनै एकाइमा छैनन्।',
  'export.dhis.not-counted.no-contact.next':
    'सम्पर्क गल्तीले मेटाइएको हो कि भनी CHT प्रशासकलाई सोध्नुहोस्। फर्केपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes {{name} जोडिएका ठाउँबाहिर काम गर्छन्} other {# कागजात जोडिएका ठाउँबाहिरको CHW को हो}}} other {# कागजात जोडिएका ठाउँबाहिरका CHW का हुन्}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'CHW माथिको कुनै ठाउँमा यो डाटा सेटको सङ्गठन एकाइ छैन। यी सङ्ख्या कुनै एकाइमा छैनन्।',
  'export.dhis.not-counted.no-org-unit.next':
    'CHT प्रशासकलाई ठाउँमा सङ्गठन एकाइ दिन, वा CHW लाई सार्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {{name} को एउटा सङ्ख्या गन्न सकिँदैन} other {# सङ्ख्या गन्न सकिँदैन}}} other {# सङ्ख्या गन्न सकिँदैन}}',
  'export.dhis.not-counted.bad-number.effect':
    'यो छैन, ऋणात्मक छ, पूर्ण छैन, वा दुई पटक छ। यसलाई छोडियो, शून्य ठानिएन; कागजातको बाँकी भाग गनिन्छ।',
  'export.dhis.not-counted.bad-number.next':
    'CHW सँग साँचो सङ्ख्या सोध्नुहोस् र आयातपछि DHIS2 मा सच्याउनुहोस्। लक्ष्य कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# पङ्क्तिमा DHIS2 ले चिन्न नसक्ने पहिचान छ} other {# पङ्क्तिमा DHIS2 ले चिन्न नसक्ने पहिचान छ}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'यसलाई छोडियो, किनभने यस्तो एउटा पङ्क्तिले DHIS2 ले पूरै फाइल अस्वीकार गर्छ। यसका सङ्ख्या अरू कुनै एकाइमा छैनन्।',
  'export.dhis.left-out.invalid-identifier.next':
    'CHT प्रशासकलाई पहिचान सच्याउन भन्नुहोस्: एउटा अक्षर, त्यसपछि दस अक्षर वा अङ्क। त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# पङ्क्तिमा फरक प्रकारका सङ्ख्या मिसिएका छन्} other {# पङ्क्तिमा फरक प्रकारका सङ्ख्या मिसिएका छन्}}',
  'export.dhis.left-out.mixed-values.effect':
    'धेरै लक्ष्यले यसमा दिन्छन्, तर केहीले गन्ती र केहीले प्रतिशत। तिनको जोडको अर्थ हुँदैन।',
  'export.dhis.left-out.mixed-values.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई यी लक्ष्यमा एउटै “value” दिन भन्नुहोस्।',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# जोड धेरै ठूलो छ} other {# जोड धेरै ठूला छन्}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'यो ठ्याक्कै लेख्न सकिनेभन्दा ठूलो छ, त्यसैले छोडियो, नजिकको अङ्कमा मिलाइएन।',
  'export.dhis.left-out.unsafe-sum.next':
    'यो एकाइमुनिको कुनै सङ्ख्या गलत हुनुपर्छ। आफ्ना CHW का सुपरिवेक्षकसँग खोज्नुहोस्।',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# प्रतिशतलाई भाग गर्ने सङ्ख्या छैन} other {# प्रतिशतलाई भाग गर्ने सङ्ख्या छैन}}',
  'export.dhis.left-out.percent-without-total.effect':
    'कुनै घटना थिएन, त्यसैले प्रतिशत छैन। यसलाई छोडियो, शून्य ठानिएन।',
  'export.dhis.left-out.percent-without-total.next': 'यो अवधिमा साँच्चै कुनै घटना थिएन भने केही गर्नु पर्दैन।',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# पङ्क्तिको आफ्नो प्रकारको मान छैन} other {# पङ्क्तिको आफ्नो प्रकारको मान छैन}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'डाटा तत्त्वले यो सङ्ख्या लिँदैन: हो वा धनात्मक सङ्ख्या मात्र लिनेमा 0, 100 % भन्दा माथिको अंश, सबै विकल्पभन्दा सानो सङ्ख्या, वा गन्तीले भर्न नसक्ने प्रकार।',
  'export.dhis.left-out.no-value-of-type.next':
    '0 नै हो भने केही गर्नु पर्दैन। नत्र तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.notice.older-data-sets-key': 'सेटिङले पुरानो हिज्जे dhisDataSets प्रयोग गर्छ',
  'export.dhis.notice.older-data-sets-key.effect': 'तैपनि पढियो; कुनै सङ्ख्या बदलिँदैन।',
  'export.dhis.notice.older-data-sets-key.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई dhis_data_sets भन्न लगाउनुहोस्।',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {सेटिङको # भाग पढ्न सकिँदैन} other {सेटिङका # भाग पढ्न सकिँदैन}}',
  'export.dhis.notice.unreadable-setting.effect':
    'यसलाई छाडेर अघि बढियो। यो पृष्ठमा डाटा सेट वा लक्ष्य छुटेको हुन सक्छ।',
  'export.dhis.notice.unreadable-setting.next': 'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# लक्ष्य एकभन्दा बढी पटक परिभाषित छ} other {# लक्ष्य एकभन्दा बढी पटक परिभाषित छन्}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'पहिलो परिभाषा प्रयोग भयो। फरक भए सङ्ख्या सोचेभन्दा अर्कै पङ्क्तिमा हुन सक्छ।',
  'export.dhis.notice.repeated-target-definition.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई प्रत्येक लक्ष्यलाई आफ्नै पहिचान दिन भन्नुहोस्।',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# लक्ष्यले अज्ञात प्रकारको सङ्ख्या माग्छ} other {# लक्ष्यले अज्ञात प्रकारको सङ्ख्या माग्छन्}}',
  'export.dhis.notice.unknown-value-kind.effect': 'CHT ले जस्तै यसको जम्मा प्रयोग भयो।',
  'export.dhis.notice.unknown-value-kind.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई total, pass वा percent लेख्न भन्नुहोस्।',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {महिनाहरू कसरी एउटा मान हुन्छन् भनी # लक्ष्यले चिनिने तरिकाले भन्दैन} other {महिनाहरू कसरी एउटा मान हुन्छन् भनी # लक्ष्यले चिनिने तरिकाले भन्दैनन्}}',
  'export.dhis.notice.unknown-value-over.effect': 'यसका महिनाहरू जोडियो।',
  'export.dhis.notice.unknown-value-over.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई sum, last वा average लेख्न भन्नुहोस्।',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# लक्ष्य गन्तीले भर्न नसक्ने प्रकारसँग जोडिएको छ} other {# लक्ष्य गन्तीले भर्न नसक्ने प्रकारसँग जोडिएका छन्}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'यसका पङ्क्ति छोडियो। मिति, स्थान र खुला पाठ प्रतिवेदनमा हुन्छन्, लक्ष्यमा होइन।',
  'export.dhis.notice.unsupported-value-type.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL वा सङ्ख्याको प्रकार लेख्न, वा पाठका लागि options दिन भन्नुहोस्।',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {# लक्ष्यका विकल्प पढ्न सकिँदैन} other {# लक्ष्यका विकल्प पढ्न सकिँदैन}}',
  'export.dhis.notice.unreadable-options.effect': 'यसका पङ्क्ति छोडियो: आधा विकल्पले मान गलत हुने थियो।',
  'export.dhis.notice.unreadable-options.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई हरेक विकल्पमा at_least र code दिन भन्नुहोस्।',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# लक्ष्य DHIS2 मा यसको डाटा तत्त्वको भन्दा अर्कै प्रकारमा लेखियो} other {# लक्ष्यहरू DHIS2 मा तिनका डाटा तत्त्वको भन्दा अर्कै प्रकारमा लेखिए}}',
  'export.dhis.notice.other-value-type.effect': 'CHT कै सेटिङ मानियो; DHIS2 ले यो अस्वीकार गर्न सक्छ।',
  'export.dhis.notice.other-value-type.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई दुईमध्ये कुन भन्न खोजिएको हो सोध्नुहोस्। गन्ने मात्र लक्ष्यको प्रतिशत हुँदैन।',
  'export.dhis.notice.running-total':
    '{count, plural, one {# लक्ष्य चालू जम्मा जस्तो देखिन्छ, र यसका महिनाहरू जोडिन्छन्} other {# लक्ष्यहरू चालू जम्मा जस्ता देखिन्छन्, र तिनका महिनाहरू जोडिन्छन्}}',
  'export.dhis.notice.running-total.effect':
    'महिनाको अन्त्यमा अझै भएको कुरा हरेक महिना फेरि गनिन्छ: जोड धेरै बढी हुन्छ।',
  'export.dhis.notice.running-total.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई “value_over” थप्न भन्नुहोस्: चालू जम्माका लागि last, जोड्नु नै भए sum।',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# टिप्पणी धेरै लामो थियो} other {# टिप्पणी धेरै लामा थिए}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 ले 5,000 अक्षर लिन्छ; बाँकी काटियो। कुनै सङ्ख्या बदलिँदैन।',
  'export.dhis.notice.shortened-comment.next': 'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई छोट्याउन भन्नुहोस्।',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# डाटा तत्त्वमा फरक प्रकारका सङ्ख्या आउँछन्} other {# डाटा तत्त्वमा फरक प्रकारका सङ्ख्या आउँछन्}}',
  'export.dhis.notice.mixed-values.effect':
    'केही लक्ष्यले गन्ती र केहीले प्रतिशत दिन्छन्। यसका पङ्क्ति फाइलबाट छोडिएका छन्।',
  'export.dhis.notice.mixed-values.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई यी लक्ष्यमा एउटै “value” दिन भन्नुहोस्।',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# ठाउँका धेरै सङ्गठन एकाइ छन्} other {# ठाउँका धेरै सङ्गठन एकाइ छन्}}',
  'export.dhis.notice.several-org-units.effect':
    'यसका कागजात प्रत्येकमा एक पटक गनिन्छन्, त्यसैले DHIS2 का जोडमा तिनीहरू एकभन्दा बढी पटक हुन्छन्।',
  'export.dhis.notice.several-org-units.next':
    'CHT प्रशासकलाई प्रत्येक ठाउँमा यो डाटा सेटको एउटा मात्र सङ्गठन एकाइ राख्न भन्नुहोस्।',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# जोडिएको ठाउँ अर्को जोडिएको ठाउँमुनि छ} other {# जोडिएका ठाउँ अरू जोडिएका ठाउँमुनि छन्}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'प्रत्येक CHW सबैभन्दा नजिकको जोडिएको एकाइमा एक पटक गनिए। माथिको एकाइमा अर्को एकाइमुनि नपर्ने CHW मात्र छन्; बाँकी DHIS2 ले आफैँ जोड्छ।',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'सामान्यतः केही गर्नु पर्दैन। तपाईंको DHIS2 ले यो डाटा सेटका एकाइ जोड्दैन भने माथिका हरेक एकाइमा गन्नुहोस्।',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'माथिका हरेक एकाइमा गन्नुहोस्',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'CHT Core ले जस्तै प्रत्येक CHW माथिका हरेक जोडिएको एकाइमा गनिए। DHIS2 ले एकाइ जोड्ने ठाउँमा तिनलाई एकभन्दा बढी पटक देखाउँछ।',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'तपाईंको DHIS2 ले यो डाटा सेटका एकाइ जोड्ने भए नजिकको एकाइमा मात्र गन्नुहोस्।',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'नजिकको एकाइमा गन्नुहोस्',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# कागजातभित्र अर्को महिना लेखिएको छ} other {# कागजातभित्र अर्को महिना लेखिएको छ}}',
  'export.dhis.notice.other-reporting-period.effect':
    'यसको पहिचानले भनेको महिनामा गनियो, जुन यहाँ निर्यात गरिएको हो।',
  'export.dhis.notice.other-reporting-period.next':
    'CHW लाई फोनको मिति जाँच्न भन्नुहोस्; सङ्ख्या अघिल्लो महिनासँग दाँज्नुहोस्।',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# कागजात जानाजान छोडियो} other {# कागजात जानाजान छोडिए}}',
  'export.dhis.not-counted.excluded.effect':
    'यसको CHW लाई कारणसहित यो अवधिबाट छोडियो। यसको केही पनि यी सङ्ख्यामा छैन।',
  'export.dhis.not-counted.excluded.next': 'कारण अझै छ भने केही गर्नु पर्दैन। नभए CHW लाई फेरि लिनुहोस्।',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {कागजातको # संस्करण द्वन्द्वमा छ} other {कागजातका # संस्करण द्वन्द्वमा छन्}}',
  'export.dhis.not-counted.other-revision.effect':
    'दुई फोनले एउटै कागजात छुट्टाछुट्टै बदले। सबैभन्दा नयाँ परिवर्तन गनिन्छ; यो यी सङ्ख्यामा छैन।',
  'export.dhis.not-counted.other-revision.next':
    'CHW लाई एउटा मात्र फोन चलाउन, र CHT प्रशासकलाई द्वन्द्व समाधान गर्न भन्नुहोस्।',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# कागजातले भविष्यमा बदलिएको भन्छ} other {# कागजातले भविष्यमा बदलिएको भन्छन्}}',
  'export.dhis.notice.impossible-date.effect':
    'फोनको घडी गलत थियो। कागजातलाई त्यस CHW को सबैभन्दा पुरानो मानियो।',
  'export.dhis.notice.impossible-date.next': 'CHW लाई यो फोनको मिति मिलाउन भन्नुहोस्।',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# प्रतिशतले आफ्नो हर पठाउँछ} other {# प्रतिशतले आफ्ना हर पठाउँछन्}}',
  'export.dhis.notice.percent-total.effect':
    'फाइलको सङ्ख्या प्रतिशत निकालिएको आधार हो: लक्ष्य पुगेका होइन, सबै घटना।',
  'export.dhis.notice.percent-total.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई “value” थप्न भन्नुहोस्: लक्ष्य पुगेका घटनाका लागि pass, प्रतिशतका लागि percent, यही भन्न खोजिएको भए total।',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# सम्बन्धले कन्फिगर नगरिएको डाटा सेटको नाम लिन्छ} other {# सम्बन्धले कन्फिगर नगरिएको डाटा सेटको नाम लिन्छन्}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'यसले केही गर्दैन: लक्ष्य वा ठाउँका सङ्ख्या त्यस नामको कुनै फाइलमा छैनन्।',
  'export.dhis.notice.not-configured-data-set.next':
    'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई डाटा सेटको पहिचान सच्याउन, वा डाटा सेट थप्न भन्नुहोस्।',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# सम्बन्ध पढिँदैन} other {# सम्बन्ध पढिँदैनन्}}',
  'export.dhis.notice.unread-mapping.effect':
    'यो गलत लेखिएको छ, वा कुनै नियमले नपढ्ने कुरा छ, र केही गर्दैन।',
  'export.dhis.notice.unread-mapping.next': 'तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.notice.running-period': 'यो अवधि सकिएको छैन',
  'export.dhis.notice.running-period.effect':
    'यसका सङ्ख्या अपूरा छन्, र अवधि नसकिएसम्म DHIS2 ले सामान्यतः तिनलाई अस्वीकार गर्छ।',
  'export.dhis.notice.running-period.next': 'सकिएपछि फेरि निर्यात गर्नुहोस्। DHIS2 ले लिन सुरु गर्ने दिन:',
  'export.dhis.notice.bikram-sambat-period': 'यो अवधि विक्रम संवत्‌को हो',
  'export.dhis.notice.bikram-sambat-period.effect':
    'nepali पात्रो भएको DHIS2 ले मात्र यसलाई सही बुझ्छ। तपाईंको DHIS2 को पात्रो यहाँ थाहा छैन।',
  'export.dhis.notice.bikram-sambat-period.next':
    'DHIS2 को मेटाडाटा लोड गर्नुहोस्, वा प्रणाली सेटिङमा कुन पात्रो छ आफ्नो DHIS2 प्रशासकलाई सोध्नुहोस्।',
  'export.dhis.notice.period-after-today': 'यो अवधि आजभन्दा पछि छ',
  'export.dhis.notice.period-after-today.effect':
    'गलत मिति वा अर्को पात्रो भएका फोनले यसलाई लेखे। DHIS2 ले सामान्यतः अस्वीकार गर्छ।',
  'export.dhis.notice.period-after-today.next':
    'CHW हरूलाई फोनको मिति जाँच्न भन्नुहोस्। DHIS2 ले लिन सुरु गर्ने दिन:',
  'export.dhis.notice.open-in-dhis2': 'यो अवधि DHIS2 मा अझै चलिरहेको छ',
  'export.dhis.notice.open-in-dhis2.effect':
    'यहाँ अवधि पूरा भएको छ, र पात्रोअनुसार नसकिएसम्म DHIS2 ले सामान्यतः अस्वीकार गर्छ; DHIS2 2.43 र पछिकाले पूरै फाइल अस्वीकार गर्छन्।',
  'export.dhis.notice.open-in-dhis2.next': 'फाइल पछि आयात गर्नुहोस्। DHIS2 ले लिन सुरु गर्ने दिन:',
  'export.dhis.item.below': '{name}, {above} मुनि',
};
