import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const sessionTextsHi: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'ऐप प्रबंधन',
  'Log Out': 'लॉग आउट',
  'language.choose': 'भाषा',
  'language.more': 'अन्य भाषाएँ',
  'language.names-only': 'केवल नाम, इस पृष्ठ के शब्द अभी नहीं',
  'sign-in.title': 'साइन इन',
  'sign-in.lead': '{server} पर अपने CHT खाते का उपयोगकर्ता नाम और पासवर्ड इस्तेमाल करें।',
  'sign-in.single-sign-on':
    'क्या आप CHT सिंगल साइन-ऑन से खोलते हैं? यह फ़ॉर्म केवल पासवर्ड लेता है: अपने प्रशासक से कहें कि यह पृष्ठ CHT के अपने पते पर उपलब्ध कराएँ, जहाँ CHT का साइन-इन पर्याप्त है।',
  'sign-in.name': 'उपयोगकर्ता नाम',
  'sign-in.name.missing': 'अपना उपयोगकर्ता नाम लिखें।',
  'sign-in.password': 'पासवर्ड',
  'sign-in.password.missing': 'अपना पासवर्ड लिखें।',
  'sign-in.password.show': 'पासवर्ड दिखाएँ',
  'sign-in.submit': 'साइन इन करें',
  'sign-in.submitting': 'साइन इन हो रहा है…',
  'sign-in.returning': 'आप उसी पृष्ठ पर लौटेंगे जहाँ आप थे।',
  'session.opening': 'खुल रहा है…',
  'session.waiting.database':
    'अब भी प्रतीक्षा है कि डेटाबेस बताए कौन साइन इन है और सेटिंग क्या हैं। वह व्यस्त या कनेक्शन धीमा हो सकता है।',
  'session.waiting.page': 'अब भी इस पृष्ठ की फ़ाइलों की प्रतीक्षा है। कनेक्शन धीमा हो सकता है।',
  'session.retry': 'दोबारा कोशिश करें',
  'session.failure.unreachable.title': 'डेटाबेस जवाब नहीं दे रहा',
  'session.failure.page-files.title': 'इस पृष्ठ का एक हिस्सा नहीं आया',
  'session.failure.refused.title': 'डेटाबेस ने अपनी सेटिंग नहीं दीं',
  'session.error.unreachable':
    'डेटाबेस से कुछ नहीं लौटा। कुछ नहीं बदला। अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  'session.error.wrong-credentials':
    'इस उपयोगकर्ता नाम और पासवर्ड का कोई खाता नहीं है। दोनों जाँचें, बड़े अक्षर भी, फिर दोबारा साइन इन करें। पासवर्ड भूल गए हों तो अपने CHT प्रशासक से नया माँगें।',
  'session.error.too-many-attempts':
    'थोड़े समय में बहुत बार कोशिश हुई। कुछ मिनट रुकें, फिर दोबारा साइन इन करें।',
  'session.error.session-not-ended':
    'आप अब भी साइन इन हैं: जब आपने साइन आउट किया तब पृष्ठ पढ़ रहा था। थोड़ा रुककर फिर साइन आउट करें; जिस कंप्यूटर को दूसरे भी चलाते हों उस पर ब्राउज़र बंद करें।',
  'session.error.session-not-kept':
    'पासवर्ड सही है, लेकिन ब्राउज़र ने सत्र नहीं रखा। इस पते के लिए कुकी की अनुमति दें, या इसे https:// से खोलें, फिर दोबारा साइन इन करें।',
  'session.error.busy':
    'डेटाबेस व्यस्त है: अभी किसी को जवाब नहीं दे रहा। एक मिनट रुकें, फिर दोबारा कोशिश करें।',
  'session.error.offline-account':
    'यह फ़ोन पर ऑफ़लाइन काम करने का खाता है। CHT ऐसे खातों को वह पढ़ने नहीं देता जो निर्यात के लिए चाहिए। अपने CHT प्रशासक से ऑनलाइन भूमिका वाला खाता माँगें।',
  'session.error.page-files':
    'कनेक्शन कट गया हो सकता है, या यह पृष्ठ खुला रहते नया संस्करण लगाया गया हो। अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  'session.error.refused':
    'डेटाबेस ने स्थिति {status} के साथ जवाब दिया: “{words}”। दोबारा कोशिश करें; ऐसा ही रहे तो यह वाक्य अपने CHT प्रशासक को दिखाएँ।',
  'session.error.no-permission':
    'आपका खाता सेटिंग नहीं पढ़ सकता। अपने CHT प्रशासक से कहें कि उसे ऑनलाइन भूमिका दें।',
};
