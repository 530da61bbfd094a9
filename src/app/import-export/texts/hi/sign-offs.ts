import type { Translation } from '../../../i18n/index.ts';
import type { signOffsEn } from '../en/sign-offs.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const signOffs: Translation<typeof signOffsEn> = {
  'export.dhis.section.sign-offs': 'पर्यवेक्षकों द्वारा पुष्ट',
  'export.dhis.section.validated': 'पुष्ट',
  'export.dhis.sign-offs.intro':
    'पर्यवेक्षक CHT में हस्ताक्षर करते हैं कि उन्होंने अपने CHW के साथ ये संख्याएँ जाँची हैं। इससे कोई संख्या नहीं बदलती। जहाँ तब से कुछ बदला है, पर्यवेक्षक से फिर देखने और फिर हस्ताक्षर करने को कहें।',
  'export.dhis.sign-offs.failed':
    'पर्यवेक्षकों ने जो हस्ताक्षर किया, वह पढ़ा नहीं जा सका। संख्याओं और फ़ाइल पर इसका असर नहीं है।',
  'export.dhis.sign-offs.outdated':
    'इन संख्याओं के गिने जाने के बाद इतना बदल गया है कि कहा नहीं जा सकता कि वे अब भी हस्ताक्षर के समय जैसी हैं। फिर समीक्षा करें।',
  'export.dhis.sign-offs.unreadable':
    '{count, plural, one {पर्यवेक्षक की # रिपोर्ट पढ़ी नहीं जा सकती, और अलिखित मानी जाती है।} other {पर्यवेक्षकों की # रिपोर्टें पढ़ी नहीं जा सकतीं, और अलिखित मानी जाती हैं।}}',
  'export.dhis.sign-offs.status.not-validated': 'पुष्ट नहीं',
  'export.dhis.sign-offs.status.changed': 'तब से बदला',
  'export.dhis.sign-offs.status.partly': 'आंशिक रूप से पुष्ट',
  'export.dhis.sign-offs.status.may-have-changed': 'शायद बदला हो',
  'export.dhis.sign-offs.status.validated': 'पुष्ट',
  'export.dhis.sign-offs.by.validated': '{name} ने {place} के लिए पुष्ट किया, {when}',
  'export.dhis.sign-offs.by.withdrawn': '{name} ने {place} के लिए वापस लिया, {when}',
  'export.dhis.sign-offs.of': '{expected, number} में से {reported, number} CHW ने रिपोर्ट किया था',
  'export.dhis.sign-offs.partly': 'यह {owners, number} में से {covered, number} CHW के लिए है।',
  'export.dhis.sign-offs.maybe':
    'रिपोर्ट में नहीं लिखा कि क्या देखा गया, और संख्याएँ उसी दिन या बाद में लिखी गईं।',
  'export.dhis.sign-offs.change.new': 'तब से नया: {names}',
  'export.dhis.sign-offs.change.changed': 'तब से बदला: {names}',
  'export.dhis.sign-offs.change.deleted': 'तब से हटाया गया: {names}',
  'export.dhis.sign-offs.change.moved': 'तब से स्थानांतरित: {names}',
  'export.dhis.sign-offs.change.not-counted': 'अब नहीं गिना जाता: {names}',
  'export.dhis.sign-offs.reported': '{name} ने {place} के लिए सूचित किया, {when}; यह मान्य नहीं:',
  'export.dhis.sign-offs.why.no-role': 'उनके किसी खाते को हस्ताक्षर की अनुमति नहीं',
  'export.dhis.sign-offs.why.other-place': 'उनका खाता इस स्थान के लिए काम नहीं करता',
  'export.dhis.sign-offs.nobody': 'कोई',
  'export.dhis.receipt.sign-offs': 'पर्यवेक्षकों द्वारा पुष्ट',
  'export.dhis.receipt.sign-offs.figure': '{all, number} में से {validated, number} संगठन इकाइयाँ पुष्ट',
};
