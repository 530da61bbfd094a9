import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'चुनें',
  'export.dhis.result': 'समीक्षा और फ़ाइल',
  'export.dhis.dataset.label': 'डेटा सेट',
  'export.dhis.dataset.missing': 'संगठन इकाइयाँ देखने के लिए डेटा सेट चुनें।',
  'export.dhis.place.label': 'संगठन इकाई',
  'export.dhis.place.all': 'सभी संगठन इकाइयाँ',
  'export.dhis.place.all-units':
    '{count, plural, =0 {कोई इकाई नहीं} one {इकलौती इकाई} other {सभी # इकाइयाँ}}',
  'export.dhis.place.all-count': 'सभी संगठन इकाइयाँ ({count, number})',
  'export.dhis.place.loading': 'संगठन इकाइयाँ पढ़ी जा रही हैं…',
  'export.dhis.place.search': 'नाम लिखें',
  'export.dhis.place.hint':
    '{count, plural, =0 {इस डेटा सेट से कोई स्थान जुड़ा नहीं है।} one {# इकाई। उसका नाम लिखें, या वृक्ष खोलें।} other {# इकाइयाँ। नाम लिखें, या वृक्ष में चुनें।}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {इस डेटा सेट से कोई स्थान जुड़ा नहीं है।} one {इकलौती इकाई।} other {सभी # इकाइयाँ। नाम लिखें, या वृक्ष में चुनें।}}',
  'export.dhis.place.none': 'इस नाम की कोई संगठन इकाई नहीं है।',
  'export.dhis.place.found':
    '{count, plural, =0 {कुछ नहीं मिला।} one {# इकाई मिली।} other {# इकाइयाँ मिलीं।}}',
  'export.dhis.place.chosen': 'चुनी गईं: {names}।',
  'export.dhis.place.all.said': 'सभी संगठन इकाइयाँ चुनी गई हैं।',
  'export.dhis.place.added.said':
    '{name} चुनी गई। कुल {count, plural, one {# इकाई} other {# इकाइयाँ}}।',
  'export.dhis.place.removed.said':
    '{name} हटाई गई। {count, plural, =0 {सभी संगठन इकाइयाँ चुनी गई हैं।} one {# इकाई बची है।} other {# इकाइयाँ बची हैं।}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {इस डेटा सेट से कोई स्थान जुड़ा नहीं है।} one {# संगठन इकाई चुनी जा सकती है।} other {# संगठन इकाइयाँ चुनी जा सकती हैं।}}',
  'export.dhis.place.some': '{count, plural, one {# संगठन इकाई} other {# संगठन इकाइयाँ}}',
  'export.dhis.place.with-children': '{units}, नीचे की इकाइयों सहित',
  'export.dhis.place.remove': '{name} हटाएँ',
  'export.dhis.place.children': 'नीचे की इकाइयाँ शामिल करें',
  'export.dhis.place.unknown': 'इस डेटा सेट में नहीं',
  'export.dhis.place.malformed': 'DHIS2 यह पहचान जान नहीं सकता',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {एक चुनी गई इकाई की पहचान} other {# चुनी गई इकाइयों की पहचान}} DHIS2 पहचान नहीं है। उसकी पंक्तियाँ फ़ाइल से छोड़ दी जाएँगी। अपने CHT प्रशासक से स्थान ठीक करने को कहें।',
  'export.dhis.place.several': 'और {count, plural, one {# अन्य स्थान} other {# अन्य स्थान}}',
  'export.dhis.clock':
    'यह कंप्यूटर {computer} कहता है, सर्वर {server}। कंप्यूटर की घड़ी मिलाएँ; नीचे के महीने सर्वर के अनुसार हैं।',
  'export.dhis.period.label': 'अवधि',
  'export.dhis.period.loading': 'डेटा वाले महीने ढूँढे जा रहे हैं…',
  'export.dhis.period.loading-more': 'पुराने महीने ढूँढे जा रहे हैं…',
  'export.dhis.period.incomplete': 'पुराने महीने पढ़े नहीं जा सके। फिर देखने के लिए पृष्ठ दोबारा लोड करें।',
  'export.dhis.period.none':
    'अभी तक किसी CHW ने लक्ष्य नहीं भेजे। किसी एक के सिंक करने तक निर्यात करने को कुछ नहीं है।',
  'export.dhis.period.months':
    '{count, plural, =0 {किसी महीने के दस्तावेज़ नहीं हैं} one {{of} में से # महीने के दस्तावेज़ हैं} other {{of} में से # महीनों के दस्तावेज़ हैं}}',
  'export.dhis.period.finished': 'समाप्त',
  'export.dhis.period.running': 'अभी चल रहा है',
  'export.dhis.period.later': 'आज के बाद',
  'export.dhis.period.running.detail':
    'यह अवधि समाप्त नहीं हुई है। इसकी संख्याएँ अभी बढ़ेंगी, और DHIS2 उन्हें अस्वीकार करता है जब तक उसे खुली अवधि लेने पर न रखा गया हो। समाप्त होने पर दोबारा निर्यात करें।',
  'export.dhis.period.later.detail':
    'यह अवधि आज के बाद की है। ग़लत तारीख़ या दूसरे कैलेंडर वाले फ़ोन ने लिखी हो सकती है। आयात से पहले CHW से जाँच लें।',
  'export.dhis.options': 'विकल्प',
  'export.dhis.complete.label': 'डेटा सेट को पूर्ण चिह्नित करें',
  'export.dhis.complete.possible':
    'DHIS2 इस रिपोर्ट को आज जमा मानेगा। वहाँ संख्याएँ अभी जाँचनी हों तो इसे न लगाएँ।',
  'export.dhis.complete.several-org-units':
    'एक बार में एक संगठन इकाई के लिए संभव। नीचे की इकाइयों के बिना एक चुनें।',
  'export.dhis.complete.not-finished': 'अवधि समाप्त होने पर संभव।',
  'export.dhis.codes.label': 'संगठन इकाइयों को उनके DHIS2 कोड से बताएँ',
  'export.dhis.codes.possible':
    'फ़ाइल, भेजी गई चीज़ें और पूर्णता के चिह्न आईडी की जगह कोड रखते हैं, और यह बताते भी हैं।',
  'export.dhis.codes.some-missing':
    'इस चयन की {count, plural, one {# संगठन इकाई का} other {# संगठन इकाइयों का}} DHIS2 के मेटाडेटा में कोड नहीं है। उनमें से किसी का मान होने पर कोई फ़ाइल नहीं लिखी जाती।',
  'export.dhis.codes.no-metadata':
    'इस डेटा सेट का DHIS2 मेटाडेटा लोड होने पर संभव: वही बताता है कि कौन सा कोड किसका है।',
  'export.dhis.attribution.label': 'CHW की संख्याएँ कहाँ गिनी जाती हैं',
  'export.dhis.attribution.nearest': 'सबसे नज़दीकी इकाई में',
  'export.dhis.attribution.nearest.detail':
    'एक बार, जुड़ी हुई सबसे निचली इकाई में। DHIS2 इकाइयों को ऊपर वाली में जोड़ता है।',
  'export.dhis.attribution.ancestors': 'ऊपर की हर इकाई में',
  'export.dhis.attribution.ancestors.detail':
    'ऊपर तक की हर जुड़ी इकाई में। तब DHIS2 योगों में उन्हें एक से अधिक बार दिखाता है।',
  'export.dhis.export': 'निर्यात',
  'export.dhis.step.review': 'समीक्षा',
  'export.dhis.step.write': 'फ़ाइल लिखें',
  'export.dhis.cancel': 'रद्द करें',
  'export.dhis.file': 'फ़ाइल',
  'export.dhis.file.choose-data-set': 'डेटा सेट चुनें।',
  'export.dhis.file.choose-period': 'अवधि चुनें।',
  'export.dhis.file.correct': 'ऊपर चिह्नित को ठीक करें।',
  'export.dhis.file.reading': 'क्या चुना जा सकता है पढ़ा जा रहा है…',
  'export.dhis.exporting': 'फ़ाइल बन रही है',
  'export.dhis.exporting.detail': 'आप कभी भी रद्द कर सकते हैं; तब कोई फ़ाइल नहीं लिखी जाती।',
  'export.dhis.exporting.silent':
    'डेटाबेस ने दस सेकंड से जवाब नहीं दिया। वह व्यस्त हो सकता है, या कोई व्यू तैयार कर रहा हो; पृष्ठ प्रतीक्षा करता रहता है।',
  'export.dhis.progress.settings': 'सेटिंग पढ़ी जा रही हैं…',
  'export.dhis.progress.places':
    '{whole, select, exact {जुड़े स्थान पढ़े जा रहे हैं: {total, number} में से {done, number}} about {जुड़े स्थान पढ़े जा रहे हैं: लगभग {total, number} में से {done, number}} other {जुड़े स्थान पढ़े जा रहे हैं…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {लक्ष्य दस्तावेज़ पढ़े जा रहे हैं: {total, number} में से {done, number}} about {लक्ष्य दस्तावेज़ पढ़े जा रहे हैं: लगभग {total, number} में से {done, number}} other {लक्ष्य दस्तावेज़ पढ़े जा रहे हैं: अब तक {done, number}…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {गिना जा रहा है: {total, plural, one {# CHW} other {# CHW}} में से {done, number}} about {गिना जा रहा है: लगभग {total, plural, one {# CHW} other {# CHW}} में से {done, number}} other {गिना जा रहा है: अब तक {done, plural, one {# CHW} other {# CHW}}…}}',
  'export.dhis.progress.connection-lost': 'कनेक्शन टूट गया। उसकी प्रतीक्षा है…',
  'export.dhis.progress.offline': 'यह कंप्यूटर ऑफ़लाइन है। कनेक्शन की प्रतीक्षा है…',
  'export.dhis.progress.bytes': '{size} पढ़ा गया',
  'export.dhis.empty': 'फ़ाइल में क्या होगा',
  'export.dhis.empty.detail':
    'फ़ाइल आपके डाउनलोड में जाती है। DHIS2 को कुछ नहीं भेजा जाता, और CHT में कुछ नहीं बदलता।',
  'export.dhis.empty.rows':
    'हर संगठन इकाई और डेटा तत्व के लिए एक पंक्ति जिस पर किसी CHW ने रिपोर्ट किया है। जहाँ किसी ने रिपोर्ट नहीं किया वहाँ न पंक्ति है, न शून्य।',
  'export.dhis.review-first': 'पहले संख्याओं की समीक्षा करें',
  'export.dhis.count-again': 'फिर गिनें',
  'export.dhis.costly': 'अभी गिना नहीं गया',
  'export.dhis.costly.seconds':
    'इन संख्याओं को गिनने में लगभग {seconds, plural, one {# सेकंड} other {# सेकंड}} लगते हैं।',
  'export.dhis.costly.unknown': 'इन संख्याओं को गिनने में कितना समय लगेगा, यह पहले से नहीं बताया जा सकता।',
  'export.dhis.costly.detail': 'समीक्षा उन्हें गिनकर दिखाती है। निर्यात उन्हें गिनकर फ़ाइल लिखता है।',
  'export.dhis.counting': 'गिना जा रहा है',
  'export.dhis.counted': 'गिन लिया गया, और अभी कुछ लिखा नहीं गया',
  'export.dhis.counted.detail': 'फ़ाइल में संख्याएँ यही होंगी। निर्यात बिना दोबारा पढ़े ठीक यही लिखता है।',
  'export.dhis.counted.announcement':
    'गिन लिया गया। {values, plural, one {# मान} other {# मान}}। अभी कुछ लिखा नहीं गया।',
  'export.dhis.cancelled': 'निर्यात रद्द हुआ',
  'export.dhis.cancelled.detail':
    'कोई फ़ाइल नहीं लिखी गई। आपका चुनाव सुरक्षित है; फिर शुरू करने के लिए निर्यात दबाएँ।',
  'export.dhis.former':
    'उसके बाद आपने कुछ और चुना। यह पहले वाले चुनाव का परिणाम है। अभी वाले के लिए निर्यात दबाएँ।',
  'export.dhis.reading.still':
    'जो चुना जा सकता है वह अभी पढ़ा जा रहा है। डेटाबेस व्यस्त हो सकता है या व्यू तैयार कर रहा हो; पेज प्रतीक्षा कर रहा है।',
  'export.dhis.reading.org-units': 'संगठन इकाइयाँ पढ़ी नहीं जा सकीं',
  'export.dhis.reading.org-units.effect':
    'आप अब भी सभी निर्यात कर सकते हैं। कुछ चुनने के लिए उनके पढ़े जाने तक रुकें।',
  'export.dhis.reading.periods': 'महीने पढ़े नहीं जा सके',
  'export.dhis.reading.periods.effect': 'उनके बिना चुनने को अवधि नहीं है।',
  'export.dhis.reading.again.unreachable': 'डेटाबेस जवाब नहीं दे रहा। पृष्ठ अपने आप फिर पूछता है।',
  'export.dhis.reading.again.busy': 'डेटाबेस पर बहुत अनुरोध आ रहे हैं। पृष्ठ अपने आप फिर पूछता है।',
  'export.dhis.reading.again.refused':
    'डेटाबेस कहता है: “{words}” ({request}, {status})। पृष्ठ अपने आप फिर पूछता है।',
  'export.dhis.reading.again.signed-out': 'आपका सत्र समाप्त हो गया। दोबारा साइन इन करें।',
  'export.dhis.retry': 'दोबारा कोशिश करें',
  'export.dhis.load-again': 'पृष्ठ दोबारा लोड करें',
  'export.dhis.reload': 'सब फिर पढ़ें',
  'export.dhis.sign-in': 'दोबारा साइन इन करें',
  'export.dhis.copy': 'कॉपी करें',
  'export.dhis.copy.what': '{text} कॉपी करें',
  'export.dhis.copy.of': '{name} की पहचान कॉपी करें',
  'export.dhis.copied': 'कॉपी हुआ',
  'export.dhis.docs': 'कैसे करें, CHT के दस्तावेज़ में पढ़ें',
  'export.dhis.fault.unknown-data-set':
    'डेटा सेट {value} कॉन्फ़िगर नहीं है। उसकी जगह कुछ नहीं चुना गया: डेटा सेट चुनें।',
  'export.dhis.fault.unknown-org-unit':
    'संगठन इकाई {value} इस डेटा सेट से जुड़ी नहीं है। उसे हटाएँ, या दूसरा डेटा सेट चुनें।',
  'export.dhis.fault.bad-period': '{value} इस डेटा सेट की अवधि नहीं है। सूची से अवधि चुनें।',
  'export.dhis.fault.unknown-period': '{value} के लक्ष्य दस्तावेज़ नहीं हैं। दूसरी अवधि चुनें।',
  'export.dhis.fault.unsupported-period-type':
    'यह डेटा सेट {value} प्रकार की अवधियाँ लेता है, जो लक्ष्य दस्तावेज़ों के महीनों से नहीं बन सकतीं। दूसरा डेटा सेट चुनें, या जो आपका CHT ऐप कॉन्फ़िगर करता है उससे period_type ठीक करने को कहें।',
  'export.dhis.fault.unknown-period-type':
    'इस डेटा सेट का अवधि प्रकार, {value}, ज्ञात नहीं है। जो आपका CHT ऐप कॉन्फ़िगर करता है उससे period_type वैसे लिखने को कहें जैसे DHIS2 लिखता है, जैसे Monthly या Quarterly।',
  'export.dhis.fault.adx-period':
    'ADX {value} नहीं कह सकता: DHIS2 उसे दूसरी अवधि मान लेगा। दूसरा प्रारूप चुनें।',
  'export.dhis.fault.invalid-parameter':
    'पता {parameter}={value} कहता है, जिसे यह पृष्ठ नहीं जानता। उसका उपयोग नहीं हुआ; चुनाव देखें।',
};
