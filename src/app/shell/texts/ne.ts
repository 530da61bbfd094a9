import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const shellTextsNe: Translation<typeof shellTextsEn> = {
  'import.export': 'डाटा आयात र निर्यात',
  'shell.skip': 'मुख्य सामग्रीमा जानुहोस्',
  'shell.navigation': 'मुख्य नेभिगेसन',
  'shell.navigation.open': 'नेभिगेसन खोल्नुहोस्',
  'shell.signed-in-as': 'यस रूपमा साइन इन',
  'shell.help': 'मद्दत',
  'shell.sign-out.failed': 'तपाईं अझै साइन इन हुनुहुन्छ।',
  'shell.start.title': 'स्वागत छ',
  'shell.start.missing': 'तपाईंको खातामा {permission} अनुमति छैन, त्यसैले प्रशासन कन्सोल आफैँ खुल्दैन।',
  'shell.start.missing-export': 'तपाईंको खातामा {permission} अनुमति छैन, त्यसैले यहाँ निर्यात गर्न केही छैन।',
  'shell.start.remedy':
    'चाहिएमा आफ्नो CHT प्रशासकलाई तपाईंको कुनै एक भूमिका ({roles}) लाई यो अनुमति दिन भन्नुहोस्, त्यसपछि फेरि साइन इन गर्नुहोस्।',
  'shell.start.remedy-without-role':
    'चाहिएमा आफ्नो CHT प्रशासकलाई तपाईंको खातामा यो अनुमति भएको भूमिका दिन भन्नुहोस्, त्यसपछि फेरि साइन इन गर्नुहोस्।',
  'shell.start.copy-request': 'प्रशासकका लागि सन्देश प्रतिलिपि गर्नुहोस्',
  'shell.start.copied': 'प्रतिलिपि भयो',
  'shell.start.request':
    'कृपया CHT खाता {user} (भूमिका: {roles}) को कुनै एक भूमिकालाई DHIS2 का लागि डाटा निर्यात गर्न नपुगेको यो दिनुहोस्: {permissions} (app_settings मा, “permissions” मुनि)।',
  'shell.start.still': 'तपाईंको खाताले खोल्न सक्ने:',
  'shell.page-failure.title': 'यस पृष्ठको एक भाग आइपुगेन',
  'shell.page-failure.lead':
    'इन्टरनेट जडान जाँच्नुहोस्, त्यसपछि फेरि प्रयास गर्नुहोस्। तपाईंले छानेको कुरा ठेगानामा सुरक्षित छ।',
  'shell.not-found.title': 'यस्तो पृष्ठ छैन',
  'shell.not-found.lead': 'यो ठेगानामा केही छैन। ठेगाना गलत टाइप भएको वा अर्को संस्करणको हुन सक्छ।',
  'shell.not-found.back': 'सुरुमा जानुहोस्',
};
