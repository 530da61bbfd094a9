import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'समीक्षा',
  'export.dhis.review-panel.counted': '{when} मा गनिएको',
  'export.dhis.review-panel.stale': 'त्यसपछि तपाईंले अर्कै छान्नुभयो। यी पहिलेको छनोटका सङ्ख्या हुन्।',
  'export.dhis.review-panel.failed': 'गन्ने प्रोग्राम रोकिएकाले समीक्षा सकियो। हेर्न फेरि निर्यात गर्नुहोस्।',
  'export.dhis.section.values': 'मानहरू',
  'export.dhis.section.missing': 'को छुटे',
  'export.dhis.section.suspects': 'दोहोरो वा कम',
  'export.dhis.section.far-out': 'धेरै फरक',
  'export.dhis.section.not-counted': 'नगनिएका',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{whole, number} मध्ये {part, number}',
  'export.dhis.section.reported': 'प्रतिवेदन गरे',
  'export.dhis.section.nothing': 'हेर्नुपर्ने केही छैन',
  'export.dhis.section.nobody': 'कसैको अपेक्षा छैन',
  'export.dhis.section.unread': 'अझै पढिएको छैन',
  'export.dhis.reading.people':
    'कसले प्रतिवेदन गर्नुपर्थ्यो पढिँदै। यसबीच निर्यात गर्न सक्नुहुन्छ; सङ्ख्या बदलिँदैनन्।',
  'export.dhis.reading.months':
    'अघिल्ला छ महिना पढिँदै ({total, number} मध्ये {done, number})। यसबीच निर्यात गर्न सक्नुहुन्छ; सङ्ख्या बदलिँदैनन्।',
  'export.dhis.reading.on-request':
    'यति धेरै CHW का लागि को छुटे र के धेरै फरक छ भनी पढ्न बढी समय लाग्छ। यसले सङ्ख्या बदलिँदैनन्।',
  'export.dhis.reading.request': 'खाता र अघिल्ला छ महिना पढ्नुहोस्',
  'export.dhis.reading.failed': 'को छुटे वा अघिल्ला महिना पढ्न सकिएन। सङ्ख्या र फाइललाई यसले असर गर्दैन।',
  'export.dhis.page.label': 'सूचीका पृष्ठ',
  'export.dhis.page.previous': 'अघिल्लो पृष्ठ',
  'export.dhis.page.next': 'अर्को पृष्ठ',
  'export.dhis.page.of': '{total, number} मध्ये {first, number}–{last, number}',
  'export.dhis.person.no-phone': 'फोन नम्बर छैन',
  'export.dhis.person.changed': 'अन्तिम परिवर्तन {when}',
  'export.dhis.person.changed.early':
    'अन्तिम परिवर्तन {when}, अवधि सकिनुभन्दा {days, plural, one {# दिन} other {# दिन}} अघि',
  'export.dhis.person.synced': '{when} मा सिंक भयो',
  'export.dhis.person.cannot-sync':
    'सिंक हुन सकेको छैन: {when} देखि {count, plural, one {# पटक असफल} other {# पटक असफल}}',
  'export.dhis.person.missing-months': '{months} को केही गनिएको छैन',
  'export.dhis.person.left-out': 'प्रतिवेदन गरेको, जानाजान छोडिएको',
  'export.dhis.leave-out': 'छोड्नुहोस्…',
  'export.dhis.leave-out.of': 'छोड्नुहोस्… {name}',
  'export.dhis.leave-out.reason': '{name} लाई किन छोड्ने?',
  'export.dhis.leave-out.hint': 'यो रसिदको भाग हुन्छ। यसमा कसैको नाम नलेख्नुहोस्।',
  'export.dhis.leave-out.required': 'केही शब्दमा कारण भन्नुहोस्।',
  'export.dhis.leave-out.do': 'छोड्नुहोस्',
  'export.dhis.left-out-owners':
    '{count, plural, one {# CHW यी सङ्ख्याबाट छोडिएको छ} other {# CHW यी सङ्ख्याबाट छोडिएका छन्}}',
  'export.dhis.left-out-owners.effect':
    'तिनको केही पनि मान, जोड वा फाइलमा छैन। तपाईंले फेरि नलिएसम्म यो ब्राउजरले तिनलाई यस डाटा सेट र अवधिबाट छोड्छ।',
  'export.dhis.left-out-owners.forgotten':
    'यो ब्राउजरले तपाईंले पहिले कसलाई छोड्नुभएको थियो भन्न सक्दैन: तिनको गणना हुन्छ। आवश्यक भएमा फेरि छोड्नुहोस्।',
  'export.dhis.left-out-owners.not-kept':
    'यो ब्राउजरले यो सम्झन सक्दैन: पृष्ठ फेरि खोल्दा तिनको फेरि गणना हुन्छ।',
  'export.dhis.left-out-owners.undo': 'फेरि लिनुहोस्',
  'export.dhis.left-out-owners.undo.of': 'फेरि लिनुहोस्: {name}',
  'export.dhis.person.in-cht': 'CHT मा खोल्नुहोस्',
  'export.dhis.person.in-cht.of': 'CHT मा खोल्नुहोस्: {name}',
  'export.dhis.sheet.print': 'पाना छाप्नुहोस्',
  'export.dhis.sheet.print.of': 'पाना छाप्नुहोस्: {name}',
  'export.dhis.values.what': 'के',
  'export.dhis.values.value': 'मान',
  'export.dhis.values.months': 'अघिल्ला छ महिना',
  'export.dhis.values.no-sum': 'जोडिँदैन',
  'export.dhis.values.by': 'पङ्क्ति केबाट सुरु हुन्छ',
  'export.dhis.values.by.element': 'लक्ष्यअनुसार',
  'export.dhis.values.by.org-unit': 'एकाइअनुसार',
  'export.dhis.values.search': 'एकाइ खोज्नुहोस्',
  'export.dhis.values.order': 'क्रम',
  'export.dhis.values.order.name': 'नामअनुसार',
  'export.dhis.values.order.value': 'ठूला पहिले',
  'export.dhis.values.order.far-out': 'धेरै फरक पहिले',
  'export.dhis.values.none': 'यस नामको एकाइको मान छैन।',
  'export.dhis.values.units': '{count, plural, one {# एकाइ} other {# एकाइ}}',
  'export.dhis.values.values': '{count, plural, one {# मान} other {# मान}}',
  'export.dhis.values.owners': '{count, plural, =0 {कसैले प्रतिवेदन गरेन} one {# CHW} other {# CHW}}',
  'export.dhis.values.far-out': 'धेरै फरक',
  'export.dhis.values.far-outs': '{count, plural, one {# धेरै फरक} other {# धेरै फरक}}',
  'export.dhis.values.out-of': '{whole} मध्ये {part}',
  'export.dhis.missing.figure':
    '{expected, plural, one {# CHW} other {# CHW}} मध्ये {reported, number} ले {reported, plural, one {प्रतिवेदन गरेको छ} other {प्रतिवेदन गरेका छन्}}।',
  'export.dhis.missing.figure.months':
    '{expected, plural, one {# CHW} other {# CHW}} मध्ये {reported, number} ले सुरु भइसकेका {months, plural, one {महिनामा} other {# महिनामध्ये हरेकमा}} {reported, plural, one {प्रतिवेदन गरेको छ} other {प्रतिवेदन गरेका छन्}}।',
  'export.dhis.missing.basis.accounts': 'यी एकाइमुनि फोनमा काम गर्ने खाता भएका सबैको अपेक्षा छ।',
  'export.dhis.missing.basis.earlier-periods':
    'खाताहरू पढ्न सकिँदैन, वा फोनको कुनै छैन: अघिल्ला तीन महिनामध्ये कुनैमा प्रतिवेदन गरेका सबैको अपेक्षा छ।',
  'export.dhis.missing.effect':
    'छुटेकाहरूको काम यी सङ्ख्यामा छैन। तिनलाई सिंक गर्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.missing.effect.months':
    'अरूको, नामसँग लेखिएका महिनाको काम यी सङ्ख्यामा छैन। तिनलाई सिंक गर्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.missing.of-unit': '{expected, number} मध्ये {reported, number} ले प्रतिवेदन गरे',
  'export.dhis.missing.copy': 'सूची प्रतिलिपि गर्नुहोस्',
  'export.dhis.missing.csv': 'CSV का रूपमा सेभ गर्नुहोस्',
  'export.dhis.missing.heading': 'प्रतिवेदन नगरेका, {month}',
  'export.dhis.missing.column.unit': 'सङ्गठन एकाइ',
  'export.dhis.missing.column.unit-id': 'एकाइको पहिचान',
  'export.dhis.missing.column.name': 'नाम',
  'export.dhis.missing.column.phone': 'फोन',
  'export.dhis.missing.column.place': 'ठाउँ',
  'export.dhis.missing.column.above': 'माथिको ठाउँ',
  'export.dhis.missing.column.contact': 'सम्पर्क',
  'export.dhis.missing.column.months': 'महिना',
  'export.dhis.missing.column.sync': 'सिंक',
  'export.dhis.phones.ask': 'कुन फोन पछाडि छन्',
  'export.dhis.phones.count':
    '{count, plural, =0 {फोनहरूले बताएसम्म, यी CHW का कुनै फोनको सेटिङ सर्भरभन्दा पुरानो छैन।} one {# फोनको सेटिङ सर्भरभन्दा पुरानो छ। अर्को सिंकमा नयाँ लिनेछ।} other {# फोनको सेटिङ सर्भरभन्दा पुरानो छ। अर्को सिंकमा नयाँ लिनेछन्।}}',
  'export.dhis.phones.detail': 'सेटिङ {settings}, {when} मा बताएको',
  'export.dhis.phones.failed': 'कुन फोन पछाडि छन् भन्ने थाहा छैन। {words}',
  'export.dhis.missing.sync':
    'अवधि सकिएपछि सम्पर्कमा: {inTouch, number}। अघि नै परिवर्तन गरेका र त्यसपछि सम्पर्कमा नआएका: {early, number}। सिंक गर्न नसक्ने: {cannotSync, number}।',
  'export.dhis.missing.sync.failed':
    'फोनहरू कहिले सिंक भए भन्ने थाहा छैन: {words}। यसले सङ्ख्या र फाइललाई छुँदैन।',
  'export.dhis.missing.early':
    '{count, plural, one {# CHW को अन्तिम परिवर्तन अवधि सकिनुअघि भयो} other {# CHW का अन्तिम परिवर्तन अवधि सकिनुअघि भए}}',
  'export.dhis.missing.early.detail':
    'केही बदलिँदा फोनले आफ्ना सङ्ख्या लेख्छ। अन्तिम दिनहरूको काम अझै फोनमै हुन सक्छ: त्यसपछि सिंक गरे कि भनी सोध्नुहोस्।',
  'export.dhis.missing.unexpected':
    '{count, plural, one {अपेक्षा नगरिएका # CHW ले प्रतिवेदन गरे} other {अपेक्षा नगरिएका # CHW ले प्रतिवेदन गरे}}',
  'export.dhis.missing.unexpected.detail': 'सङ्ख्या गनिन्छन्। खाता नयाँ, बन्द वा अर्को ठाउँको हुन सक्छ।',
  'export.dhis.outlier.far-out':
    '{count, plural, one {# मान आफ्ना पछिल्ला छ महिनाभन्दा धेरै फरक छ} other {# मान आफ्ना पछिल्ला छ महिनाभन्दा धेरै फरक छन्}}',
  'export.dhis.outlier.far-out.detail':
    'यो साँचो वा टाइपको गल्ती हुन सक्छ। कुन CHW बाट आयो हेर्न मानहरूमुनि एकाइ खोल्नुहोस्, र सोध्नुहोस्।',
  'export.dhis.outlier.stopped': '{count, plural, one {# मान अब छैन} other {# मान अब छैनन्}}',
  'export.dhis.outlier.stopped.detail':
    'अघिल्ला छ महिनामध्ये कम्तीमा चारमा थियो। यस पटक कसैले प्रतिवेदन गरेन; शून्य पठाइँदैन।',
  'export.dhis.outlier.value': '{value, number}, सामान्यतः करिब {median, number}',
  'export.dhis.outlier.none': 'मान छैन',
  'export.dhis.suspect.same':
    '{keys, plural, one {# सङ्ख्या} other {# सङ्ख्या}} मध्ये {same, number} {names} को जोड हो',
  'export.dhis.suspect.account': 'खाता: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {# कागजात} other {# कागजात}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes {{name} ले मुनिका CHW लाई फेरि गनेको हुन सक्छ} other {# कागजातले मुनिका CHW लाई फेरि गनेको हुन सक्छ}}} other {# जनाले आफूमुनिका CHW लाई फेरि गनेका हुन सक्छन्}}',
  'export.dhis.suspect.supervisor-document.effect':
    'सुपरिवेक्षकका सङ्ख्या मुनिका CHW कै एकाइमा गनिन्छन्: एक पटक भएको काम जोडमा दुई पटक हुन सक्छ।',
  'export.dhis.suspect.supervisor-document.next':
    'फोनले आफ्नै काम देखाउँछ कि सबैको भनी सुपरिवेक्षकलाई सोध्नुहोस्। सबैको भए सुपरिवेक्षकलाई छोड्नुहोस्।',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes {{name} को सट्टा अर्को आयो, र दुवैका सङ्ख्या छन्} other {# CHW को सट्टा अर्को आयो, र दुवैका सङ्ख्या छन्}}} other {# CHW को सट्टा अरू आए, र सबैका सङ्ख्या छन्}}',
  'export.dhis.suspect.replaced-owner.effect': 'हस्तान्तरणको महिनामा दुवै फोनमा भएको दुई पटक गनिन्छ।',
  'export.dhis.suspect.replaced-owner.next':
    'काम सम्हाल्ने CHW लाई कुन सङ्ख्या आफ्ना हुन् सोध्नुहोस्। दुवैले एउटै काम देखाए एक जनालाई छोड्नुहोस्।',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes {{name} दुई पटक दर्ता छन्} other {# CHW दुई पटक दर्ता छ}}} other {# CHW दुई पटक दर्ता छन्}}',
  'export.dhis.suspect.registered-twice.effect':
    'एउटै नाम, फोन र ठाउँ भएका दुई सम्पर्कका सङ्ख्या छन्: एक व्यक्ति दुई पटक गनिएको हुन सक्छ।',
  'export.dhis.suspect.registered-twice.next':
    'CHW लाई सोध्नुहोस्। एकै व्यक्ति भए एउटालाई छोड्नुहोस् र CHT प्रशासकलाई त्यो सम्पर्क बन्द गर्न लगाउनुहोस्।',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes {{name} धेरै एकाइमा काम गर्छन्} other {# CHW धेरै एकाइमा काम गर्छ}}} other {# CHW धेरै एकाइमा काम गर्छन्}}',
  'export.dhis.suspect.several-places.effect': 'सबै सङ्ख्या एउटै एकाइमा गनिन्छन्; अरूमा ती कम हुन्छन्।',
  'export.dhis.suspect.several-places.next':
    'काम कसरी बाँडिएको छ भनी CHW लाई सोध्नुहोस्। आवश्यक ठाउँमा आयातपछि DHIS2 मा एकाइ सच्याउनुहोस्।',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {{name} को सरुवा नसकिएको हुन सक्छ} other {# सरुवा नसकिएको हुन सक्छ}}} other {# सरुवा नसकिएका हुन सक्छन्}}',
  'export.dhis.suspect.stale-lineage.effect':
    'सम्पर्कमा भएका माथिका ठाउँ उसको ठाउँका भन्दा फरक छन्, त्यसैले सङ्ख्या अर्को एकाइमा हुन सक्छन्।',
  'export.dhis.suspect.stale-lineage.next':
    'CHT प्रशासकलाई सम्पर्क फेरि सार्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {{name} कहाँका हुन् थाहा छैन} other {# सम्पर्कको ठाउँ थाहा छैन}}} other {# सम्पर्कका ठाउँ थाहा छैनन्}}',
  'export.dhis.suspect.parent-as-text.effect':
    'माथिको ठाउँ पाठका रूपमा राखिएको छ, त्यसैले माथिको बाटो त्यहीँ टुङ्गिन्छ। सङ्ख्या कुनै एकाइमा नहुन वा तल्लोमा हुन सक्छन्।',
  'export.dhis.suspect.parent-as-text.next':
    'CHT प्रशासकलाई ठाउँ फेरि राख्न भन्नुहोस्, त्यसपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {{name} को सम्बन्ध डाटाबेसको आफ्नै अनुक्रमणिकामा छैन} other {# सम्बन्ध डाटाबेसको आफ्नै अनुक्रमणिकामा छैन}}} other {# सम्बन्ध डाटाबेसको आफ्नै अनुक्रमणिकामा छैनन्}}',
  'export.dhis.suspect.lost-mapping.effect':
    'तैपनि भेटियो, र गनिन्छ। CHT को आफ्नै निर्यातले यी सङ्ख्या अन्यत्र राख्थ्यो।',
  'export.dhis.suspect.lost-mapping.next': 'CHT प्रशासकलाई यो ठाउँको “dhis” सच्याउन भन्नुहोस्।',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes {{name} दुई तरिकाले राखिएको छ} other {# सम्पर्क दुई तरिकाले राखिएको छ}}} other {# सम्पर्क दुई तरिकाले राखिएका छन्}}',
  'export.dhis.suspect.conflict.effect':
    'सम्पर्कका संस्करण द्वन्द्वमा छन्, र नाम, ठाउँ वा सम्बन्धमा फरक छन्। भोलि सङ्ख्या अर्को एकाइमा हुन सक्छन्।',
  'export.dhis.suspect.conflict.next': 'CHT प्रशासकलाई द्वन्द्व समाधान गर्न भन्नुहोस्।',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes {{name} ले अवधि सकिएपछि शून्य मात्र पठाए} other {# कागजातमा अवधि सकिएपछि लेखिएका शून्य मात्र छन्}}} other {# कागजातमा अवधि सकिएपछि लेखिएका शून्य मात्र छन्}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'फेरि सेट गरिएको फोनले साँचो सङ्ख्यामाथि लेखेको हुन सक्छ। ती शून्यका रूपमा गनिन्छन्।',
  'export.dhis.suspect.zeros-after-the-period.next':
    'फोन फेरि सेट गरियो कि, र यो अवधिमा के काम भयो भनी CHW लाई सोध्नुहोस्।',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes {{name} को यो डाटा सेटका लागि सङ्ख्या छैन} other {# कागजातमा यो डाटा सेटका लागि सङ्ख्या छैन}}} other {# कागजातमा यो डाटा सेटका लागि सङ्ख्या छैन}}',
  'export.dhis.suspect.no-number.effect':
    'CHW ले प्रतिवेदन गरे जस्तो देखिन्छ, तर कागजातको केही पनि फाइलमा छैन।',
  'export.dhis.suspect.no-number.next':
    'CHW लाई सिंक गर्न र लक्ष्य खोल्न भन्नुहोस्। यस्तै रहिरहे लक्ष्य कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {# लक्ष्य सेटिङमा छैन} other {# लक्ष्य सेटिङमा छैनन्}}',
  'export.dhis.suspect.unknown-target.effect':
    'यसको नाम बदलियो, वा फोनले नयाँ कन्फिगरेसन लिएका छैनन्। यसका सङ्ख्या कुनै पङ्क्तिमा छैनन्।',
  'export.dhis.suspect.unknown-target.next':
    'फोनले नयाँ कन्फिगरेसन लिऊन् भनी CHW हरूलाई दुई पटक सिंक गर्न भन्नुहोस्। यस्तै रहिरहे लक्ष्य कन्फिगर गर्ने व्यक्तिलाई देखाउनुहोस्।',
};
