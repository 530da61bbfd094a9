import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const shellTextsHi: Translation<typeof shellTextsEn> = {
  'import.export': 'डेटा आयात और निर्यात',
  'shell.skip': 'मुख्य सामग्री पर जाएँ',
  'shell.navigation': 'मुख्य नेविगेशन',
  'shell.navigation.open': 'नेविगेशन खोलें',
  'shell.signed-in-as': 'इस नाम से साइन इन',
  'shell.help': 'सहायता',
  'shell.sign-out.failed': 'आप अब भी साइन इन हैं।',
  'shell.start.title': 'स्वागत है',
  'shell.start.missing': 'आपके खाते में {permission} अनुमति नहीं है, इसलिए प्रशासन कंसोल अपने आप नहीं खुलता।',
  'shell.start.missing-export':
    'आपके खाते में {permission} अनुमति नहीं है, इसलिए यहाँ निर्यात करने को कुछ नहीं है।',
  'shell.start.remedy':
    'ज़रूरत हो तो अपने CHT प्रशासक से कहें कि आपकी किसी एक भूमिका ({roles}) को यह अनुमति दें, फिर दोबारा साइन इन करें।',
  'shell.start.remedy-without-role':
    'ज़रूरत हो तो अपने CHT प्रशासक से कहें कि आपके खाते को यह अनुमति वाली भूमिका दें, फिर दोबारा साइन इन करें।',
  'shell.start.copy-request': 'अपने प्रशासक के लिए संदेश कॉपी करें',
  'shell.start.copied': 'कॉपी हुआ',
  'shell.start.request':
    'कृपया CHT खाते {user} (भूमिकाएँ: {roles}) की किसी एक भूमिका को वह दें जो DHIS2 के लिए डेटा निर्यात करने में कम है: {permissions} (app_settings में, “permissions” के नीचे)।',
  'shell.start.still': 'आपका खाता यह खोल सकता है:',
  'shell.page-failure.title': 'इस पृष्ठ का एक हिस्सा नहीं आया',
  'shell.page-failure.lead': 'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें। आपका चुनाव पते में सुरक्षित है।',
  'shell.not-found.title': 'ऐसा कोई पृष्ठ नहीं है',
  'shell.not-found.lead':
    'इस पते पर कुछ नहीं है। यह ग़लत लिखा हो सकता है, या किसी और संस्करण का हो सकता है।',
  'shell.not-found.back': 'शुरुआत पर जाएँ',
};
