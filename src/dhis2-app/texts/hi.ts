import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const dhis2AppHi: Translation<typeof dhis2AppEn> = {
  'dhis2-app.title': 'CHT रिपोर्टें',
  'dhis2-app.intro':
    'सामुदायिक स्वास्थ्य कार्यकर्ताओं ने CHT में जो दर्ज किया है, उसे गिनता है और इस DHIS2 में आयात करता है।',
  'dhis2-app.back': 'DHIS2 पर वापस',
  'dhis2-app.opening': 'खुल रहा है…',
  'dhis2-app.asking': 'निर्यात होस्ट से पूछा जा रहा है…',
  'dhis2-app.again': 'दोबारा कोशिश करें',
  'dhis2-app.dhis2.unreachable': 'DHIS2 जवाब नहीं दे रहा।',
  'dhis2-app.dhis2.unreachable.next': 'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें।',
  'dhis2-app.dhis2.wrong-credentials': 'आप DHIS2 से साइन आउट हो गए हैं।',
  'dhis2-app.dhis2.wrong-credentials.next': 'DHIS2 में साइन इन करें, फिर यह ऐप दोबारा खोलें।',
  'dhis2-app.dhis2.no-access': 'इस ऐप को जो चाहिए, DHIS2 आपको वह पढ़ने नहीं देता।',
  'dhis2-app.dhis2.no-access.next': 'अपने DHIS2 प्रशासक से इस ऐप की पहुँच माँगें।',
  'dhis2-app.dhis2.not-dhis2': 'जो जवाब दे रहा है वह DHIS2 नहीं है।',
  'dhis2-app.dhis2.not-dhis2.next':
    'आप साइन आउट हो गए होंगे, या आपके और DHIS2 के बीच कुछ है। DHIS2 दोबारा खोलें।',
  'dhis2-app.dhis2.refused': 'DHIS2 अस्वीकार करता है: {words}',
  'dhis2-app.dhis2.refused.next': 'दोबारा कोशिश करें। ऐसा ही रहे तो अपने DHIS2 प्रशासक को बताएँ।',
  'dhis2-app.not-set-up': 'यह ऐप अभी नहीं जानता कि CHT कहाँ है।',
  'dhis2-app.not-set-up.next': 'अपने DHIS2 प्रशासक से कहें कि ऐप को एक बार खोलकर उसकी सेटिंग कर दें।',
  'dhis2-app.setup.title': 'यह ऐप CHT के निर्यात होस्ट तक कैसे पहुँचता है',
  'dhis2-app.setup.open': 'कनेक्शन बदलें',
  'dhis2-app.setup.route': 'DHIS2 की Route से',
  'dhis2-app.setup.route.detail':
    'DHIS2 अपने पास रखे खाते और पासवर्ड से पूछता है। किसी को CHT पासवर्ड नहीं लिखना पड़ता।',
  'dhis2-app.setup.route.code': 'Route का कोड',
  'dhis2-app.setup.address': 'सीधे',
  'dhis2-app.setup.address.detail':
    'हर उपयोगकर्ता CHT खाते से साइन इन करता है। होस्ट को इस DHIS2 का पता बताना होगा।',
  'dhis2-app.setup.address.of-host': 'निर्यात होस्ट का पता',
  'dhis2-app.setup.address.hint': 'यह https:// से शुरू होता है',
  'dhis2-app.setup.keep': 'सबके लिए सहेजें',
  'dhis2-app.setup.close': 'बंद करें',
  'dhis2-app.setup.kept': 'सहेजा गया।',
  'dhis2-app.setup.not-protected':
    'सहेजा गया, लेकिन DHIS2 ने इसे सुरक्षित नहीं किया: जो भी यह ऐप खोले, इसे बदल सकता है। data store में इसे केवल पढ़ने के लिए साझा करें।',
  'dhis2-app.setup.not-kept': 'DHIS2 ने इसे नहीं सहेजा। {words}',
  'dhis2-app.account.title': 'CHT में साइन इन करें',
  'dhis2-app.account.detail':
    '{address} पर अपने CHT खाते से। यह केवल इस पृष्ठ की मेमोरी में रखा जाता है, और हर बार फिर से पूछा जाता है।',
  'dhis2-app.account.user': 'CHT उपयोगकर्ता',
  'dhis2-app.account.password': 'CHT पासवर्ड',
  'dhis2-app.account.sign-in': 'साइन इन करें',
  'dhis2-app.account.sign-out': 'CHT से साइन आउट करें',
  'dhis2-app.host.unreachable': 'निर्यात होस्ट जवाब नहीं दे रहा।',
  'dhis2-app.host.unreachable.next':
    'अपना कनेक्शन जाँचें, फिर दोबारा कोशिश करें। ऐसा ही रहे तो होस्ट बंद हो सकता है, या Route या उसका पता ग़लत हो सकता है।',
  'dhis2-app.host.unusable': 'जो जवाब दे रहा है वह निर्यात होस्ट नहीं है।',
  'dhis2-app.host.unusable.next': 'अपने DHIS2 प्रशासक से इस ऐप का कनेक्शन जाँचने को कहें।',
  'dhis2-app.host.signed-out': 'CHT इस उपयोगकर्ता और पासवर्ड को नहीं पहचानता।',
  'dhis2-app.host.signed-out.next':
    'दोनों जाँचें। यदि आपकी ओर से Route पूछती है, तो उसे आपके DHIS2 प्रशासक को ठीक करना होगा।',
  'dhis2-app.host.refused': '{words}',
  'dhis2-app.host.refused.next': 'यदि आप इसे ख़ुद ठीक नहीं कर सकते, तो यह अपने प्रशासक को दिखाएँ।',
  'dhis2-app.data-sets.none':
    'DHIS2 में जिन डेटा सेट में आप लिख सकते हैं, उनमें से कोई ऐसा नहीं है जिसे CHT निर्यात करता हो।',
  'dhis2-app.period.other-type': 'CHT {type} प्रकार की अवधियाँ नहीं दे सकता।',
  'dhis2-app.period.weeks': 'यह डेटा सेट सप्ताह लेता है, जिन्हें यह निर्यात होस्ट रिपोर्टों से नहीं गिनता।',
  'dhis2-app.units.search': 'नाम से इकाई ढूँढें',
  'dhis2-app.units.none-chosen': 'कोई नहीं चुनी गई',
  'dhis2-app.units.not-read': '{name} के नीचे क्या है, पढ़ा नहीं जा सका। उसे बंद करके दोबारा खोलें।',
  'dhis2-app.units.not-found': 'DHIS2 जवाब नहीं दे रहा। दोबारा लिखें।',
  'dhis2-app.units.open': '{name} के नीचे क्या है, दिखाएँ',
  'dhis2-app.units.close': '{name} के नीचे क्या है, छिपाएँ',
  'dhis2-app.count.title': 'गिनें और समीक्षा करें',
  'dhis2-app.count': 'गिनें',
  'dhis2-app.count.again': 'फिर गिनें',
  'dhis2-app.count.when': 'डेटा सेट, इकाई और अवधि चुनें।',
  'dhis2-app.counting': 'निर्यात होस्ट गिन रहा है…',
  'dhis2-app.counting.long': 'बड़ी इकाई की पहली गिनती में कुछ मिनट लग सकते हैं।',
  'dhis2-app.no-file': 'आयात करने को कुछ नहीं है। {words}',
  'dhis2-app.review.figures':
    '{units, plural, one {# इकाई} other {# इकाइयों}} के {values, plural, one {# मान} other {# मान}}',
  'dhis2-app.review.reported':
    '{expected, plural, one {# सामुदायिक स्वास्थ्य कार्यकर्ता} other {# सामुदायिक स्वास्थ्य कार्यकर्ताओं}} में से {reported, number} ने रिपोर्ट किया है।',
  'dhis2-app.review.incomplete':
    '{count, plural, one {# इकाई में किसी की रिपोर्ट नहीं आई है} other {# इकाइयों में किसी की रिपोर्ट नहीं आई है}}',
  'dhis2-app.review.unit': '{expected, number} में से {reported, number}',
  'dhis2-app.review.far-out':
    '{count, plural, one {# मान पिछले महीनों से बहुत अलग है} other {# मान पिछले महीनों से बहुत अलग हैं}}',
  'dhis2-app.review.usual': '(पिछले महीनों में लगभग {median})',
  'dhis2-app.review.notices':
    '{count, plural, one {इन संख्याओं के बारे में जानने की # बात} other {इन संख्याओं के बारे में जानने की # बातें}}',
  'dhis2-app.values.title': 'DHIS2 के मानों के साथ ये मान',
  'dhis2-app.values.data-element': 'डेटा तत्व',
  'dhis2-app.values.in-dhis2': 'DHIS2 में',
  'dhis2-app.values.now': 'अब',
  'dhis2-app.values.differing':
    '{count, plural, =0 {DHIS2 में ये सब पहले से हैं।} one {# मान DHIS2 में अभी ऐसा नहीं है।} other {# मान DHIS2 में अभी ऐसे नहीं हैं।}}',
  'dhis2-app.values.only-differing': 'केवल जो अलग हैं',
  'dhis2-app.may-not-write': 'आपका DHIS2 खाता डेटा मान नहीं लिख सकता। आप देख सकते हैं, आयात नहीं कर सकते।',
};
