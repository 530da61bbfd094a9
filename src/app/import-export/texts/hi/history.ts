import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'आपके अभिलेख के लिए',
  'export.dhis.history.since': '{when} के बाद क्या बदला',
  'export.dhis.history.same':
    'कुछ नहीं: इस फ़ाइल में वही है जो पिछली में था। इसे दोबारा आयात करने की ज़रूरत नहीं।',
  'export.dhis.history.changed': '{count, plural, one {मान बदला} other {मान बदले}}',
  'export.dhis.history.changed.title': 'बदले हुए मान',
  'export.dhis.history.added': '{count, plural, one {मान नया है} other {मान नए हैं}}',
  'export.dhis.history.added.title': 'नए मान',
  'export.dhis.history.left-behind': 'DHIS2 में छूटे',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {एक मान DHIS2 में रहता है जबकि इस फ़ाइल में अब नहीं है} other {DHIS2 में {count, number} मान रहते हैं जो इस फ़ाइल में अब नहीं हैं}}',
  'export.dhis.history.left-behind.effect':
    'आयात कभी मान नहीं हटाता। यदि पिछली फ़ाइल आयात हुई थी तो DHIS2 इस फ़ाइल के मानों के साथ इन्हें भी गिनता रहता है।',
  'export.dhis.history.left-behind.next':
    'हटाने की फ़ाइल सहेजें, और उसे DHIS2 में Delete रणनीति से आयात करें: वह ठीक यही मान मिटाती है। पहले परीक्षण (dry run) शुरू करें। उसे किसी और रणनीति से कभी आयात न करें।',
  'export.dhis.history.save-removals': 'हटाने की फ़ाइल सहेजें',
  'export.dhis.history.again':
    'फ़ाइल दोबारा आयात करें, ताकि DHIS2 में अभी के मान हों। जो मान समान हैं वे वैसे ही रहते हैं।',
  'export.dhis.history.untold':
    '{count, plural, one {एक और यहाँ नहीं दिखाया गया।} other {यहाँ नहीं दिखाए गए: {count, number} और।}}',
  'export.dhis.history.why.moved': 'अब दूसरी इकाई में है',
  'export.dhis.history.why.no-document': 'अब इस अवधि का दस्तावेज़ नहीं है',
  'export.dhis.history.why.no-document-of-chosen': 'अब चुनी गई इकाइयों में इस अवधि का दस्तावेज़ नहीं है',
  'export.dhis.history.why.not-reported': 'अब यह संख्या नहीं देता',
  'export.dhis.history.why.mapped-otherwise': 'स्थान या लक्ष्य अब अलग तरह से जुड़ा है',
  'export.dhis.history.why.left-out': 'पंक्ति इस फ़ाइल से छोड़ी गई है',
  'export.dhis.history.why.excluded': 'इस अवधि से छोड़ा गया',
  'export.dhis.history.why.malformed': 'दस्तावेज़ पढ़ा नहीं जा सकता',
  'export.dhis.history.why.other-revision': 'दस्तावेज़ का दूसरा संस्करण गिना जाता है',
  'export.dhis.history.why.older-account': 'नया खाता गिना जाता है',
  'export.dhis.history.why.no-contact': 'संपर्क अब नहीं है',
  'export.dhis.history.why.no-org-unit': 'ऊपर किसी स्थान में अब संगठन इकाई नहीं है',
  'export.dhis.history.why.bad-number': 'संख्या अब पढ़ी नहीं जा सकती',
  'export.dhis.history.save-receipt': 'रसीद सहेजें',
  'export.dhis.history.forget':
    '{count, plural, one {पिछला निर्यात भूल जाएँ} other {पिछले {count, number} निर्यात भूल जाएँ}}',
  'export.dhis.history.kept':
    'यह ब्राउज़र निर्यात की गई चीज़ें CHW के नामों के बिना रखता है, ताकि इस चुनाव के अगले निर्यात की तुलना हो सके।',
  'export.dhis.history.not-kept':
    'यह ब्राउज़र निर्यात की गई चीज़ें नहीं रखता: इस चुनाव के अगले निर्यात की उससे तुलना नहीं होगी।',
};
