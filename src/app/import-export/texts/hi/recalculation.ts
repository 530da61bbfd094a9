import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'रिपोर्टों से',
  'export.dhis.reports.detail':
    'होस्ट इन संख्याओं को डेटाबेस की रिपोर्टों से फिर से गिन सकता है, उनसे भी जो फ़ोन के आख़िरी बार लिखने के बाद आईं। इससे कुछ नहीं बदलता।',
  'export.dhis.reports.all': 'सभी संगठन इकाइयों के लिए इसमें कई मिनट लग सकते हैं।',
  'export.dhis.reports.compare': 'रिपोर्टों से मिलाएँ',
  'export.dhis.reports.compare.of': 'रिपोर्टों से मिलाएँ: {name}',
  'export.dhis.reports.again': 'फिर से मिलाएँ',
  'export.dhis.reports.compare-all': 'चुने गए सभी की तुलना करें',
  'export.dhis.reports.as-of-end': 'केवल वही जो अवधि के अंत तक रिपोर्ट हुआ',
  'export.dhis.reports.waiting': 'होस्ट की प्रतीक्षा',
  'export.dhis.reports.running': 'रिपोर्टों से गिना जा रहा है: {total, number} में से {done, number} खाते',
  'export.dhis.reports.stop': 'रोकें',
  'export.dhis.reports.stopped': 'रोका गया। कुछ नहीं गिना गया।',
  'export.dhis.reports.failed.unreachable': 'होस्ट ने उत्तर नहीं दिया।',
  'export.dhis.reports.failed.refused': 'होस्ट कहता है: {words}',
  'export.dhis.reports.failed.unusable': 'होस्ट के उत्तर का उपयोग नहीं हो सका।',
  'export.dhis.reports.failed.next':
    'कुछ नहीं बदला: फ़ोनों ने जो लिखा, उसे पहले की तरह निर्यात किया जा सकता है। फिर से मिलाएँ, या होस्ट देखने वाले से पूछें।',
  'export.dhis.reports.differing':
    '{all, number} में से {differing, number} फ़ोन रिपोर्टों से अलग {differing, plural, one {है} other {हैं}}',
  'export.dhis.reports.same': 'रिपोर्टें वही देती हैं जो फ़ोनों ने लिखा। मिलाए गए फ़ोन: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'अभी ज्ञात सभी रिपोर्टों से, {when} की स्थिति, {zone} के समय में।',
  'export.dhis.reports.made.as-of-end':
    'अवधि के अंत तक रिपोर्ट हुई बातों से, {when} की स्थिति, {zone} के समय में।',
  'export.dhis.reports.of': 'केवल {name} का।',
  'export.dhis.reports.differing-only': 'केवल जो अलग है',
  'export.dhis.reports.target': 'लक्ष्य',
  'export.dhis.reports.phone': 'फ़ोन',
  'export.dhis.reports.recalculated': 'रिपोर्टों से',
  'export.dhis.reports.difference': 'अंतर',
  'export.dhis.reports.no-document': 'फ़ोन ने इस अवधि का कोई दस्तावेज़ नहीं लिखा है।',
  'export.dhis.reports.faults':
    'इस खाते के लिए नियम विफल रहे: इसकी संख्याएँ किसी फिर से गिनी फ़ाइल में नहीं हैं। त्रुटियाँ: {count, number}',
  'export.dhis.reports.late':
    'देर से आई रिपोर्टें: {count, number}। फ़ोन ने आख़िरी बार {when} को लिखा: उसका दस्तावेज़ इन्हें नहीं गिन सकता था।',
  'export.dhis.reports.late.line': '{form}, {when} को रिपोर्ट',
  'export.dhis.reports.late.arrived': '{form}, {when} को रिपोर्ट, सर्वर पर बाद में पहुँची',
  'export.dhis.reports.late.changed': '{form}, {when} को रिपोर्ट, बाद में बदली गई',
  'export.dhis.reports.late.more': 'और {count, number}',
  'export.dhis.reports.explained': 'इनके बिना यह वही है जो फ़ोन ने लिखा।',
  'export.dhis.reports.edited':
    'इनमें से एक बाद में बदली गई: फ़ोन ने पहले उसमें क्या गिना था, वह रखा नहीं जाता।',
  'export.dhis.reports.not-explained': 'इनके बिना यह कोई और संख्या है: कुछ और भी बदला गया।',
  'export.dhis.reports.unexplained': 'कोई रिपोर्ट देर से नहीं आई: तब से कोई रिपोर्ट, संपर्क या फ़ोन बदला।',
  'export.dhis.reports.gone': 'बिना खाते वाले फ़ोनों के दस्तावेज़ इसमें नहीं हैं: {count, number}',
  'export.dhis.reports.export': 'फिर से गिना हुआ निर्यात करें',
  'export.dhis.reports.export.detail':
    'रिपोर्टें जो देती हैं उसकी फ़ाइल लिखता है। पृष्ठ के अंत का बटन वह लिखता है जो फ़ोनों ने लिखा। एक फ़ाइल एक ही स्रोत की होती है।',
  'export.dhis.reports.found':
    'DHIS2 से जाँच में पुनर्गणित फ़ाइल में कुछ मिला: {count, number}। जाँच में आप जो छोड़ते या सुधारते हैं वह केवल फ़ोनों की फ़ाइल में होता है; इसमें वह बना रहता है।',
  'export.dhis.reports.no-file': 'कोई फ़ाइल नहीं है। {words}',
  'export.dhis.reports.saved': '{name} लिखी गई। इसकी संख्याएँ रिपोर्टों की हैं, फ़ोनों की नहीं।',
  'export.dhis.reports.only-some':
    'फ़ाइल पूरी संगठन इकाइयों की होती है: रिपोर्टों से मिले मान निर्यात करने के लिए इकाई की, या सबकी, तुलना करें।',
  'export.dhis.reports.none-shown': 'मिलाने के लिए कोई नहीं है।',
  'export.dhis.reports.by-phones': 'इसकी संख्याएँ वही हैं जो फ़ोनों ने लिखीं।',
  'export.dhis.reports.surplus': 'फ़ोन में सर्वर की रिपोर्टों से अधिक संख्या है। यह देर से आया काम नहीं है।',
  'export.dhis.reports.surplus.departed':
    'CHW ने इस अवधि में इन संपर्कों की रिपोर्ट दी, और वे अब उनके नहीं हैं; फ़ोन अब भी उन्हें गिन सकता है। रिपोर्टों के अनुसार निर्यात करें, या कारण के साथ CHW को छोड़ दें। फिर फ़ोन पर ऐप का डेटा मिटवाएँ और CHW से दोबारा साइन इन करवाएँ।',
  'export.dhis.reports.surplus.none':
    'ऐसा कोई संपर्क नहीं मिला जो अब CHW का न हो। रिपोर्टें संग्रहित की गई हो सकती हैं: इससे CHW के विरुद्ध कुछ सिद्ध नहीं होता।',
  'export.dhis.reports.surplus.unknown':
    'क्या कुछ संपर्क अब CHW के नहीं हैं, यह यहाँ नहीं कहा जा सकता। रिपोर्टें संग्रहित की गई हो सकती हैं: इससे CHW के विरुद्ध कुछ सिद्ध नहीं होता।',
  'export.dhis.reports.surplus.moved': 'अब दूसरे स्थान का है। रिपोर्ट: {count, number}',
  'export.dhis.reports.surplus.deleted': 'हटाया गया है। रिपोर्ट: {count, number}',
  'export.dhis.reports.surplus.muted': 'म्यूट है। रिपोर्ट: {count, number}',
};
