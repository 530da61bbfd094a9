import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'यहाँ से भेजें',
  'export.dhis.ways': 'DHIS2 तक दो रास्ते',
  'export.dhis.by-hand': 'DHIS2 में फ़ाइल आयात करें',
  'export.dhis.by-hand.open': 'DHIS2 में Import/Export, फिर Data import खोलें।',
  'export.dhis.by-hand.choose': 'डाउनलोड की गई फ़ाइल और {format} प्रारूप चुनें।',
  'export.dhis.by-hand.dry-run': 'परीक्षण (dry run) शुरू करें, उसका सारांश देखें, फिर आयात करें।',
  'export.dhis.by-hand.erases':
    'हाथ से किया आयात DHIS2 में जिन मानों को बदलता है उनकी टिप्पणियाँ और फ़ॉलो-अप चिह्न मिटा देता है, वे भी जो किसी ने वहाँ लिखे हों।',
  'export.dhis.send.detail':
    '{server} को जाता है। परीक्षण वहाँ कुछ नहीं बदलता: वह बताता है कि आयात क्या करेगा।',
  'export.dhis.send.way': 'आप DHIS2 में कैसे साइन इन करते हैं',
  'export.dhis.send.way.token': 'व्यक्तिगत पहुँच टोकन',
  'export.dhis.send.way.password': 'उपयोगकर्ता और पासवर्ड',
  'export.dhis.send.token': 'DHIS2 का व्यक्तिगत पहुँच टोकन',
  'export.dhis.send.user': 'DHIS2 उपयोगकर्ता',
  'export.dhis.send.password': 'DHIS2 पासवर्ड',
  'export.dhis.send.memory': 'केवल इस पृष्ठ की मेमोरी में रखा जाता है, और इसे छोड़ने पर भुला दिया जाता है।',
  'export.dhis.send.dry-run': 'परीक्षण शुरू करें',
  'export.dhis.send.import': 'आयात',
  'export.dhis.send.import.when': 'परीक्षण के बाद।',
  'export.dhis.send.stop': 'रोकें',
  'export.dhis.send.progress': 'DHIS2 को भेजा जा रहा है',
  'export.dhis.send.again':
    'दोबारा भेजने से कुछ दो बार नहीं गिना जाता: DHIS2 हर मान को इस फ़ाइल के मान से बदलता है, उसे भी जो इस बीच किसी ने लिखा हो।',
  'export.dhis.send.kept':
    'इन मानों के लिए DHIS2 में जो टिप्पणियाँ थीं: {comments, number} रखी गईं। फ़ॉलो-अप चिह्न: {followUps, number} रखे गए।',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 इस उपयोगकर्ता को अपने मान नहीं पढ़ने देता। आयात जिन मानों को बदलता है उनकी टिप्पणियाँ और फ़ॉलो-अप चिह्न मिटा देता है।',
  'export.dhis.send.not-read.approvals':
    'यह डेटा स्वीकृत है या नहीं, पढ़ा नहीं जा सका। DHIS2 2.43 स्वीकृत डेटा को बिना बताए बदल सकता है।',
  'export.dhis.send.may-have-taken':
    'फिर भी DHIS2 ने कुछ मान लिए हो सकते हैं। निश्चित होने के लिए दोबारा भेजें: कुछ दो बार नहीं गिना जाता।',
  'export.dhis.send.stopped.dry-run': 'परीक्षण रोका गया। DHIS2 में कुछ नहीं बदला।',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {DHIS2 के जवाब से पहले आयात रोका गया। उसने कुछ मान पहले ही लिए हो सकते हैं; निश्चित होने के लिए दोबारा आयात करें।} other {आयात रोका गया। DHIS2 ने {total, number} में से {done, number} डेटा मानों का जवाब दिया और उससे अधिक लिए हो सकते हैं; निश्चित होने के लिए दोबारा आयात करें।}}',
  'export.dhis.send.error.unreachable': 'DHIS2 ने जवाब नहीं दिया',
  'export.dhis.send.error.unreachable.next': 'कनेक्शन जाँचें, फिर दोबारा भेजें।',
  'export.dhis.send.error.wrong-credentials': 'DHIS2 यह टोकन, या यह उपयोगकर्ता और पासवर्ड नहीं जानता',
  'export.dhis.send.error.wrong-credentials.next':
    'दोबारा लिखें, टोकन पहले अक्षर से अंतिम तक। टोकन की अवधि समाप्त हो सकती है, या यहाँ से या भेजने के लिए अनुमति न हो।',
  'export.dhis.send.error.words': 'DHIS2 कहता है: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 व्यस्त है',
  'export.dhis.send.error.busy.next': 'एक मिनट रुकें, फिर दोबारा भेजें।',
  'export.dhis.send.error.approved': 'DHIS2 में डेटा स्वीकृत है: {units}',
  'export.dhis.send.error.approved.next':
    'कुछ नहीं भेजा गया। DHIS2 में स्वीकृति वापस करवाएँ, या इन संगठन इकाइयों के बिना निर्यात करें।',
  'export.dhis.send.error.no-access': 'यह DHIS2 उपयोगकर्ता डेटा मान आयात नहीं कर सकता',
  'export.dhis.send.error.no-access.next': 'DHIS2 प्रशासक से डेटा मान जोड़ने का अधिकार माँगें।',
  'export.dhis.send.error.other-calendar': 'इस DHIS2 की अवधियाँ फ़ाइल से अलग कैलेंडर की हैं',
  'export.dhis.send.error.other-calendar.next':
    'कुछ नहीं भेजा गया: DHIS2 इस अवधि को कोई और मान लेता। अपने DHIS2 प्रशासक से पूछें कि सिस्टम कौन-सा कैलेंडर इस्तेमाल करता है।',
  'export.dhis.send.error.not-found': 'इस पते पर DHIS2 का कुछ नहीं है',
  'export.dhis.send.error.not-found.next': 'प्रशासक से DHIS2 का पता (DHIS2_URL) जाँचने को कहें।',
  'export.dhis.send.error.not-dhis2': 'जिसने जवाब दिया वह DHIS2 नहीं है',
  'export.dhis.send.error.not-dhis2.next': 'प्रशासक से DHIS2 का पता (DHIS2_URL) जाँचने को कहें।',
  'export.dhis.send.error.signed-out': 'यहाँ आपका सत्र समाप्त हो गया',
  'export.dhis.send.error.signed-out.next': 'पृष्ठ दोबारा लोड करके साइन इन करें। कुछ नहीं भेजा गया।',
  'export.dhis.send.error.no-permission': 'अब आपके पास निर्यात की अनुमति नहीं है',
  'export.dhis.send.error.no-permission.next': 'अपने CHT प्रशासक से पूछें। कुछ नहीं भेजा गया।',
  'export.dhis.send.error.refused': 'DHIS2 ने अस्वीकार किया: “{words}” ({status})',
  'export.dhis.send.error.refused.next': 'ये शब्द DHIS2 प्रशासक को दिखाएँ, या बाद में दोबारा भेजें।',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 सब लेगा',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 कुछ मान नहीं लेगा',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 इसे अस्वीकार करेगा',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 ने सब लिया',
  'export.dhis.summary.import.WARNING': 'DHIS2 ने कुछ मान नहीं लिए',
  'export.dhis.summary.import.ERROR': 'DHIS2 ने इसे अस्वीकार किया',
  'export.dhis.summary.part.SUCCESS': 'वहाँ तक DHIS2 सफलता बताता है',
  'export.dhis.summary.part.WARNING': 'वहाँ तक DHIS2 टकराव बताता है',
  'export.dhis.summary.part.ERROR': 'वहाँ तक DHIS2 त्रुटि बताता है',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 सफलता बताता है',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 टकराव बताता है',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 त्रुटि बताता है',
  'export.dhis.summary.unproven': 'DHIS2 इसे सफलता कहता है, लेकिन सब संग्रहीत नहीं किया',
  'export.dhis.summary.count.imported': 'आयातित',
  'export.dhis.summary.count.updated': 'अपडेट किए गए',
  'export.dhis.summary.count.ignored': 'अनदेखे',
  'export.dhis.summary.count.deleted': 'मिटाए गए',
  'export.dhis.summary.count.would.imported': 'आयात होंगे',
  'export.dhis.summary.count.would.updated': 'अपडेट होंगे',
  'export.dhis.summary.count.would.ignored': 'अनदेखे रहेंगे',
  'export.dhis.summary.count.would.deleted': 'मिटेंगे',
  'export.dhis.summary.dropped':
    '{count, plural, one {# मान किसी गिनती में नहीं है: DHIS2 इस डेटा तत्व का शून्य नहीं रखता।} other {# मान किसी गिनती में नहीं हैं: DHIS2 इन डेटा तत्वों के शून्य नहीं रखता।}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# मान DHIS2 में पहले से वैसा ही था।} other {# मान DHIS2 में पहले से वैसे ही थे।}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 ने # मान का कुछ संग्रहीत नहीं किया, और कारण नहीं देता। उसे DHIS2 की डेटा प्रविष्टि में देखें, फिर निर्यात करके दोबारा भेजें।} other {DHIS2 ने # मानों का कुछ संग्रहीत नहीं किया, और कारण नहीं देता। उन्हें DHIS2 की डेटा प्रविष्टि में देखें, फिर निर्यात करके दोबारा भेजें।}}',
  'export.dhis.summary.complete': 'डेटा सेट {date} को पूर्ण चिह्नित है।',
  'export.dhis.summary.refuses-file': 'इस कारण DHIS2 साथ भेजे गए में से कुछ नहीं लेता।',
  'export.dhis.summary.words': 'DHIS2 के शब्द',
  'export.dhis.registrations': 'कई संगठन इकाइयों को पूर्ण चिह्नित करें',
  'export.dhis.registrations.detail':
    'चिह्न DHIS2 को बताता है कि संगठन इकाई ने इस अवधि की रिपोर्ट दी है। वह फ़ाइल का भाग नहीं है: चिह्न मानों के बाद जाते हैं।',
  'export.dhis.registrations.percent':
    'अपेक्षित सामुदायिक स्वास्थ्य कार्यकर्ताओं में से कम से कम इतने प्रतिशत ने रिपोर्ट दी',
  'export.dhis.registrations.percent.hint':
    '100 से कम पर वे संगठन इकाइयाँ भी चिह्नित होती हैं जिनमें कार्यकर्ता बाकी हैं।',
  'export.dhis.registrations.not-known': 'कौन अपेक्षित है यह अभी पढ़ा नहीं गया: ऊपर “कौन नहीं है” खोलें।',
  'export.dhis.registrations.count':
    '{count, plural, =0 {कोई संगठन इकाई चिह्नित नहीं हो सकती: किसी की इतनी रिपोर्टें नहीं हैं, या अवधि समाप्त नहीं हुई।} one {# संगठन इकाई चिह्नित हो सकती है।} other {# संगठन इकाइयाँ चिह्नित हो सकती हैं।}}',
  'export.dhis.registrations.save': 'चिह्न सहेजें (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {DHIS2 में # को पूर्ण चिह्नित करें} other {DHIS2 में # को पूर्ण चिह्नित करें}}',
  'export.dhis.registrations.mark.when': 'उस आयात के बाद जो DHIS2 में है।',
  'export.dhis.registrations.marking': 'DHIS2 में चिह्नित हो रहा है',
  'export.dhis.registrations.done':
    '{count, plural, one {# संगठन इकाई DHIS2 में पूर्ण चिह्नित है।} other {# संगठन इकाइयाँ DHIS2 में पूर्ण चिह्नित हैं।}}',
  'export.dhis.registrations.partly':
    'DHIS2 ने {count, number} में से {done, number} संगठन इकाइयों को पूर्ण चिह्नित किया।',
  'export.dhis.paste.title': 'DHIS2 का जवाब समझाएँ',
  'export.dhis.paste.detail':
    'हाथ से आयात किया? DHIS2 का Import/Export ऐप जो दिखाता है उसे कॉपी करें: गिनती की तालिका और उसके नीचे के टकराव। Data Exchange का पाठ और API का जवाब (JSON) भी पढ़े जाते हैं। यह अभी निर्यात की गई फ़ाइल का होना चाहिए।',
  'export.dhis.paste.label': 'DHIS2 का सारांश',
  'export.dhis.paste.explain': 'समझाएँ',
  'export.dhis.paste.fault.empty': 'पहले सारांश चिपकाएँ।',
  'export.dhis.paste.fault.not-readable':
    'यह DHIS2 का सारांश नहीं है। उसके Import/Export ऐप में गिनती की तालिका और उसके नीचे के सभी टकराव चुनें, कॉपी करें, और यहाँ चिपकाएँ।',
  'export.dhis.paste.fault.not-summary': 'यह JSON है, लेकिन आयात का सारांश नहीं।',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 आयात तक नहीं पहुँचा: “{words}”',
  'export.dhis.paste.fault.job-started':
    'यह केवल कहता है कि आयात शुरू हुआ। DHIS2 में वह काम खोलें और उसका सारांश कॉपी करें।',
  'export.dhis.sendings': 'इस अवधि के लिए सभी ने जो भेजा',
  'export.dhis.sendings.none': 'DHIS2 के लॉग के अनुसार अभी तक कुछ नहीं।',
  'export.dhis.sendings.same':
    'ठीक यही बाइट {when} को {by} ने भेजे थे। दोबारा भेजने से केवल वही बदलता है जो तब से DHIS2 में लिखा गया।',
  'export.dhis.sendings.same.unnamed':
    'ठीक यही बाइट {when} को भेजे गए थे। दोबारा भेजने से केवल वही बदलता है जो तब से DHIS2 में लिखा गया।',
  'export.dhis.sendings.same.not-last': 'ठीक यही बाइट {when} को {by} ने भेजे थे।',
  'export.dhis.sendings.same.not-last.unnamed': 'ठीक यही बाइट {when} को भेजे गए थे।',
  'export.dhis.sendings.unnamed': 'बिना नाम का खाता',
  'export.dhis.sendings.figures':
    '{rows, plural, one {एक मान} other {{rows, number} मान}}. DHIS2: {imported, number} आयातित, {updated, number} अद्यतन, {ignored, number} अनदेखे, {deleted, number} हटाए गए.',
  'export.dhis.sendings.broken-off': 'बीच में रुक गया: हो सकता है DHIS2 ने इससे अधिक लिया हो।',
  'export.dhis.sendings.not-read':
    'सहकर्मियों ने क्या भेजा, यह पढ़ा नहीं जा सका: यह DHIS2 उपयोगकर्ता भेजने का लॉग नहीं पढ़ सकता, या DHIS2 ने उत्तर नहीं दिया।',
  'export.dhis.sendings.kept-here':
    'यह DHIS2 उपयोगकर्ता DHIS2 में भेजने का लॉग नहीं पढ़ सकता, या DHIS2 ने उत्तर नहीं दिया। नीचे वह है जो यह सर्वर स्वयं रखता है।',
  'export.dhis.sendings.not-logged':
    'मान भेज दिए गए हैं। यह उस लॉग में नहीं है जो सहकर्मी देखते हैं: यह DHIS2 उपयोगकर्ता वहाँ नहीं लिख सकता, या DHIS2 ने उत्तर नहीं दिया। अपने सहकर्मियों को स्वयं बताएँ।',
  'export.dhis.sendings.way.console': 'कंसोल से',
  'export.dhis.sendings.way.app': 'DHIS2 के भीतर के ऐप से',
  'export.dhis.sendings.way.command': 'कमांड लाइन से',
  'export.dhis.sendings.way.host': 'होस्ट से',
  'export.dhis.sendings.way.closing': 'माह के समापन से',
};
