import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'फ़ाइल जाने से पहले देखें',
  'export.dhis.review.detail':
    'संख्याएँ गिन ली गई हैं, और अभी कुछ लिखा नहीं गया है। DHIS2 उनके साथ यह करेगा। चाहें तो पंक्तियाँ छोड़ें, फिर फ़ाइल लिखें दबाएँ।',
  'export.dhis.review.values': '{count, plural, one {मान फ़ाइल में होगा} other {मान फ़ाइल में होंगे}}',
  'export.dhis.review.no-rows':
    'कोई पंक्ति नहीं बची, इसलिए लिखने को फ़ाइल नहीं है। कुछ पंक्तियाँ फिर लें, या कारण ठीक करें।',
  'export.dhis.file.emptied': 'लिखने को कोई पंक्ति नहीं बची।',
  'export.dhis.check': 'DHIS2 से जाँचा गया',
  'export.dhis.check.nothing': 'DHIS2 का मेटाडेटा इस फ़ाइल के विरुद्ध कुछ नहीं कहता।',
  'export.dhis.check.nothing-of-checked':
    'जो जाँचा जा सका उसमें कुछ नहीं मिला। जो नहीं जाँचा जा सका वह नीचे है।',
  'export.dhis.check.rows':
    '{count, plural, one {पंक्ति दिखाएँ} other {{count, number} पंक्तियाँ दिखाएँ}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {यह पंक्ति छोड़ें} other {ये {count, number} पंक्तियाँ छोड़ें}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {यह चुनाव हटाएँ} one {इसे फिर लें} other {इन {count, number} को फिर लें}}',
  'export.dhis.check.left-out': 'आपके चुनाव से छोड़ी गईं',
  'export.dhis.check.left-out.for-other': 'ये पंक्तियाँ किसी और कारण से पहले ही बाहर हैं।',
  'export.dhis.row.in-dhis2': 'DHIS2 में: {names}',
  'export.dhis.finding.date': '{date} से या तक।',
  'export.dhis.finding.option-combos': 'इनमें से एक होता: {combos}।',
  'export.dhis.finding.below': 'इस फ़ाइल में इसके नीचे: {units}।',
  'export.dhis.severity.refused': 'DHIS2 इसे अस्वीकार करेगा',
  'export.dhis.severity.lost': 'DHIS2 इसे खो देगा',
  'export.dhis.severity.hidden': 'DHIS2 इसे छिपा देगा',
  'export.dhis.severity.doubtful': 'DHIS2 इससे कुछ और गणना करेगा',
  'export.dhis.severity.harmless': 'जानना अच्छा है, और कोई हानि नहीं',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 से 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 और बाद के',
  'export.dhis.effect.whenStrict.upTo242': 'जहाँ उसकी सेटिंग सख़्त है: {behaviour}',
  'export.dhis.effect.whenStrict.since243': '2.43 के बाद: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'फ़ाइल का कुछ नहीं लेता।',
  'export.dhis.behaviour.rejects-value': 'यह मान नहीं लेता; बाकी लेता है।',
  'export.dhis.behaviour.drops-or-deletes':
    'शून्य संग्रहीत नहीं करता, और वहाँ पहले से मौजूद संख्या मिटा देता है।',
  'export.dhis.behaviour.stores-hidden':
    'इसे वहाँ संग्रहीत करता है जहाँ कोई फ़ॉर्म और कोई रिपोर्ट नहीं दिखाती।',
  'export.dhis.behaviour.keeps-last': 'उनमें से केवल अंतिम रखता है।',
  'export.dhis.behaviour.counts-twice': 'इसे संग्रहीत करता है, और उस योग में जोड़ता है जिसमें यह पहले से है।',
  'export.dhis.behaviour.computes-otherwise': 'इसे संग्रहीत करता है, और इससे कुछ और गणना करता है।',
  'export.dhis.behaviour.stores': 'इसे वैसे ही संग्रहीत करता है जैसे होना चाहिए।',
  'export.dhis.rule.wrong-period-type':
    'डेटा सेट का अवधि प्रकार {periodType} है; यह फ़ाइल दूसरे प्रकार की है।',
  'export.dhis.rule.future-period': 'डेटा सेट जिस अंतिम अवधि के लिए खुला है वह {latestPeriod} है।',
  'export.dhis.rule.expired-period': 'समाप्ति दिनों के अनुसार डेटा सेट इस अवधि के लिए {date} से बंद है।',
  'export.dhis.rule.outside-input-periods':
    'डेटा सेट में अवधियों की सूची है और वे दिन जब वह उन्हें लेता है; यह अवधि आज खुली नहीं है।',
  'export.dhis.rule.reversed-input-periods':
    'डेटा सेट में अवधियों की सूची है और वे दिन जब वह उन्हें लेता है, और यह अवधि आज खुली है। DHIS2 2.43.0 से 2.43.1.1 इन दिनों को उल्टा पढ़ते हैं: खुली अवधि अस्वीकार करते हैं और बंद अवधि लेते हैं।',
  'export.dhis.rule.element-not-in-data-set':
    'हर डेटा तत्व डेटा सेट का होना चाहिए। DHIS2 इसे वहाँ नहीं दिखाता।',
  'export.dhis.rule.org-unit-not-assigned':
    'डेटा सेट हर उस संगठन इकाई को सौंपा होना चाहिए जो उस पर रिपोर्ट करती है।',
  'export.dhis.rule.org-unit-not-open-yet': 'संगठन इकाई अवधि के पहले दिन खुली होनी चाहिए।',
  'export.dhis.rule.org-unit-closed': 'संगठन इकाई अवधि के पहले दिन से पहले बंद नहीं होनी चाहिए।',
  'export.dhis.rule.missing-option-combo':
    'डेटा तत्व बँटा हुआ है, जैसे लिंग या आयु के अनुसार। पंक्ति को बताना होगा कि वह किस भाग की है।',
  'export.dhis.rule.wrong-option-combo': 'श्रेणी विकल्प संयोजन उनमें से होना चाहिए जिनसे डेटा तत्व बँटता है।',
  'export.dhis.rule.missing-attribute-option-combo':
    'डेटा सेट बँटा हुआ है, जैसे परियोजना के अनुसार। हर पंक्ति को बताना होगा कि वह किस भाग की है।',
  'export.dhis.rule.wrong-attribute-option-combo':
    'विशेषता विकल्प संयोजन उनमें से होना चाहिए जिनसे डेटा सेट बँटता है।',
  'export.dhis.rule.duplicate-row':
    'एक संगठन इकाई, डेटा तत्व और विकल्प संयोजन की केवल एक पंक्ति हो सकती है।',
  'export.dhis.rule.value-type': 'डेटा तत्व का मान प्रकार {valueType} है: {fault}',
  'export.dhis.rule.not-an-option': 'डेटा तत्व केवल अपने विकल्प सेट के विकल्प लेता है।',
  'export.dhis.rule.comment-too-long': 'टिप्पणी में 5,000 अक्षर हो सकते हैं।',
  'export.dhis.rule.zero-not-significant':
    'इस डेटा तत्व के लिए DHIS2 शून्य को कुछ रिपोर्ट न होना मानता है।',
  'export.dhis.rule.parent-and-child':
    'DHIS2 संगठन इकाइयाँ अपने आप जोड़ता है: जो नीचे गिना गया वह ऊपर भी नहीं गिना जाना चाहिए।',
  'export.dhis.rule.aggregation-type':
    'ये संख्याएँ योग हैं। DHIS2 डेटा तत्व को {aggregationType} से एकत्र करता है, इसलिए संगठन इकाई के ऊपर वह जो दिखाता है वह इनका योग नहीं है।',
  'export.dhis.rule.percentage-added-up':
    'ये संख्याएँ प्रतिशत हैं। DHIS2 डेटा तत्व को {aggregationType} से एकत्र करता है, इसलिए वह प्रतिशत जोड़ता है।',
  'export.dhis.value-fault.not-a-number': 'यह संख्या नहीं है।',
  'export.dhis.value-fault.not-whole': 'यह पूर्ण संख्या नहीं है।',
  'export.dhis.value-fault.zero': 'यह 0 नहीं लेता।',
  'export.dhis.value-fault.negative': 'यह 0 से कम संख्या नहीं लेता।',
  'export.dhis.value-fault.not-negative': 'यह केवल 0 से कम संख्याएँ लेता है।',
  'export.dhis.value-fault.beyond-32-bit': 'यह केवल 2,147,483,647 तक की संख्याएँ लेता है।',
  'export.dhis.value-fault.above-100': 'यह 0 से 100 तक की संख्याएँ लेता है।',
  'export.dhis.value-fault.above-1': 'यह 0 से 1 तक की संख्याएँ लेता है।',
  'export.dhis.value-fault.not-yes-or-no': 'यह केवल हाँ और नहीं लेता है।',
  'export.dhis.value-fault.not-yes': 'यह केवल हाँ लेता है।',
  'export.dhis.value-fault.too-long': 'मान बहुत लंबा है।',
  'export.dhis.value-fault.no-value': 'मान नहीं है।',
  'export.dhis.value-fault.takes-no-number': 'यह संख्याएँ लेता ही नहीं।',
  'export.dhis.yes-no': 'हाँ और नहीं',
  'export.dhis.yes-no.label': 'हाँ/नहीं वाले डेटा तत्वों के योग हाँ और नहीं के रूप में लिखें',
  'export.dhis.yes-no.rule':
    'नियम: 1 या अधिक हाँ (true) बनता है, 0 नहीं (false) बनता है। जहाँ डेटा तत्व केवल हाँ जानता है वहाँ 0 छोड़ दिया जाता है।',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# मान हाँ या नहीं के रूप में लिखा गया है।} other {# मान हाँ या नहीं के रूप में लिखे गए हैं।}}',
  'export.dhis.yes-no.without-no': 'केवल हाँ जानने वाले डेटा तत्वों के शून्य',
  'export.dhis.not-checked': 'नहीं जाँचा गया',
  'export.dhis.not-checked.detail':
    'इसके लिए मेटाडेटा पर्याप्त नहीं बताता। DHIS2 को यहाँ अब भी कुछ मिल सकता है; परीक्षण (dry run) बताता है।',
  'export.dhis.not-checked.about': '{count, plural, one {({names} का)} other {(# का: {names})}}',
  'export.dhis.missing-part.data-set': 'कुछ भी नहीं: मेटाडेटा दूसरे डेटा सेट का है।',
  'export.dhis.missing-part.period-type': 'क्या डेटा सेट ऐसी अवधियाँ लेता है।',
  'export.dhis.missing-part.open-future-periods': 'क्या अवधि बहुत जल्दी है।',
  'export.dhis.missing-part.expiry-days': 'क्या अवधि पहले ही बंद है।',
  'export.dhis.missing-part.data-input-periods': 'क्या अवधि डेटा सेट की सूची में है।',
  'export.dhis.missing-part.data-elements': 'डेटा तत्व: क्या वे डेटा सेट में हैं, और ये मान लेते हैं।',
  'export.dhis.missing-part.value-types': 'क्या मान उनके मान प्रकारों से मेल खाते हैं।',
  'export.dhis.missing-part.aggregation-types': 'DHIS2 डेटा तत्वों को कैसे एकत्र करता है।',
  'export.dhis.missing-part.zero-is-significant': 'क्या शून्य संग्रहीत होते हैं।',
  'export.dhis.missing-part.options': 'क्या मान विकल्पों में हैं।',
  'export.dhis.missing-part.option-combos': 'क्या श्रेणी विकल्प संयोजन सही हैं।',
  'export.dhis.missing-part.attribute-option-combos': 'क्या विशेषता विकल्प संयोजन सही हैं।',
  'export.dhis.missing-part.org-units': 'संगठन इकाइयाँ: क्या डेटा सेट उन्हें सौंपा गया है, और क्या वे खुली हैं।',
  'export.dhis.missing-part.org-unit-dates': 'क्या संगठन इकाइयाँ खुली हैं।',
  'export.dhis.missing-part.org-unit-paths': 'क्या संगठन इकाइयाँ एक-दूसरे के नीचे हैं।',
  'export.dhis.missing-part.validation-rules':
    'DHIS2 के सत्यापन नियम: डेटा सेट की निर्भरताओं की फ़ाइलों में नहीं होते। मेटाडेटा DHIS2 से पढ़ें, या सारे मेटाडेटा की फ़ाइल लोड करें।',
  'export.dhis.missing-part.entry-rules': 'पूर्ण फ़ॉर्म से DHIS2 क्या माँगता है: अनिवार्य फ़ील्ड, टिप्पणियाँ।',
  'export.dhis.missing-part.min-max-values':
    'न्यूनतम और अधिकतम मान: मेटाडेटा फ़ाइलों में नहीं होते। मेटाडेटा DHIS2 से पढ़ें।',
  'export.dhis.names': 'हमारे नामों की DHIS2 के नामों से तुलना करें',
  'export.dhis.names.dataElements': 'लक्ष्य और डेटा तत्व',
  'export.dhis.names.orgUnits': 'स्थान और संगठन इकाइयाँ',
  'export.dhis.names.ours': 'यहाँ',
  'export.dhis.names.in-dhis2': 'DHIS2 में',
  'export.dhis.names.none.dataElements': 'डेटा सेट में नहीं',
  'export.dhis.names.none.orgUnits': 'डेटा सेट सौंपा नहीं गया',
};
