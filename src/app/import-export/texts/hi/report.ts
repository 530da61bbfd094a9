import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'फ़ाइल आपके डाउनलोड में है',
  'export.dhis.done.made': '{who} द्वारा {when} को बनाई गई',
  'export.dhis.done.announcement':
    'निर्यात हो गया। {values, plural, one {# मान} other {# मान}}{notCounted, plural, =0 {} one {, # नहीं गिना गया} other {, # नहीं गिने गए}}।',
  'export.dhis.figure.values': '{count, plural, one {मान} other {मान}}',
  'export.dhis.figure.org-units': '{count, plural, one {संगठन इकाई} other {संगठन इकाइयाँ}}',
  'export.dhis.figure.owners': '{count, plural, one {CHW} other {CHW}}',
  'export.dhis.figure.left-out': 'छोड़े गए',
  'export.dhis.report.all-counted': 'इस चुनाव का हर लक्ष्य दस्तावेज़ गिना गया।',
  'export.dhis.report.not-counted': 'नहीं गिने गए',
  'export.dhis.report.left-out': 'फ़ाइल से छोड़े गए',
  'export.dhis.report.notices': 'जानना अच्छा है',
  'export.dhis.report.chosen-only':
    'केवल चुनी गई इकाइयाँ देखी गईं। बिना जुड़े स्थान वाले CHW के दस्तावेज़ सभी संगठन इकाइयाँ निर्यात करने पर दिखते हैं।',
  'export.dhis.report.more':
    '{count, plural, one {अंतिम दिखाएँ} other {{count, number} में से अगले {step, number} दिखाएँ}}',
  'export.dhis.report.no-name': 'नाम नहीं',
  'export.dhis.report.show': '{count, plural, one {दिखाएँ} other {सभी {count, number} दिखाएँ}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {{name} की संख्याएँ पढ़ी नहीं जा सकतीं} other {# दस्तावेज़ पढ़ा नहीं जा सकता}}} other {# दस्तावेज़ पढ़े नहीं जा सकते}}',
  'export.dhis.not-counted.malformed.effect':
    'स्वामी या लक्ष्यों की सूची नहीं है। इसका कुछ भी इन संख्याओं में नहीं है।',
  'export.dhis.not-counted.malformed.next':
    'CHW से फिर सिंक करने को कहें: फ़ोन इसे नए सिरे से लिख सकता है, और आप दोबारा निर्यात कर सकते हैं। ऐसा ही रहे तो अपने CHT प्रशासक को दिखाएँ।',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes {{name} का दूसरा, नया खाता है} other {# दस्तावेज़ किसी CHW के पुराने खाते का है}}} other {# दस्तावेज़ CHW के पुराने खातों के हैं}}',
  'export.dhis.not-counted.older-account.effect':
    'एक से अधिक खाते वाला CHW एक बार गिना जाता है, सबसे नए दस्तावेज़ से। यह पुराना इन संख्याओं में नहीं है।',
  'export.dhis.not-counted.older-account.next':
    'CHW से केवल एक खाता इस्तेमाल करने को, और अपने CHT प्रशासक से दूसरा बंद करने को कहें।',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {# दस्तावेज़ ऐसे CHW का नाम लेता है जो अब नहीं है} other {# दस्तावेज़ ऐसे CHW का नाम लेते हैं जो अब नहीं हैं}}',
  'export.dhis.not-counted.no-contact.effect':
    'जिस संपर्क का नाम है वह मिटाया गया या कभी था ही नहीं। उसका स्थान पता नहीं, इसलिए उसकी संख्याएँ किसी इकाई में नहीं हैं।',
  'export.dhis.not-counted.no-contact.next':
    'अपने CHT प्रशासक से पूछें कि क्या संपर्क ग़लती से मिटा। लौटने पर दोबारा निर्यात करें।',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes {{name} जुड़े स्थानों के बाहर काम करते हैं} other {# दस्तावेज़ जुड़े स्थानों के बाहर के CHW का है}}} other {# दस्तावेज़ जुड़े स्थानों के बाहर के CHW के हैं}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'CHW के ऊपर किसी स्थान में इस डेटा सेट की संगठन इकाई नहीं है। ये संख्याएँ किसी इकाई में नहीं हैं।',
  'export.dhis.not-counted.no-org-unit.next':
    'अपने CHT प्रशासक से स्थान को संगठन इकाई देने, या CHW को स्थानांतरित करने को कहें, फिर दोबारा निर्यात करें।',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {{name} की एक संख्या गिनी नहीं जा सकती} other {# संख्या गिनी नहीं जा सकती}}} other {# संख्याएँ गिनी नहीं जा सकतीं}}',
  'export.dhis.not-counted.bad-number.effect':
    'वह नहीं है, ऋणात्मक है, पूर्ण नहीं है, या दो बार है। उसे छोड़ा गया और शून्य नहीं माना गया; दस्तावेज़ का बाकी हिस्सा गिना जाता है।',
  'export.dhis.not-counted.bad-number.next':
    'CHW से सही संख्या पूछें और आयात के बाद DHIS2 में ठीक करें। लक्ष्य कॉन्फ़िगर करने वाले को दिखाएँ।',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {# पंक्ति में ऐसी पहचान है जिसे DHIS2 जान नहीं सकता} other {# पंक्तियों में ऐसी पहचान है जिसे DHIS2 जान नहीं सकता}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'उसे छोड़ा गया, क्योंकि ऐसी एक पंक्ति के लिए DHIS2 पूरी फ़ाइल अस्वीकार करता है। उसकी संख्याएँ किसी और इकाई में नहीं हैं।',
  'export.dhis.left-out.invalid-identifier.next':
    'अपने CHT प्रशासक से पहचान ठीक करने को कहें: एक अक्षर, फिर दस अक्षर या अंक। फिर दोबारा निर्यात करें।',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {# पंक्ति अलग-अलग प्रकार की संख्याएँ मिलाती है} other {# पंक्तियाँ अलग-अलग प्रकार की संख्याएँ मिलाती हैं}}',
  'export.dhis.left-out.mixed-values.effect':
    'कई लक्ष्य इसमें आते हैं, कुछ गिनती के रूप में और कुछ प्रतिशत के रूप में। उनके योग का कोई अर्थ नहीं होगा।',
  'export.dhis.left-out.mixed-values.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे कहें कि इन लक्ष्यों को एक ही “value” दे।',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {# योग बहुत बड़ा है} other {# योग बहुत बड़े हैं}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'वह ठीक-ठीक लिखे जा सकने से बड़ा है, इसलिए छोड़ा गया, पूर्णांकित नहीं किया गया।',
  'export.dhis.left-out.unsafe-sum.next':
    'इस इकाई के नीचे की कोई संख्या ग़लत होगी। अपने CHW के पर्यवेक्षक के साथ उसे ढूँढें।',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {# प्रतिशत के पास भाग देने को कुछ नहीं है} other {# प्रतिशतों के पास भाग देने को कुछ नहीं है}}',
  'export.dhis.left-out.percent-without-total.effect':
    'कोई मामला नहीं था, इसलिए प्रतिशत नहीं है। उसे छोड़ा गया और शून्य नहीं माना गया।',
  'export.dhis.left-out.percent-without-total.next': 'कुछ नहीं, यदि इस अवधि में सचमुच कोई मामला नहीं था।',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {# पंक्ति का अपने प्रकार का मान नहीं है} other {# पंक्तियों का अपने प्रकार का मान नहीं है}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'डेटा तत्व यह संख्या नहीं लेता: जहाँ केवल हाँ या धनात्मक संख्या ली जाती है वहाँ 0, 100 % से ऊपर का अंश, सभी विकल्पों से छोटी संख्या, या ऐसा प्रकार जिसे कोई गिनती नहीं भर सकती।',
  'export.dhis.left-out.no-value-of-type.next':
    'कुछ नहीं, यदि 0 ही था। नहीं तो आपके CHT ऐप को कॉन्फ़िगर करने वाले को दिखाएँ।',
  'export.dhis.notice.older-data-sets-key': 'सेटिंग में पुरानी वर्तनी dhisDataSets है',
  'export.dhis.notice.older-data-sets-key.effect': 'फिर भी पढ़ी गई; कोई संख्या नहीं बदलती।',
  'export.dhis.notice.older-data-sets-key.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे इसे dhis_data_sets कहने को कहें।',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {सेटिंग का # भाग पढ़ा नहीं जा सकता} other {सेटिंग के # भाग पढ़े नहीं जा सकते}}',
  'export.dhis.notice.unreadable-setting.effect':
    'उसे छोड़कर आगे बढ़ा गया। इस पृष्ठ से कोई डेटा सेट या लक्ष्य छूटा हो सकता है।',
  'export.dhis.notice.unreadable-setting.next': 'जो आपका CHT ऐप कॉन्फ़िगर करता है उसे दिखाएँ।',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {# लक्ष्य एक से अधिक बार परिभाषित है} other {# लक्ष्य एक से अधिक बार परिभाषित हैं}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'पहली परिभाषा का उपयोग हुआ। वे अलग हों तो संख्या अपेक्षा से अलग पंक्ति में हो सकती है।',
  'export.dhis.notice.repeated-target-definition.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे हर लक्ष्य को अपनी पहचान देने को कहें।',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {# लक्ष्य अनजान प्रकार की संख्या माँगता है} other {# लक्ष्य अनजान प्रकार की संख्या माँगते हैं}}',
  'export.dhis.notice.unknown-value-kind.effect': 'उसके कुल का उपयोग हुआ, जैसा CHT करता है।',
  'export.dhis.notice.unknown-value-kind.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे total, pass या percent लिखने को कहें।',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {# लक्ष्य ज्ञात तरीके से नहीं बताता कि महीने एक मान कैसे बनते हैं} other {# लक्ष्य ज्ञात तरीके से नहीं बताते कि महीने एक मान कैसे बनते हैं}}',
  'export.dhis.notice.unknown-value-over.effect': 'उसके महीने जोड़े गए।',
  'export.dhis.notice.unknown-value-over.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे sum, last या average लिखने को कहें।',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {# लक्ष्य ऐसे प्रकार से जुड़ा है जिसे कोई गिनती नहीं भर सकती} other {# लक्ष्य ऐसे प्रकार से जुड़े हैं जिसे कोई गिनती नहीं भर सकती}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'उसकी पंक्तियाँ छोड़ दी गईं। तारीखें, जगहें और खुला पाठ रिपोर्टों में होते हैं, लक्ष्यों में नहीं।',
  'export.dhis.notice.unsupported-value-type.next':
    'आपके CHT ऐप को कॉन्फ़िगर करने वाले से BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL या संख्या का कोई प्रकार लिखने, या पाठ के लिए options देने को कहें।',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {# लक्ष्य के विकल्प नहीं पढ़े जा सकते} other {# लक्ष्यों के विकल्प नहीं पढ़े जा सकते}}',
  'export.dhis.notice.unreadable-options.effect': 'उसकी पंक्तियाँ छोड़ दी गईं: आधे विकल्पों से मान गलत होते।',
  'export.dhis.notice.unreadable-options.next':
    'आपके CHT ऐप को कॉन्फ़िगर करने वाले से हर विकल्प में at_least और code देने को कहें।',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {# लक्ष्य अपने डेटा तत्व के DHIS2 वाले प्रकार से अलग प्रकार में लिखा गया} other {# लक्ष्य अपने डेटा तत्वों के DHIS2 वाले प्रकार से अलग प्रकार में लिखे गए}}',
  'export.dhis.notice.other-value-type.effect':
    'CHT की अपनी सेटिंग मानी गई; DHIS2 इसे अस्वीकार कर सकता है।',
  'export.dhis.notice.other-value-type.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे पूछें कि दोनों में से कौन सा अभिप्रेत है। केवल गिनने वाले लक्ष्य का कोई प्रतिशत नहीं होता।',
  'export.dhis.notice.running-total':
    '{count, plural, one {# लक्ष्य चालू कुल जैसा लगता है, और उसके महीने जोड़े जाते हैं} other {# लक्ष्य चालू कुल जैसे लगते हैं, और उनके महीने जोड़े जाते हैं}}',
  'export.dhis.notice.running-total.effect':
    'जो महीने के अंत में अब भी मौजूद है वह हर महीने फिर गिना जाता है: योग बहुत अधिक है।',
  'export.dhis.notice.running-total.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे “value_over” जोड़ने को कहें: चालू कुल के लिए last, जोड़ना ही अभिप्राय हो तो sum।',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {# टिप्पणी बहुत लंबी थी} other {# टिप्पणियाँ बहुत लंबी थीं}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 5,000 अक्षर लेता है; बाकी काट दिए गए। कोई संख्या नहीं बदलती।',
  'export.dhis.notice.shortened-comment.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे इसे छोटा करने को कहें।',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {# डेटा तत्व में अलग-अलग प्रकार की संख्याएँ आती हैं} other {# डेटा तत्वों में अलग-अलग प्रकार की संख्याएँ आती हैं}}',
  'export.dhis.notice.mixed-values.effect':
    'कुछ लक्ष्य गिनती देते हैं और कुछ प्रतिशत। उसकी पंक्तियाँ फ़ाइल से छोड़ी गई हैं।',
  'export.dhis.notice.mixed-values.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे कहें कि इन लक्ष्यों को एक ही “value” दे।',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {# स्थान की कई संगठन इकाइयाँ हैं} other {# स्थानों की कई संगठन इकाइयाँ हैं}}',
  'export.dhis.notice.several-org-units.effect':
    'उसके दस्तावेज़ हर एक में एक बार गिने जाते हैं, इसलिए DHIS2 के योगों में वे एक से अधिक बार हैं।',
  'export.dhis.notice.several-org-units.next':
    'अपने CHT प्रशासक से हर स्थान पर इस डेटा सेट की एक ही संगठन इकाई रखने को कहें।',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {# जुड़ा स्थान दूसरे जुड़े स्थान के नीचे है} other {# जुड़े स्थान दूसरे जुड़े स्थानों के नीचे हैं}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'हर CHW एक बार गिना गया, सबसे नज़दीकी जुड़ी इकाई में। ऊपर की इकाई में केवल वे CHW हैं जो किसी और इकाई के नीचे नहीं; बाकी DHIS2 अपने आप जोड़ता है।',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'सामान्यतः कुछ नहीं। यदि आपका DHIS2 इस डेटा सेट की इकाइयाँ नहीं जोड़ता तो ऊपर की हर इकाई में गिनें।',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'ऊपर की हर इकाई में गिनें',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'हर CHW ऊपर की हर जुड़ी इकाई में गिना गया, जैसा CHT Core करता है। जहाँ DHIS2 इकाइयाँ जोड़ता है वहाँ वह उन्हें एक से अधिक बार दिखाता है।',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'केवल सबसे नज़दीकी इकाई में गिनें, जब तक कि आपका DHIS2 इस डेटा सेट की इकाइयाँ न जोड़ता हो।',
  'export.dhis.notice.overlapping-org-units.ancestors.switch': 'सबसे नज़दीकी इकाई में गिनें',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {# दस्तावेज़ के अंदर दूसरा महीना लिखा है} other {# दस्तावेज़ों के अंदर दूसरा महीना लिखा है}}',
  'export.dhis.notice.other-reporting-period.effect':
    'वह उस महीने में गिना गया जो उसकी पहचान बताती है, जो यहाँ निर्यात हो रहा है।',
  'export.dhis.notice.other-reporting-period.next':
    'CHW से फ़ोन की तारीख़ जाँचने को कहें; संख्या की पिछले महीने से तुलना करें।',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {# दस्तावेज़ जानबूझकर छोड़ा गया} other {# दस्तावेज़ जानबूझकर छोड़े गए}}',
  'export.dhis.not-counted.excluded.effect':
    'उसका CHW कारण के साथ इस अवधि से छोड़ा गया। उसका कुछ भी इन संख्याओं में नहीं है।',
  'export.dhis.not-counted.excluded.next': 'कुछ नहीं, यदि कारण अब भी है। नहीं तो CHW को फिर लें।',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {दस्तावेज़ का # संस्करण टकराव में है} other {दस्तावेज़ों के # संस्करण टकराव में हैं}}',
  'export.dhis.not-counted.other-revision.effect':
    'दो फ़ोनों ने एक दस्तावेज़ अलग-अलग बदला। सबसे नया बदलाव गिना जाता है; यह इन संख्याओं में नहीं है।',
  'export.dhis.not-counted.other-revision.next':
    'CHW से केवल एक फ़ोन इस्तेमाल करने को, और अपने CHT प्रशासक से टकराव सुलझाने को कहें।',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {# दस्तावेज़ कहता है कि वह भविष्य में बदला गया} other {# दस्तावेज़ कहते हैं कि वे भविष्य में बदले गए}}',
  'export.dhis.notice.impossible-date.effect':
    'फ़ोन की घड़ी ग़लत थी। दस्तावेज़ को उसके CHW का सबसे पुराना माना गया।',
  'export.dhis.notice.impossible-date.next': 'CHW से इस फ़ोन की तारीख़ ठीक करने को कहें।',
  'export.dhis.notice.percent-total':
    '{count, plural, one {# प्रतिशत अपना हर भेजता है} other {# प्रतिशत अपने हर भेजते हैं}}',
  'export.dhis.notice.percent-total.effect':
    'फ़ाइल की संख्या वह है जिसमें से प्रतिशत निकलता है: सभी मामले, वे नहीं जिन्होंने लक्ष्य पूरा किया।',
  'export.dhis.notice.percent-total.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे “value” जोड़ने को कहें: पूरा करने वाले मामलों के लिए pass, प्रतिशत के लिए percent, यही अभिप्राय हो तो total।',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {# संबंध ऐसे डेटा सेट का नाम लेता है जो कॉन्फ़िगर नहीं है} other {# संबंध ऐसे डेटा सेट का नाम लेते हैं जो कॉन्फ़िगर नहीं है}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'वह कुछ नहीं करता: लक्ष्य या स्थान की संख्याएँ उस नाम की किसी फ़ाइल में नहीं हैं।',
  'export.dhis.notice.not-configured-data-set.next':
    'जो आपका CHT ऐप कॉन्फ़िगर करता है उससे डेटा सेट की पहचान ठीक करने, या डेटा सेट जोड़ने को कहें।',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {# संबंध पढ़ा नहीं जाता} other {# संबंध पढ़े नहीं जाते}}',
  'export.dhis.notice.unread-mapping.effect':
    'वह ग़लत लिखा है, या उसमें ऐसा कुछ है जिसे कोई नियम नहीं पढ़ता, और कुछ नहीं करता।',
  'export.dhis.notice.unread-mapping.next': 'जो आपका CHT ऐप कॉन्फ़िगर करता है उसे दिखाएँ।',
  'export.dhis.notice.running-period': 'यह अवधि समाप्त नहीं हुई है',
  'export.dhis.notice.running-period.effect':
    'इसकी संख्याएँ अधूरी हैं, और अवधि समाप्त होने तक DHIS2 सामान्यतः उन्हें अस्वीकार करता है।',
  'export.dhis.notice.running-period.next':
    'समाप्त होने पर दोबारा निर्यात करें। जिस दिन से DHIS2 इसे लेता है:',
  'export.dhis.notice.bikram-sambat-period': 'यह अवधि विक्रम संवत की है',
  'export.dhis.notice.bikram-sambat-period.effect':
    'केवल nepali कैलेंडर वाला DHIS2 इसे सही समझता है। आपके DHIS2 का कैलेंडर यहाँ ज्ञात नहीं है।',
  'export.dhis.notice.bikram-sambat-period.next':
    'DHIS2 का मेटाडेटा लोड करें, या अपने DHIS2 प्रशासक से सिस्टम सेटिंग का कैलेंडर पूछें।',
  'export.dhis.notice.period-after-today': 'यह अवधि आज के बाद की है',
  'export.dhis.notice.period-after-today.effect':
    'ग़लत तारीख़ या दूसरे कैलेंडर वाले फ़ोनों ने इसे लिखा। DHIS2 सामान्यतः इसे अस्वीकार करता है।',
  'export.dhis.notice.period-after-today.next':
    'CHW से अपने फ़ोन की तारीख़ जाँचने को कहें। जिस दिन से DHIS2 इसे लेता है:',
  'export.dhis.notice.open-in-dhis2': 'यह अवधि DHIS2 में अभी चल रही है',
  'export.dhis.notice.open-in-dhis2.effect':
    'अवधि यहाँ पूरी है, और कैलेंडर के अनुसार समाप्त होने तक DHIS2 सामान्यतः उसे अस्वीकार करता है; DHIS2 2.43 और बाद के पूरी फ़ाइल अस्वीकार करते हैं।',
  'export.dhis.notice.open-in-dhis2.next': 'फ़ाइल बाद में आयात करें। जिस दिन से DHIS2 इसे लेता है:',
  'export.dhis.item.below': '{name}, {above} के नीचे',
};
