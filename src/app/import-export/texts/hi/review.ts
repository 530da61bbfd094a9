import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'समीक्षा',
  'export.dhis.review-panel.counted': '{when} को गिना गया',
  'export.dhis.review-panel.stale': 'उसके बाद आपने कुछ और चुना। ये पिछले चुनाव की संख्याएँ हैं।',
  'export.dhis.review-panel.failed':
    'समीक्षा समाप्त हुई, क्योंकि गिनने वाला प्रोग्राम रुक गया। देखने के लिए दोबारा निर्यात करें।',
  'export.dhis.section.values': 'मान',
  'export.dhis.section.missing': 'कौन नहीं है',
  'export.dhis.section.suspects': 'दोहरे या कम',
  'export.dhis.section.far-out': 'बहुत अलग',
  'export.dhis.section.not-counted': 'नहीं गिने गए',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{whole, number} में से {part, number}',
  'export.dhis.section.reported': 'ने रिपोर्ट किया',
  'export.dhis.section.nothing': 'देखने को कुछ नहीं',
  'export.dhis.section.nobody': 'किसी की अपेक्षा नहीं',
  'export.dhis.section.unread': 'अभी नहीं पढ़ा गया',
  'export.dhis.reading.people':
    'किसे रिपोर्ट करना था पढ़ा जा रहा है। इस बीच आप निर्यात कर सकते हैं; संख्याएँ नहीं बदलतीं।',
  'export.dhis.reading.months':
    'पिछले छह महीने पढ़े जा रहे हैं ({total, number} में से {done, number})। इस बीच आप निर्यात कर सकते हैं; संख्याएँ नहीं बदलतीं।',
  'export.dhis.reading.on-request':
    'इतने CHW के लिए कौन नहीं है और क्या बहुत अलग है यह पढ़ने में अधिक समय लगता है। इससे संख्याएँ नहीं बदलतीं।',
  'export.dhis.reading.request': 'खाते और पिछले छह महीने पढ़ें',
  'export.dhis.reading.failed':
    'कौन नहीं है, या पिछले महीने, पढ़े नहीं जा सके। इससे संख्याओं और फ़ाइल पर असर नहीं पड़ता।',
  'export.dhis.page.label': 'सूची के पृष्ठ',
  'export.dhis.page.previous': 'पिछला पृष्ठ',
  'export.dhis.page.next': 'अगला पृष्ठ',
  'export.dhis.page.of': '{total, number} में से {first, number}–{last, number}',
  'export.dhis.person.no-phone': 'फ़ोन नंबर नहीं',
  'export.dhis.person.changed': 'अंतिम बदलाव {when}',
  'export.dhis.person.changed.early':
    'अंतिम बदलाव {when}, अवधि समाप्त होने से {days, plural, one {# दिन} other {# दिन}} पहले',
  'export.dhis.person.synced': '{when} को सिंक हुआ',
  'export.dhis.person.cannot-sync':
    'सिंक नहीं हो पा रहा: {when} से {count, plural, one {# बार विफल} other {# बार विफल}}',
  'export.dhis.person.missing-months': '{months} का कुछ नहीं गिना गया',
  'export.dhis.person.left-out': 'रिपोर्ट किया, जानबूझकर छोड़ा गया',
  'export.dhis.leave-out': 'छोड़ें…',
  'export.dhis.leave-out.of': 'छोड़ें… {name}',
  'export.dhis.leave-out.reason': '{name} को क्यों छोड़ा जाता है?',
  'export.dhis.leave-out.hint': 'यह रसीद का हिस्सा बनता है। इसमें किसी का नाम न लिखें।',
  'export.dhis.leave-out.required': 'कुछ शब्दों में कारण बताएँ।',
  'export.dhis.leave-out.do': 'छोड़ें',
  'export.dhis.left-out-owners':
    '{count, plural, one {# CHW इन संख्याओं से छोड़ा गया है} other {# CHW इन संख्याओं से छोड़े गए हैं}}',
  'export.dhis.left-out-owners.effect':
    'उनका कुछ भी मानों, योग या फ़ाइल में नहीं है। यह ब्राउज़र उन्हें इस डेटा सेट और अवधि से छोड़ता है, जब तक आप उन्हें फिर न लें।',
  'export.dhis.left-out-owners.forgotten':
    'यह ब्राउज़र नहीं बता सकता कि आपने पहले किसे छोड़ा था: वे गिने जाते हैं। जहाँ ज़रूरी हो, उन्हें फिर से छोड़ें।',
  'export.dhis.left-out-owners.not-kept':
    'यह ब्राउज़र इसे याद नहीं रख सकता: पृष्ठ दोबारा खुलने पर वे फिर गिने जाएँगे।',
  'export.dhis.left-out-owners.undo': 'फिर लें',
  'export.dhis.left-out-owners.undo.of': 'फिर लें: {name}',
  'export.dhis.person.in-cht': 'CHT में खोलें',
  'export.dhis.person.in-cht.of': 'CHT में खोलें: {name}',
  'export.dhis.sheet.print': 'पत्रक छापें',
  'export.dhis.sheet.print.of': 'पत्रक छापें: {name}',
  'export.dhis.values.what': 'क्या',
  'export.dhis.values.value': 'मान',
  'export.dhis.values.months': 'पिछले छह महीने',
  'export.dhis.values.no-sum': 'जोड़ा नहीं जाता',
  'export.dhis.values.by': 'पंक्तियाँ किससे शुरू हों',
  'export.dhis.values.by.element': 'लक्ष्य के अनुसार',
  'export.dhis.values.by.org-unit': 'इकाई के अनुसार',
  'export.dhis.values.search': 'इकाई ढूँढें',
  'export.dhis.values.order': 'क्रम',
  'export.dhis.values.order.name': 'नाम से',
  'export.dhis.values.order.value': 'सबसे बड़े पहले',
  'export.dhis.values.order.far-out': 'बहुत अलग पहले',
  'export.dhis.values.none': 'इस नाम की इकाई का कोई मान नहीं है।',
  'export.dhis.values.units': '{count, plural, one {# इकाई} other {# इकाइयाँ}}',
  'export.dhis.values.values': '{count, plural, one {# मान} other {# मान}}',
  'export.dhis.values.owners':
    '{count, plural, =0 {किसी ने रिपोर्ट नहीं किया} one {# CHW} other {# CHW}}',
  'export.dhis.values.far-out': 'बहुत अलग',
  'export.dhis.values.far-outs': '{count, plural, one {# बहुत अलग} other {# बहुत अलग}}',
  'export.dhis.values.out-of': '{whole} में से {part}',
  'export.dhis.missing.figure':
    '{expected, plural, one {# CHW} other {# CHW}} में से {reported, number} ने रिपोर्ट किया है।',
  'export.dhis.missing.figure.months':
    '{expected, plural, one {# CHW} other {# CHW}} में से {reported, number} ने शुरू हो चुके {months, plural, one {महीने में} other {# महीनों में से हर महीने}} रिपोर्ट किया है।',
  'export.dhis.missing.basis.accounts':
    'उन सबकी अपेक्षा है जिनका खाता इन इकाइयों के नीचे फ़ोन पर काम करता है।',
  'export.dhis.missing.basis.earlier-periods':
    'खाते पढ़े नहीं जा सकते, या कोई फ़ोन का नहीं है: उन सबकी अपेक्षा है जिन्होंने पिछले तीन महीनों में से किसी में रिपोर्ट किया।',
  'export.dhis.missing.effect':
    'जो नहीं हैं उनका काम इन संख्याओं में नहीं है। उनसे सिंक करने को कहें, फिर दोबारा निर्यात करें।',
  'export.dhis.missing.effect.months':
    'बाकी लोगों का उनके आगे लिखे महीनों का काम इन संख्याओं में नहीं है। उनसे सिंक करने को कहें, फिर दोबारा निर्यात करें।',
  'export.dhis.missing.of-unit': '{expected, number} में से {reported, number} ने रिपोर्ट किया',
  'export.dhis.missing.copy': 'सूची कॉपी करें',
  'export.dhis.missing.csv': 'CSV के रूप में सहेजें',
  'export.dhis.missing.heading': 'रिपोर्ट नहीं किया, {month}',
  'export.dhis.missing.column.unit': 'संगठन इकाई',
  'export.dhis.missing.column.unit-id': 'इकाई की पहचान',
  'export.dhis.missing.column.name': 'नाम',
  'export.dhis.missing.column.phone': 'फ़ोन',
  'export.dhis.missing.column.place': 'स्थान',
  'export.dhis.missing.column.above': 'ऊपर का स्थान',
  'export.dhis.missing.column.contact': 'संपर्क',
  'export.dhis.missing.column.months': 'महीने',
  'export.dhis.missing.column.sync': 'सिंक',
  'export.dhis.phones.ask': 'कौन से फ़ोन पीछे हैं',
  'export.dhis.phones.count':
    '{count, plural, =0 {जहाँ तक फ़ोनों ने बताया है, इन CHW के किसी फ़ोन की सेटिंग सर्वर से पुरानी नहीं है।} one {# फ़ोन की सेटिंग सर्वर से पुरानी है। अगले सिंक में वह नई ले लेगा।} other {# फ़ोनों की सेटिंग सर्वर से पुरानी है। अगले सिंक में वे नई ले लेंगे।}}',
  'export.dhis.phones.detail': 'सेटिंग {settings}, {when} को बताया',
  'export.dhis.phones.failed': 'कौन से फ़ोन पीछे हैं, यह ज्ञात नहीं। {words}',
  'export.dhis.missing.sync':
    'अवधि समाप्त होने के बाद संपर्क में: {inTouch, number}। पहले बदला और उसके बाद संपर्क नहीं: {early, number}। सिंक नहीं हो पा रहे: {cannotSync, number}।',
  'export.dhis.missing.sync.failed':
    'फ़ोन कब सिंक हुए, यह ज्ञात नहीं: {words}। इससे संख्याओं और फ़ाइल पर कोई असर नहीं।',
  'export.dhis.missing.early':
    '{count, plural, one {# CHW का अंतिम बदलाव अवधि समाप्त होने से पहले का है} other {# CHW के अंतिम बदलाव अवधि समाप्त होने से पहले के हैं}}',
  'export.dhis.missing.early.detail':
    'कुछ बदलने पर फ़ोन अपनी संख्याएँ लिखता है। अंतिम दिनों का काम अब भी फ़ोन पर हो सकता है: पूछें कि क्या उन्होंने उसके बाद सिंक किया।',
  'export.dhis.missing.unexpected':
    '{count, plural, one {# ऐसे CHW ने रिपोर्ट किया जिसकी अपेक्षा नहीं थी} other {# ऐसे CHW ने रिपोर्ट किया जिनकी अपेक्षा नहीं थी}}',
  'export.dhis.missing.unexpected.detail':
    'संख्याएँ गिनी जाती हैं। खाता नया, बंद या किसी और स्थान का हो सकता है।',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# मान अपने पिछले छह महीनों से बहुत अलग है} other {# मान अपने पिछले छह महीनों से बहुत अलग हैं}}',
  'export.dhis.outlier.far-out.detail':
    'यह सच हो सकता है, या लिखने की भूल। किस CHW से आया देखने के लिए मान के नीचे इकाई खोलें, और पूछें।',
  'export.dhis.outlier.stopped': '{count, plural, one {# मान अब नहीं है} other {# मान अब नहीं हैं}}',
  'export.dhis.outlier.stopped.detail':
    'पिछले छह महीनों में से कम से कम चार में था। इस बार किसी ने रिपोर्ट नहीं किया; कोई शून्य नहीं भेजा जाता।',
  'export.dhis.outlier.value': '{value, number}, आम तौर पर लगभग {median, number}',
  'export.dhis.outlier.none': 'मान नहीं',
  'export.dhis.suspect.same':
    '{keys, plural, one {# संख्या} other {# संख्याओं}} में से {same, number} {names} का योग है',
  'export.dhis.suspect.account': 'खाता: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# दस्तावेज़} other {# दस्तावेज़}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes {{name} नीचे के CHW को दोबारा गिन रहे हो सकते हैं} other {# दस्तावेज़ नीचे के CHW को दोबारा गिन रहा हो सकता है}}} other {# लोग अपने नीचे के CHW को दोबारा गिन रहे हो सकते हैं}}',
  'export.dhis.suspect.supervisor-document.effect':
    'पर्यवेक्षक की संख्याएँ उसी इकाई में गिनी जाती हैं जिसमें नीचे के CHW की: एक बार हुआ काम योग में दो बार हो सकता है।',
  'export.dhis.suspect.supervisor-document.next':
    'पर्यवेक्षक से पूछें कि फ़ोन उनका अपना काम दिखाता है या सबका। सबका हो तो पर्यवेक्षक को छोड़ दें।',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes {{name} की जगह कोई और आया, और दोनों की संख्याएँ हैं} other {# CHW की जगह कोई और आया, और दोनों की संख्याएँ हैं}}} other {# CHW की जगह और आए, और सबकी संख्याएँ हैं}}',
  'export.dhis.suspect.replaced-owner.effect':
    'हस्तांतरण के महीने में जो दोनों फ़ोनों पर था वह दो बार गिना जाता है।',
  'export.dhis.suspect.replaced-owner.next':
    'काम संभालने वाले CHW से पूछें कि कौन-सी संख्याएँ उनकी हैं। जहाँ दोनों एक ही काम दिखाएँ वहाँ दोनों में से एक को छोड़ दें।',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes {{name} दो बार पंजीकृत हैं} other {# CHW दो बार पंजीकृत है}}} other {# CHW दो बार पंजीकृत हैं}}',
  'export.dhis.suspect.registered-twice.effect':
    'एक ही नाम, फ़ोन और स्थान वाले दो संपर्कों की संख्याएँ हैं: एक व्यक्ति दो बार गिना जा सकता है।',
  'export.dhis.suspect.registered-twice.next':
    'CHW से पूछें। एक ही व्यक्ति हो तो दोनों में से एक को छोड़ें और अपने CHT प्रशासक से वह संपर्क बंद करवाएँ।',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes {{name} कई इकाइयों में काम करते हैं} other {# CHW कई इकाइयों में काम करता है}}} other {# CHW कई इकाइयों में काम करते हैं}}',
  'export.dhis.suspect.several-places.effect':
    'सारी संख्याएँ एक ही इकाई में गिनी जाती हैं; बाकी में वे कम पड़ती हैं।',
  'export.dhis.suspect.several-places.next':
    'CHW से पूछें कि काम कैसे बँटा है। जहाँ ज़रूरी हो वहाँ आयात के बाद DHIS2 में इकाइयाँ ठीक करें।',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {{name} का स्थानांतरण अधूरा हो सकता है} other {# स्थानांतरण अधूरा हो सकता है}}} other {# स्थानांतरण अधूरे हो सकते हैं}}',
  'export.dhis.suspect.stale-lineage.effect':
    'संपर्क में ऊपर के स्थान उसके स्थान से अलग लिखे हैं, इसलिए संख्याएँ दूसरी इकाई में हो सकती हैं।',
  'export.dhis.suspect.stale-lineage.next':
    'अपने CHT प्रशासक से संपर्क को फिर स्थानांतरित करने को कहें, फिर दोबारा निर्यात करें।',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {{name} कहाँ के हैं यह पता नहीं} other {# संपर्क का स्थान पता नहीं}}} other {# संपर्कों के स्थान पता नहीं}}',
  'export.dhis.suspect.parent-as-text.effect':
    'ऊपर का स्थान पाठ के रूप में रखा है, इसलिए ऊपर का रास्ता वहीं समाप्त होता है। संख्याएँ किसी इकाई में न हों, या निचली में हों।',
  'export.dhis.suspect.parent-as-text.next':
    'अपने CHT प्रशासक से स्थान फिर रखने को कहें, फिर दोबारा निर्यात करें।',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {{name} का संबंध डेटाबेस के अपने सूचकांक में नहीं है} other {# संबंध डेटाबेस के अपने सूचकांक में नहीं है}}} other {# संबंध डेटाबेस के अपने सूचकांक में नहीं हैं}}',
  'export.dhis.suspect.lost-mapping.effect':
    'फिर भी मिला, और गिना जाता है। CHT का अपना निर्यात इन संख्याओं को कहीं और रखता।',
  'export.dhis.suspect.lost-mapping.next': 'अपने CHT प्रशासक से इस स्थान का “dhis” ठीक करने को कहें।',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes {{name} दो तरह से रखा गया है} other {# संपर्क दो तरह से रखा गया है}}} other {# संपर्क दो तरह से रखे गए हैं}}',
  'export.dhis.suspect.conflict.effect':
    'संपर्क के संस्करण टकराव में हैं, और नाम, स्थान या संबंध में अलग हैं। कल संख्याएँ दूसरी इकाई में हो सकती हैं।',
  'export.dhis.suspect.conflict.next': 'अपने CHT प्रशासक से टकराव सुलझाने को कहें।',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes {{name} ने अवधि समाप्त होने के बाद केवल शून्य भेजे} other {# दस्तावेज़ में केवल शून्य हैं, अवधि समाप्त होने के बाद लिखे गए}}} other {# दस्तावेज़ों में केवल शून्य हैं, अवधि समाप्त होने के बाद लिखे गए}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'दोबारा सेट किए गए फ़ोन ने इन्हें सही संख्याओं के ऊपर लिखा हो सकता है। वे शून्य के रूप में गिने जाते हैं।',
  'export.dhis.suspect.zeros-after-the-period.next':
    'CHW से पूछें कि क्या फ़ोन दोबारा सेट हुआ, और इस अवधि में क्या काम हुआ।',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes {{name} की इस डेटा सेट के लिए कोई संख्या नहीं है} other {# दस्तावेज़ में इस डेटा सेट के लिए कोई संख्या नहीं है}}} other {# दस्तावेज़ों में इस डेटा सेट के लिए कोई संख्या नहीं है}}',
  'export.dhis.suspect.no-number.effect':
    'लगता है CHW ने रिपोर्ट किया, लेकिन दस्तावेज़ का कुछ भी फ़ाइल में नहीं है।',
  'export.dhis.suspect.no-number.next':
    'CHW से सिंक करने और लक्ष्य खोलने को कहें। ऐसा ही रहे तो लक्ष्य कॉन्फ़िगर करने वाले को दिखाएँ।',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {# लक्ष्य सेटिंग में नहीं है} other {# लक्ष्य सेटिंग में नहीं हैं}}',
  'export.dhis.suspect.unknown-target.effect':
    'उसका नाम बदला, या फ़ोनों ने नया कॉन्फ़िगरेशन नहीं लिया। उसकी संख्याएँ किसी पंक्ति में नहीं हैं।',
  'export.dhis.suspect.unknown-target.next':
    'CHW से दो बार सिंक करने को कहें, ताकि उनके फ़ोन नया कॉन्फ़िगरेशन लें। ऐसा ही रहे तो लक्ष्य कॉन्फ़िगर करने वाले को दिखाएँ।',
};
