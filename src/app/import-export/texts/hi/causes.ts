import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'डेटा सेट दूसरे प्रकार की अवधियाँ लेता है',
  'export.dhis.cause.future-period': 'इस अवधि के लिए DHIS2 अभी खुला नहीं है',
  'export.dhis.cause.expired-period': 'इस अवधि के लिए DHIS2 बंद हो चुका है',
  'export.dhis.cause.outside-input-periods': 'डेटा सेट अभी इस अवधि का डेटा नहीं लेता',
  'export.dhis.cause.reversed-input-periods': 'यह DHIS2 इस अवधि की खुली प्रविष्टि अवधि को बंद मानता है',
  'export.dhis.cause.element-not-in-data-set': 'डेटा तत्व डेटा सेट में नहीं है',
  'export.dhis.cause.org-unit-not-assigned': 'डेटा सेट संगठन इकाई को सौंपा नहीं गया है',
  'export.dhis.cause.org-unit-not-open-yet': 'संगठन इकाई तब तक खुली नहीं थी',
  'export.dhis.cause.org-unit-closed': 'संगठन इकाई बंद हो चुकी है',
  'export.dhis.cause.missing-option-combo': 'डेटा तत्व विभाजित है, और पंक्ति श्रेणी विकल्प संयोजन नहीं बताती',
  'export.dhis.cause.wrong-option-combo': 'श्रेणी विकल्प संयोजन डेटा तत्व का नहीं है',
  'export.dhis.cause.missing-attribute-option-combo': 'डेटा सेट को विशेषता विकल्प संयोजन चाहिए',
  'export.dhis.cause.wrong-attribute-option-combo': 'विशेषता विकल्प संयोजन डेटा सेट का नहीं है',
  'export.dhis.cause.duplicate-row': 'एक ही मान दो बार भेजा गया है',
  'export.dhis.cause.value-type': 'मान डेटा तत्व के मान प्रकार से मेल नहीं खाता',
  'export.dhis.cause.not-an-option': 'मान डेटा तत्व के विकल्पों में से नहीं है',
  'export.dhis.cause.comment-too-long': 'टिप्पणी बहुत लंबी है',
  'export.dhis.cause.zero-not-significant': 'DHIS2 इस डेटा तत्व का शून्य नहीं रखता',
  'export.dhis.cause.parent-and-child': 'एक संगठन इकाई और उसके नीचे की इकाई एक ही चीज़ रिपोर्ट करती हैं',
  'export.dhis.cause.aggregation-type': 'DHIS2 इस डेटा तत्व को नहीं जोड़ता',
  'export.dhis.cause.percentage-added-up': 'प्रतिशत जोड़ दिया जाएगा',
  'export.dhis.cause.data-set-not-found': 'DHIS2 में ऐसा डेटा सेट नहीं है, या उपयोगकर्ता उसे देख नहीं सकता',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 में यह डेटा सेट नहीं है, या इनमें से कोई डेटा तत्व उसमें नहीं है',
  'export.dhis.cause.data-set-not-told': 'फ़ाइल अपना डेटा सेट नहीं बताती',
  'export.dhis.cause.several-data-sets': 'डेटा तत्व कई डेटा सेटों के हैं',
  'export.dhis.cause.element-not-found': 'DHIS2 में ऐसा डेटा तत्व नहीं है',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 में ऐसी संगठन इकाई नहीं है',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 में ऐसा श्रेणी विकल्प संयोजन नहीं है',
  'export.dhis.cause.attribute-option-combo-not-found': 'DHIS2 में ऐसा विशेषता विकल्प संयोजन नहीं है',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 में ऐसा विकल्प संयोजन नहीं है, या उसका उपयोगकर्ता उससे डेटा नहीं लिख सकता',
  'export.dhis.cause.invalid-identifier': 'एक पहचान वैसी नहीं लिखी है जैसी DHIS2 लिखता है',
  'export.dhis.cause.bad-period': 'DHIS2 अवधि नहीं पढ़ सकता',
  'export.dhis.cause.period-not-open': 'अवधि बंद है, अभी खुली नहीं है, या डेटा सेट की नहीं है',
  'export.dhis.cause.outside-org-unit-dates': 'इस अवधि में संगठन इकाई खुली नहीं थी',
  'export.dhis.cause.outside-option-dates': 'एक श्रेणी विकल्प इस अवधि के लिए मान्य नहीं है',
  'export.dhis.cause.org-unit-not-of-option': 'एक श्रेणी विकल्प इस संगठन इकाई के लिए मान्य नहीं है',
  'export.dhis.cause.already-approved': 'इस अवधि का डेटा पहले ही स्वीकृत है',
  'export.dhis.cause.no-access-to-data-set': 'DHIS2 उपयोगकर्ता इस डेटा सेट में नहीं लिख सकता',
  'export.dhis.cause.no-access-to-org-unit': 'संगठन इकाई DHIS2 उपयोगकर्ता की नहीं है',
  'export.dhis.cause.no-access-to-option': 'DHIS2 उपयोगकर्ता एक श्रेणी विकल्प का उपयोग नहीं कर सकता',
  'export.dhis.cause.no-value': 'पंक्ति में मान नहीं है',
  'export.dhis.cause.incomplete-row': 'एक पंक्ति में कुछ कम है',
  'export.dhis.cause.comment-not-an-option': 'टिप्पणी विकल्पों में से नहीं है',
  'export.dhis.cause.complete-date-not-possible': 'इस फ़ाइल से डेटा सेट को पूर्ण चिह्नित नहीं किया जा सकता',
  'export.dhis.cause.not-all-valid': 'DHIS2 सब लेता है या कुछ नहीं, और सब मान्य नहीं है',
  'export.dhis.cause.damaged-file': 'DHIS2 फ़ाइल नहीं पढ़ सकता',
  'export.dhis.cause.unexpected-field': 'DHIS2 ऐसी बात कहता है जो हम नहीं लिखते',
  'export.dhis.cause.unknown': 'DHIS2 ऐसा कारण देता है जो हम नहीं जानते',
  'export.dhis.cause-fix.correct-target-mapping':
    'लक्ष्य की dhis सेटिंग में डेटा तत्व या विकल्प संयोजन ठीक करवाएँ, फिर दोबारा निर्यात करें।',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'स्थान का dhis.orgUnit ठीक करवाएँ, या DHIS2 में डेटा सेट संगठन इकाई को सौंपवाएँ।',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'DHIS2 में संगठन इकाई की तारीख़ें ठीक करवाएँ, या उसके बिना निर्यात करें।',
  'export.dhis.cause-fix.choose-or-open-period': 'कोई खुली अवधि चुनें, या उसके लिए DHIS2 खुलवाएँ।',
  'export.dhis.cause-fix.update-dhis2':
    'DHIS2 को 2.43.1.1 के बाद के संस्करण पर अपडेट करवाएँ, या डेटा सेट की प्रविष्टि अवधियाँ हटवाएँ।',
  'export.dhis.cause-fix.choose-other-data-set': 'इस प्रकार की अवधियों वाला डेटा सेट चुनें।',
  'export.dhis.cause-fix.map-yes-no':
    'इस योग को हाँ या नहीं के रूप में लिखवाएँ, या DHIS2 में मान प्रकार ठीक करवाएँ।',
  'export.dhis.cause-fix.correct-value-type': 'DHIS2 में मान प्रकार ठीक करवाएँ, या पंक्ति छोड़ दें।',
  'export.dhis.cause-fix.leave-out': 'ये पंक्तियाँ छोड़ दें।',
  'export.dhis.cause-fix.shorten-comment': 'लक्ष्य की सेटिंग में टिप्पणी ठीक करवाएँ।',
  'export.dhis.cause-fix.store-zeros': 'DHIS2 में इस डेटा तत्व के शून्य संग्रहीत करवाएँ, या पंक्ति छोड़ दें।',
  'export.dhis.cause-fix.count-at-nearest': 'हर दस्तावेज़ को केवल सबसे नज़दीकी संगठन इकाई में गिनें।',
  'export.dhis.cause-fix.correct-aggregation-type':
    'DHIS2 में एकत्रीकरण प्रकार ठीक करवाएँ, या लक्ष्य को दूसरे डेटा तत्व से जुड़वाएँ।',
  'export.dhis.cause-fix.none': 'कुछ करने की ज़रूरत नहीं है।',
  'export.dhis.cause-fix.ask-for-access': 'DHIS2 प्रशासक से कहें कि इस उपयोगकर्ता के अधिकार बढ़ाएँ।',
  'export.dhis.cause-fix.ask-to-unapprove': 'DHIS2 में स्वीकृति वापस करवाएँ, या स्वीकृत को रहने दें।',
  'export.dhis.cause-fix.correct-category-option':
    'DHIS2 में श्रेणी विकल्प की तारीख़ें या संगठन इकाइयाँ ठीक करवाएँ।',
  'export.dhis.cause-fix.send-as-json': 'JSON के रूप में निर्यात और आयात करें: वह अपना डेटा सेट बताता है।',
  'export.dhis.cause-fix.export-without-complete-date':
    'डेटा सेट को पूर्ण चिह्नित किए बिना निर्यात करें, या अकेली एक संगठन इकाई।',
  'export.dhis.cause-fix.correct-data-set': 'CHT की सेटिंग में डेटा सेट की पहचान ठीक करवाएँ।',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'CHT की सेटिंग में डेटा सेट की पहचान जँचवाएँ, फिर यह कि क्या DHIS2 में ये डेटा तत्व उसी के हैं।',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'यदि विकल्प संयोजन DHIS2 में है, तो इस उपयोगकर्ता को उसके श्रेणी विकल्पों की पहुँच दिलवाएँ। नहीं तो लक्ष्य की dhis सेटिंग ठीक करवाएँ।',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'कोई खुली अवधि चुनें, या उसके लिए DHIS2 खुलवाएँ। क्या वह खुली है, और डेटा सेट में प्रविष्टि अवधियाँ हैं? DHIS2 2.43.0 से 2.43.1.1 उन्हें उल्टा पढ़ते हैं: DHIS2 अपडेट करवाएँ, या ये प्रविष्टि अवधियाँ हटवाएँ।',
  'export.dhis.cause-fix.correct-other-rows':
    'DHIS2 द्वारा बताई गई दूसरी पंक्तियाँ ठीक करें, फिर सब दोबारा भेजें।',
  'export.dhis.cause-fix.export-again':
    'दोबारा निर्यात करें और वही फ़ाइल भेजें: रास्ते में किसी चीज़ ने इसे बदल दिया।',
  'export.dhis.cause-fix.ask-administrator': 'DHIS2 के शब्द उसके प्रशासक को दिखाएँ।',
};
