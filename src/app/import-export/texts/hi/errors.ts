import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'डेटाबेस जवाब नहीं दे रहा',
  'export.dhis.error.unreachable.effect':
    'उससे कई बार पूछा गया। कोई फ़ाइल नहीं लिखी गई, और आपका चुनाव सुरक्षित है।',
  'export.dhis.error.unreachable.reading':
    'उससे कई बार पूछा गया, और पृष्ठ अपने आप फिर पूछता है। आपका चुनाव सुरक्षित है।',
  'export.dhis.error.unreachable.next':
    'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें। दूसरे भी CHT तक न पहुँच सकें तो अपने CHT प्रशासक को बताएँ।',
  'export.dhis.error.offline': 'यह कंप्यूटर ऑफ़लाइन है',
  'export.dhis.error.offline.effect': 'कोई फ़ाइल नहीं लिखी गई, और आपका चुनाव सुरक्षित है।',
  'export.dhis.error.offline.reading': 'कनेक्शन लौटने पर पृष्ठ अपने आप आगे बढ़ता है। आपका चुनाव सुरक्षित है।',
  'export.dhis.error.offline.next': 'केबल, Wi-Fi या मॉडेम जाँचें, फिर दोबारा कोशिश करें।',
  'export.dhis.error.signed-out': 'आपका सत्र समाप्त हो गया',
  'export.dhis.error.signed-out.effect': 'कोई फ़ाइल नहीं लिखी गई। आपका चुनाव पते में सुरक्षित है।',
  'export.dhis.error.signed-out.next': 'दोबारा साइन इन करें; आप इसी पृष्ठ पर लौटेंगे।',
  'export.dhis.error.no-permission': 'आपके खाते में {permission} अनुमति नहीं है',
  'export.dhis.error.no-permission.effect': 'उसके बिना यह पृष्ठ DHIS2 के लिए डेटा निर्यात नहीं कर सकता।',
  'export.dhis.error.no-permission.next':
    'अपने CHT प्रशासक से कहें कि आपकी किसी एक भूमिका को {permission} अनुमति दें, फिर यह पृष्ठ दोबारा खोलें।',
  'export.dhis.error.refused': 'डेटाबेस ने जवाब देने से मना किया',
  'export.dhis.error.refused.effect':
    'कोई फ़ाइल नहीं लिखी गई। वह कहता है: “{words}” ({request}, {status})।',
  'export.dhis.error.refused.reading':
    'क्या चुना जा सकता है यह पता नहीं। वह कहता है: “{words}” ({request}, {status})। पृष्ठ अपने आप फिर पूछता है।',
  'export.dhis.error.refused.next':
    'दोबारा कोशिश करें। ऐसा ही रहे तो यह वाक्य अपने CHT प्रशासक को दिखाएँ।',
  'export.dhis.error.outdated-page': 'यह पृष्ठ सर्वर से पुराना है',
  'export.dhis.error.outdated-page.effect':
    'इसका एक हिस्सा लोड नहीं हो सका: शायद इस बीच नया संस्करण लगाया गया। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.outdated-page.next': 'पृष्ठ दोबारा लोड करें। आपका चुनाव पते में सुरक्षित है।',
  'export.dhis.error.no-data-sets': 'DHIS2 एकीकरण कॉन्फ़िगर नहीं है।',
  'export.dhis.error.no-data-sets.effect': 'फ़ाइल बनाने के लिए कोई डेटा सेट नहीं है।',
  'export.dhis.error.no-data-sets.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे कहें कि नीचे के तीन भाग जोड़े, फिर यह पृष्ठ दोबारा खोलें।',
  'export.dhis.error.unknown-data-set': 'डेटा सेट {dataSet} कॉन्फ़िगर नहीं है',
  'export.dhis.error.unknown-data-set.effect': 'कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.unknown-data-set.next':
    'यह पृष्ठ खुलने के बाद सेटिंग बदली हो सकती है। सब फिर पढ़ें, फिर अपना चुनाव देखें।',
  'export.dhis.error.invalid-data-set': 'डेटा सेट की पहचान, {dataSet}, DHIS2 पहचान नहीं है',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 पूरी फ़ाइल अस्वीकार करेगा, इसलिए कोई नहीं लिखी गई।',
  'export.dhis.error.invalid-data-set.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे ठीक करने को कहें: एक अक्षर, फिर दस अक्षर या अंक, जैसे VMuFODsyWaO।',
  'export.dhis.error.no-data-elements': 'कोई लक्ष्य इस डेटा सेट का नहीं है',
  'export.dhis.error.no-data-elements.effect': 'गिनने को कुछ नहीं है, इसलिए कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-data-elements.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे कहें कि लक्ष्यों को इस डेटा सेट का डेटा तत्व दे।',
  'export.dhis.error.bad-period': '{period} महीना नहीं है',
  'export.dhis.error.bad-period.effect': 'कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.bad-period.next': 'सूची से अवधि चुनें।',
  'export.dhis.error.bad-period.type': '{period} इस डेटा सेट के प्रकार {periodType} की अवधि नहीं है',
  'export.dhis.error.bad-period.type.effect': 'कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.bad-period.type.next': 'सूची से अवधि चुनें।',
  'export.dhis.error.unsupported-period-type':
    'यह डेटा सेट {periodType} प्रकार की अवधियाँ लेता है, जो महीनों से नहीं बनतीं',
  'export.dhis.error.unsupported-period-type.effect':
    'कुछ नहीं लिखा जा सकता: लक्ष्य दस्तावेज़ पूरे महीने का होता है और नहीं बताता कि किस दिन क्या हुआ।',
  'export.dhis.error.unsupported-period-type.next':
    'यह डेटा सेट वहाँ से भेजें जो दिन या सप्ताह से गिनता है। यदि DHIS2 में यह महीने लेता है तो जो आपका CHT ऐप कॉन्फ़िगर करता है उससे period_type ठीक करने को कहें।',
  'export.dhis.error.unsupported-period-type.unknown':
    'इस डेटा सेट का अवधि प्रकार, {periodType}, ज्ञात नहीं है',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'कुछ नहीं लिखा गया: महीना DHIS2 में किसी और रूप में जाता।',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे period_type वैसे लिखने को कहें जैसे DHIS2 लिखता है, जैसे Monthly या Quarterly।',
  'export.dhis.error.other-calendar': '{period} इस DHIS2 के कैलेंडर {calendar} का नहीं है',
  'export.dhis.error.other-calendar.effect':
    'कोई फ़ाइल नहीं लिखी गई: DHIS2 इस अवधि को अपने कैलेंडर की कोई और अवधि मान लेता।',
  'export.dhis.error.other-calendar.next':
    'अपने DHIS2 प्रशासक से पूछें कि सिस्टम कौन-सा कैलेंडर इस्तेमाल करता है। विक्रम संवत के महीने केवल नेपाली कैलेंडर वाला DHIS2 लेता है, और दूसरे महीने केवल ग्रेगोरियन कैलेंडर वाला।',
  'export.dhis.error.unknown-org-unit': 'संगठन इकाई {orgUnit} इस डेटा सेट से जुड़ी नहीं है',
  'export.dhis.error.unknown-org-unit.effect': 'कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.unknown-org-unit.next':
    'यह पृष्ठ खुलने के बाद स्थान बदले हो सकते हैं। सब फिर पढ़ें, फिर अपना चुनाव देखें।',
  'export.dhis.error.not-complete-able': 'यह फ़ाइल डेटा सेट को पूर्ण चिह्नित नहीं कर सकती',
  'export.dhis.error.not-complete-able.effect':
    'इसमें {orgUnits, plural, =0 {कोई संगठन इकाई नहीं होती} one {# संगठन इकाई होती} other {# संगठन इकाइयाँ होतीं}}। DHIS2 ठीक एक के लिए, और केवल समाप्त अवधि के लिए चिह्न लेता है। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.not-complete-able.next': 'विकल्पों में से चिह्न हटाएँ, या डेटा वाली एक संगठन इकाई चुनें।',
  'export.dhis.error.no-codes':
    'कोड माँगे गए थे, पर {orgUnits, plural, one {# संगठन इकाई का कोड नहीं है} other {# संगठन इकाइयों के कोड नहीं हैं}}: {named}',
  'export.dhis.error.no-codes.effect':
    'फ़ाइल अपनी सभी संगठन इकाइयों को कोड से बताती है, या किसी को नहीं। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-codes.next': 'DHIS2 सँभालने वाले से उन्हें कोड देने को कहें, या आईडी लिखें।',
  'export.dhis.error.no-rows': 'लिखने को कुछ नहीं है',
  'export.dhis.error.no-rows.effect':
    'इस अवधि का कोई लक्ष्य दस्तावेज़ इस चुनाव के लिए संख्या नहीं देता। ख़ाली फ़ाइल DHIS2 को कुछ नहीं बताती, इसलिए कोई नहीं लिखी गई।',
  'export.dhis.error.no-rows.next':
    'नीचे वे दस्तावेज़ देखें जो नहीं गिने गए। यदि नहीं हैं, तो यहाँ किसी CHW ने इस अवधि के लिए सिंक नहीं किया: उनसे कहें, या दूसरी अवधि चुनें।',
  'export.dhis.error.busy': 'डेटाबेस पर बहुत अनुरोध आ रहे हैं',
  'export.dhis.error.busy.effect':
    'वह पहले दूसरों को जवाब देता है। कोई फ़ाइल नहीं लिखी गई, और आपका चुनाव सुरक्षित है।',
  'export.dhis.error.busy.next': 'एक मिनट रुकें, फिर दोबारा कोशिश करें।',
  'export.dhis.error.offline-account': 'यह ऑफ़लाइन उपयोग का खाता है',
  'export.dhis.error.offline-account.effect':
    'CHT ऐसे खाते को केवल उसके अपने दस्तावेज़ दिखाता है, इसलिए फ़ाइल में बाकी सब छूट जाते। कोई नहीं लिखी गई।',
  'export.dhis.error.offline-account.next':
    'ऑनलाइन खाते से साइन इन करें, या अपने CHT प्रशासक से कहें कि इसे ऑनलाइन भूमिका दें।',
  'export.dhis.error.no-data-sets.unreadable': 'सेटिंग के डेटा सेट पढ़े नहीं जा सकते',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'डेटा सेट की जगह कुछ ऐसे रूप में है जो CHT के दस्तावेज़ों में नहीं है। फ़ाइल बनाने के लिए कोई डेटा सेट नहीं है।',
  'export.dhis.error.no-data-sets.unreadable.next':
    'नीचे की सूची उसे दिखाएँ जो आपका CHT ऐप कॉन्फ़िगर करता है, फिर यह पृष्ठ दोबारा खोलें।',
  'export.dhis.error.unknown-data-set.like': 'डेटा सेट {dataSet} कॉन्फ़िगर नहीं है; शायद मतलब {like} से है',
  'export.dhis.error.unknown-data-set.like.effect':
    'दोनों में केवल बड़े-छोटे अक्षरों का अंतर है, और DHIS2 उन्हें अलग मानता है। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.unknown-data-set.like.next':
    'सूची से डेटा सेट चुनें। यदि कोई लिंक आपको यहाँ लाया तो उसे ठीक करवाएँ।',
  'export.dhis.error.no-data-elements.other-data-set':
    'कोई लक्ष्य इस डेटा सेट का नहीं है; कुछ {other} बताते हैं, जो कॉन्फ़िगर नहीं है',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'उनकी संख्याएँ किसी फ़ाइल में नहीं हैं। गिनने को कुछ नहीं है, इसलिए कोई नहीं लिखी गई।',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे कहें कि इन लक्ष्यों पर डेटा सेट की पहचान ठीक करे।',
  'export.dhis.error.no-data-elements.unread':
    'कोई लक्ष्य इस डेटा सेट का नहीं है; सेटिंग का एक भाग पढ़ा नहीं जाता',
  'export.dhis.error.no-data-elements.unread.effect':
    'ग़लत लिखी कुंजी या दूसरा रूप कुछ नहीं करता, और वही छूटा हुआ संबंध हो सकता है। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-data-elements.unread.next':
    'नीचे की सूची उसे दिखाएँ जो आपका CHT ऐप कॉन्फ़िगर करता है।',
  'export.dhis.error.no-rows.left-out':
    'लिखने को कुछ नहीं है: {leftOut, plural, one {इकलौती पंक्ति छोड़ दी गई} other {सभी # पंक्तियाँ छोड़ दी गईं}}',
  'export.dhis.error.no-rows.left-out.effect':
    'CHW ने रिपोर्ट किया है, लेकिन DHIS2 ऐसी पहचान वाली पंक्ति नहीं ले सकता जिसे वह जान नहीं सकता, या नियम उसे छोड़ते हैं। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-rows.left-out.next':
    'नीचे देखें क्या छोड़ा गया और क्यों। दोबारा सिंक करने से मदद नहीं; स्थान और लक्ष्य कॉन्फ़िगर करने वाला कर सकता है।',
  'export.dhis.error.no-rows.no-number': 'लिखने को कुछ नहीं है: किसी दस्तावेज़ में इस डेटा सेट की संख्या नहीं है',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {# दस्तावेज़ है और गिना जाता है, लेकिन उसके लक्ष्य} other {# दस्तावेज़ हैं और गिने जाते हैं, लेकिन उनके लक्ष्य}} इस डेटा सेट के नहीं हैं। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-rows.no-number.next':
    'लक्ष्यों के नाम बदले हो सकते हैं, या फ़ोनों ने नया कॉन्फ़िगरेशन अभी नहीं लिया: CHW से सिंक करने और ऐप दोबारा शुरू करने को कहें, फिर दोबारा निर्यात करें। ऐसा ही रहे तो लक्ष्य कॉन्फ़िगर करने वाले को दिखाएँ।',
  'export.dhis.error.no-rows.not-counted': 'लिखने को कुछ नहीं है: कोई दस्तावेज़ नहीं गिना जाता',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {इस अवधि का # दस्तावेज़ है, लेकिन गिना नहीं जाता} other {इस अवधि के # दस्तावेज़ हैं, लेकिन गिने नहीं जाते}}। कोई फ़ाइल नहीं लिखी गई।',
  'export.dhis.error.no-rows.not-counted.next':
    'कारण नीचे देखें। दोबारा सिंक करने से मदद नहीं; संपर्क या स्थान ठीक करना होगा।',
  'export.dhis.error.busy.reading':
    'वह पहले दूसरों को जवाब देता है, और पृष्ठ अपने आप फिर पूछता है। आपका चुनाव सुरक्षित है।',
  'export.dhis.error.offline-account.reading':
    'CHT ऐसे खाते को केवल उसके अपने दस्तावेज़ दिखाता है, इसलिए क्या चुना जा सकता है यह पता नहीं।',
  'export.dhis.error.no-permission.message':
    'कृपया ऐप सेटिंग की अनुमतियों में मेरे CHT खाते की किसी एक भूमिका को {permission} अनुमति दें। DHIS2 के लिए डेटा निर्यात करने को मुझे यह चाहिए।',
  'export.dhis.error.copy-message': 'अपने CHT प्रशासक के लिए संदेश कॉपी करें',
  'export.dhis.error.message-copied': 'कॉपी हुआ',
  'export.dhis.configure.data-set': '1. डेटा सेट',
  'export.dhis.configure.data-set.detail':
    'app_settings में: DHIS2 में डेटा सेट की पहचान, और उसके नाम के लिए अनुवाद कुंजी।',
  'export.dhis.configure.target': '2. लक्ष्य',
  'export.dhis.configure.target.detail':
    'app_settings के tasks.targets.items में: रिपोर्ट होने वाले हर लक्ष्य का डेटा तत्व।',
  'export.dhis.configure.place': '3. स्थान',
  'export.dhis.configure.place.detail':
    'रिपोर्ट करने वाले हर स्थान के दस्तावेज़ में: DHIS2 में उसकी संगठन इकाई की पहचान।',
};
