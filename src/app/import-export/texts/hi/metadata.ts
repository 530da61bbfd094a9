import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'DHIS2 से जाँचें',
  'export.dhis.metadata.loaded': 'DHIS2 से जाँचा गया, {day} का मेटाडेटा',
  'export.dhis.metadata.detail':
    'इस डेटा सेट के बारे में DHIS2 जो जानता है उससे यह पृष्ठ फ़ाइल जाने से पहले ही ढूँढ लेता है कि DHIS2 क्या अस्वीकार करेगा, खोएगा या छिपाएगा।',
  'export.dhis.metadata.how':
    'DHIS2 में Import/Export, Metadata dependency export खोलें, यह डेटा सेट, JSON प्रारूप और बिना संपीड़न चुनें। फिर वह फ़ाइल यहाँ चुनें; वह इसी ब्राउज़र में रहती है।',
  'export.dhis.metadata.file': 'मेटाडेटा फ़ाइल',
  'export.dhis.metadata.choose': 'मेटाडेटा फ़ाइल चुनें',
  'export.dhis.metadata.other': 'दूसरी फ़ाइल चुनें',
  'export.dhis.metadata.forget': 'इसे भूल जाएँ',
  'export.dhis.metadata.counts':
    '{elements, plural, one {# डेटा तत्व} other {# डेटा तत्व}}, {orgUnits, plural, one {# संगठन इकाई} other {# संगठन इकाइयाँ}}।',
  'export.dhis.metadata.not-kept': 'यह ब्राउज़र फ़ाइलें नहीं रखता। इस पृष्ठ को छोड़ने तक इसका उपयोग होता है।',
  'export.dhis.metadata.from': '{server} से पढ़ें',
  'export.dhis.metadata.ask': 'DHIS2 से पढ़ें',
  'export.dhis.metadata.reading': 'DHIS2 से पढ़ा जा रहा है…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 ने जवाब नहीं दिया',
  'export.dhis.metadata.error.unreachable.next': 'कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 यह टोकन, या यह उपयोगकर्ता और पासवर्ड नहीं जानता',
  'export.dhis.metadata.error.wrong-credentials.next':
    'दोबारा लिखें। टोकन की अवधि समाप्त हो सकती है, या इस सर्वर के लिए अनुमति न हो।',
  'export.dhis.metadata.error.no-access': 'यह DHIS2 उपयोगकर्ता डेटा सेट नहीं देख सकता',
  'export.dhis.metadata.error.no-access.next': 'DHIS2 प्रशासक से इसे साझा करने को कहें।',
  'export.dhis.metadata.error.not-found':
    'DHIS2 में इस पहचान का डेटा सेट नहीं है, या वह इस उपयोगकर्ता को नहीं दिखाता',
  'export.dhis.metadata.error.not-found.next':
    'अपने CHT प्रशासक से डेटा सेट की पहचान जाँचने को, या DHIS2 प्रशासक से साझा करने को कहें।',
  'export.dhis.metadata.error.not-dhis2': 'जिसने जवाब दिया वह DHIS2 नहीं है',
  'export.dhis.metadata.error.not-dhis2.next': 'प्रशासक से DHIS2 का पता (DHIS2_URL) जाँचने को कहें।',
  'export.dhis.metadata.error.signed-out': 'यहाँ आपका सत्र समाप्त हो गया',
  'export.dhis.metadata.error.signed-out.next': 'पृष्ठ दोबारा लोड करके साइन इन करें।',
  'export.dhis.metadata.error.no-permission': 'अब आपके पास निर्यात की अनुमति नहीं है',
  'export.dhis.metadata.error.no-permission.next': 'अपने CHT प्रशासक से पूछें।',
  'export.dhis.metadata.error.refused': 'DHIS2 ने अस्वीकार किया: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'ये शब्द DHIS2 प्रशासक को दिखाएँ, या बाद में दोबारा कोशिश करें।',
  'export.dhis.metadata.fault.effect':
    'कुछ नहीं बदला: फ़ाइलें पहले की तरह जाँची जाती हैं, या कुछ लोड न हुआ हो तो नहीं जाँची जातीं।',
  'export.dhis.metadata.fault.not-json': '{fileName} JSON के रूप में नहीं पढ़ी जा सकती',
  'export.dhis.metadata.fault.not-json.next':
    'मेटाडेटा को बिना संपीड़न JSON में दोबारा निर्यात करें, या पहले फ़ाइल खोलें।',
  'export.dhis.metadata.fault.zipped': '{fileName} zip है',
  'export.dhis.metadata.fault.zipped.next':
    'उसे खोलकर अंदर की JSON चुनें, या बिना संपीड़न मेटाडेटा दोबारा निर्यात करें।',
  'export.dhis.metadata.fault.not-metadata': '{fileName} में डेटा सेट नहीं है',
  'export.dhis.metadata.fault.not-metadata.next':
    'डेटा मानों की फ़ाइल नहीं, डेटा सेट का metadata dependency export इस्तेमाल करें।',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 ने निर्यात से मना किया, और {fileName} में केवल उसके शब्द हैं: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'अपने DHIS2 प्रशासक से मेटाडेटा निर्यात करने का अधिकार माँगें, फिर दोबारा निर्यात करें।',
  'export.dhis.metadata.fault.no-such-data-set': '{fileName} दूसरे डेटा सेट की है: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'यहाँ चुने गए डेटा सेट का मेटाडेटा निर्यात करें, या पहले दूसरा डेटा सेट चुनें।',
};
