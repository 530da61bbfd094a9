import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'छान्नुहोस्',
  'export.dhis.result': 'समीक्षा र फाइल',
  'export.dhis.dataset.label': 'डाटा सेट',
  'export.dhis.dataset.missing': 'सङ्गठन एकाइ हेर्न डाटा सेट छान्नुहोस्।',
  'export.dhis.place.label': 'सङ्गठन एकाइ',
  'export.dhis.place.all': 'सबै सङ्गठन एकाइ',
  'export.dhis.place.all-units':
    '{count, plural, =0 {कुनै एकाइ छैन} one {एउटै एकाइ} other {सबै # एकाइ}}',
  'export.dhis.place.all-count': 'सबै सङ्गठन एकाइ ({count, number})',
  'export.dhis.place.loading': 'सङ्गठन एकाइ पढिँदै…',
  'export.dhis.place.search': 'नाम टाइप गर्नुहोस्',
  'export.dhis.place.hint':
    '{count, plural, =0 {यो डाटा सेटसँग कुनै ठाउँ जोडिएको छैन।} one {# एकाइ। नाम टाइप गर्नुहोस्, वा रूख खोल्नुहोस्।} other {# एकाइ। नाम टाइप गर्नुहोस्, वा रूखमा छान्नुहोस्।}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {यो डाटा सेटसँग कुनै ठाउँ जोडिएको छैन।} one {एउटै एकाइ।} other {सबै # एकाइ। नाम टाइप गर्नुहोस्, वा रूखमा छान्नुहोस्।}}',
  'export.dhis.place.none': 'यस नामको सङ्गठन एकाइ छैन।',
  'export.dhis.place.found':
    '{count, plural, =0 {केही भेटिएन।} one {# एकाइ भेटियो।} other {# एकाइ भेटिए।}}',
  'export.dhis.place.chosen': 'छानिएका: {names}।',
  'export.dhis.place.all.said': 'सबै सङ्गठन एकाइ छानिएका छन्।',
  'export.dhis.place.added.said':
    '{name} छानियो। जम्मा {count, plural, one {# एकाइ} other {# एकाइ}}।',
  'export.dhis.place.removed.said':
    '{name} हटाइयो। {count, plural, =0 {सबै सङ्गठन एकाइ छानिएका छन्।} one {# एकाइ बाँकी छ।} other {# एकाइ बाँकी छन्।}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {यो डाटा सेटसँग कुनै ठाउँ जोडिएको छैन।} one {# सङ्गठन एकाइ छान्न सकिन्छ।} other {# सङ्गठन एकाइ छान्न सकिन्छ।}}',
  'export.dhis.place.some': '{count, plural, one {# सङ्गठन एकाइ} other {# सङ्गठन एकाइ}}',
  'export.dhis.place.with-children': '{units}, मुनिका एकाइसहित',
  'export.dhis.place.remove': '{name} हटाउनुहोस्',
  'export.dhis.place.children': 'मुनिका एकाइ समावेश गर्नुहोस्',
  'export.dhis.place.unknown': 'यो डाटा सेटमा छैन',
  'export.dhis.place.malformed': 'DHIS2 ले यो पहिचान चिन्न सक्दैन',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {छानिएको एउटा एकाइको पहिचान} other {छानिएका # एकाइका पहिचान}} DHIS2 पहिचान होइन। त्यसका पङ्क्ति फाइलबाट छोडिनेछन्। आफ्नो CHT प्रशासकलाई ठाउँ सच्याउन भन्नुहोस्।',
  'export.dhis.place.several': 'र {count, plural, one {# अरू ठाउँ} other {# अरू ठाउँ}}',
  'export.dhis.clock':
    'यो कम्प्युटरले {computer} भन्छ, सर्भरले {server}। कम्प्युटरको घडी मिलाउनुहोस्; तलका महिना सर्भरअनुसार छन्।',
  'export.dhis.period.label': 'अवधि',
  'export.dhis.period.loading': 'डाटा भएका महिना खोजिँदै…',
  'export.dhis.period.loading-more': 'पुराना महिना खोजिँदै…',
  'export.dhis.period.incomplete': 'पुराना महिना पढ्न सकिएन। फेरि हेर्न पृष्ठ फेरि लोड गर्नुहोस्।',
  'export.dhis.period.none': 'अझै कुनै CHW ले लक्ष्य पठाएका छैनन्। एक जनाले सिंक नगरेसम्म निर्यात गर्न केही छैन।',
  'export.dhis.period.months':
    '{count, plural, =0 {कुनै महिनाको कागजात छैन} one {{of} मध्ये # महिनाको कागजात छ} other {{of} मध्ये # महिनाका कागजात छन्}}',
  'export.dhis.period.finished': 'सकिएको',
  'export.dhis.period.running': 'चलिरहेको',
  'export.dhis.period.later': 'आजभन्दा पछि',
  'export.dhis.period.running.detail':
    'यो अवधि सकिएको छैन। यसका सङ्ख्या अझै बढ्नेछन्, र खुला अवधि लिने सेटिङ नभए DHIS2 ले तिनलाई अस्वीकार गर्छ। सकिएपछि फेरि निर्यात गर्नुहोस्।',
  'export.dhis.period.later.detail':
    'यो अवधि आजभन्दा पछि छ। गलत मिति वा अर्को पात्रो भएको फोनले लेखेको हुन सक्छ। आयात गर्नुअघि CHW सँग बुझ्नुहोस्।',
  'export.dhis.options': 'विकल्पहरू',
  'export.dhis.complete.label': 'डाटा सेटलाई पूर्ण चिन्ह लगाउनुहोस्',
  'export.dhis.complete.possible':
    'DHIS2 ले यो प्रतिवेदन आज बुझाइएको गन्नेछ। त्यहाँ सङ्ख्या अझै जाँच्न चाहनुहुन्छ भने नलगाउनुहोस्।',
  'export.dhis.complete.several-org-units':
    'एक पटकमा एउटा सङ्गठन एकाइका लागि सम्भव छ। मुनिका एकाइबिना एउटा छान्नुहोस्।',
  'export.dhis.complete.not-finished': 'अवधि सकिएपछि सम्भव हुन्छ।',
  'export.dhis.codes.label': 'सङ्गठन एकाइलाई DHIS2 का कोडले जनाउनुहोस्',
  'export.dhis.codes.possible':
    'फाइल, पठाइने कुरा र पूर्णताका चिन्हमा आइडीको सट्टा कोड हुन्छन्, र ती कोड हुन् भनी लेखिएको हुन्छ।',
  'export.dhis.codes.some-missing':
    'यो छनोटका {count, plural, one {# सङ्गठन एकाइको} other {# सङ्गठन एकाइको}} DHIS2 को मेटाडाटामा कोड छैन। तीमध्ये कुनैको मान भए कुनै फाइल लेखिँदैन।',
  'export.dhis.codes.no-metadata':
    'यो डाटा सेटको DHIS2 मेटाडाटा लोड भएपछि सम्भव हुन्छ: कुन कोड कसको हो भन्ने त्यसैले बताउँछ।',
  'export.dhis.attribution.label': 'CHW का सङ्ख्या कहाँ गनिने',
  'export.dhis.attribution.nearest': 'सबैभन्दा नजिकको एकाइमा',
  'export.dhis.attribution.nearest.detail':
    'एक पटक, जोडिएको सबैभन्दा तल्लो एकाइमा। DHIS2 ले एकाइहरूलाई माथिकामा जोड्छ।',
  'export.dhis.attribution.ancestors': 'माथिका हरेक एकाइमा',
  'export.dhis.attribution.ancestors.detail':
    'माथिसम्मका जोडिएका प्रत्येक एकाइमा। त्यसपछि DHIS2 ले जोडमा तिनलाई एकभन्दा बढी पटक देखाउँछ।',
  'export.dhis.export': 'निर्यात',
  'export.dhis.step.review': 'समीक्षा',
  'export.dhis.step.write': 'फाइल लेख्नुहोस्',
  'export.dhis.cancel': 'रद्द गर्नुहोस्',
  'export.dhis.file': 'फाइल',
  'export.dhis.file.choose-data-set': 'डाटा सेट छान्नुहोस्।',
  'export.dhis.file.choose-period': 'अवधि छान्नुहोस्।',
  'export.dhis.file.correct': 'माथि चिन्ह लागेको सच्याउनुहोस्।',
  'export.dhis.file.reading': 'के छान्न सकिन्छ पढिँदै…',
  'export.dhis.exporting': 'फाइल बन्दै',
  'export.dhis.exporting.detail': 'जुनसुकै बेला रद्द गर्न सकिन्छ; त्यसपछि कुनै फाइल लेखिँदैन।',
  'export.dhis.exporting.silent':
    'डाटाबेसले दस सेकेन्डदेखि जवाफ दिएको छैन। व्यस्त हुन वा दृश्य तयार गरिरहेको हुन सक्छ; पृष्ठले पर्खिरहन्छ।',
  'export.dhis.progress.settings': 'सेटिङ पढिँदै…',
  'export.dhis.progress.places':
    '{whole, select, exact {जोडिएका ठाउँ पढिँदै: {total, number} मध्ये {done, number}} about {जोडिएका ठाउँ पढिँदै: करिब {total, number} मध्ये {done, number}} other {जोडिएका ठाउँ पढिँदै…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {लक्ष्य कागजात पढिँदै: {total, number} मध्ये {done, number}} about {लक्ष्य कागजात पढिँदै: करिब {total, number} मध्ये {done, number}} other {लक्ष्य कागजात पढिँदै: अहिलेसम्म {done, number}…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {गनिँदै: {total, plural, one {# CHW} other {# CHW}} मध्ये {done, number}} about {गनिँदै: करिब {total, plural, one {# CHW} other {# CHW}} मध्ये {done, number}} other {गनिँदै: अहिलेसम्म {done, plural, one {# CHW} other {# CHW}}…}}',
  'export.dhis.progress.connection-lost': 'जडान टुट्यो। प्रतीक्षा हुँदै…',
  'export.dhis.progress.offline': 'यो कम्प्युटर अफलाइन छ। जडानको प्रतीक्षा हुँदै…',
  'export.dhis.progress.bytes': '{size} पढियो',
  'export.dhis.empty': 'फाइलमा के हुनेछ',
  'export.dhis.empty.detail':
    'फाइल तपाईंका डाउनलोडमा जान्छ। DHIS2 मा केही पठाइँदैन, र CHT मा केही बदलिँदैन।',
  'export.dhis.empty.rows':
    'CHW ले प्रतिवेदन गरेको प्रत्येक सङ्गठन एकाइ र डाटा तत्त्वका लागि एउटा पङ्क्ति। कसैले प्रतिवेदन नगरेको ठाउँमा पङ्क्ति हुँदैन, शून्य पनि हुँदैन।',
  'export.dhis.review-first': 'पहिले सङ्ख्या समीक्षा गर्नुहोस्',
  'export.dhis.count-again': 'फेरि गन्नुहोस्',
  'export.dhis.costly': 'अझै गनिएको छैन',
  'export.dhis.costly.seconds':
    'यी सङ्ख्या गन्न करिब {seconds, plural, one {# सेकेन्ड} other {# सेकेन्ड}} लाग्छ।',
  'export.dhis.costly.unknown': 'यी सङ्ख्या गन्न कति समय लाग्छ, पहिले नै भन्न सकिँदैन।',
  'export.dhis.costly.detail': 'समीक्षाले तिनलाई गनेर देखाउँछ। निर्यातले तिनलाई गनेर फाइल लेख्छ।',
  'export.dhis.counting': 'गनिँदै',
  'export.dhis.counted': 'गनियो, र अझै केही लेखिएको छैन',
  'export.dhis.counted.detail': 'फाइलमा हुने सङ्ख्या यिनै हुन्। निर्यातले फेरि नपढी ठ्याक्कै यिनै लेख्छ।',
  'export.dhis.counted.announcement':
    'गनियो। {values, plural, one {# मान} other {# मान}}। अझै केही लेखिएको छैन।',
  'export.dhis.cancelled': 'निर्यात रद्द भयो',
  'export.dhis.cancelled.detail': 'कुनै फाइल लेखिएन। तपाईंको छनोट सुरक्षित छ; फेरि सुरु गर्न निर्यात थिच्नुहोस्।',
  'export.dhis.former':
    'त्यसपछि तपाईंले अर्कै छान्नुभयो। यो पहिलेको छनोटको नतिजा हो। अहिलेकोका लागि निर्यात थिच्नुहोस्।',
  'export.dhis.reading.still':
    'छान्न सकिने कुराहरू अझै पढिँदै छन्। डाटाबेस व्यस्त हुन सक्छ वा भ्यु तयार गर्दै होला; पृष्ठ पर्खिरहेको छ।',
  'export.dhis.reading.org-units': 'सङ्गठन एकाइहरू पढ्न सकिएन',
  'export.dhis.reading.org-units.effect':
    'तपाईं अझै सबै निर्यात गर्न सक्नुहुन्छ। केही मात्र छान्न तिनीहरू पढिएसम्म पर्खनुहोस्।',
  'export.dhis.reading.periods': 'महिनाहरू पढ्न सकिएन',
  'export.dhis.reading.periods.effect': 'तीबिना छान्ने अवधि हुँदैन।',
  'export.dhis.reading.again.unreachable': 'डाटाबेसले जवाफ दिएन। पृष्ठले आफैँ फेरि सोध्छ।',
  'export.dhis.reading.again.busy': 'डाटाबेसमा धेरै अनुरोध आइरहेका छन्। पृष्ठले आफैँ फेरि सोध्छ।',
  'export.dhis.reading.again.refused':
    'डाटाबेसले भन्छ: “{words}” ({request}, {status})। पृष्ठले आफैँ फेरि सोध्छ।',
  'export.dhis.reading.again.signed-out': 'तपाईंको सत्र सकियो। फेरि साइन इन गर्नुहोस्।',
  'export.dhis.retry': 'फेरि प्रयास गर्नुहोस्',
  'export.dhis.load-again': 'पृष्ठ फेरि लोड गर्नुहोस्',
  'export.dhis.reload': 'सबै फेरि पढ्नुहोस्',
  'export.dhis.sign-in': 'फेरि साइन इन गर्नुहोस्',
  'export.dhis.copy': 'प्रतिलिपि',
  'export.dhis.copy.what': '{text} प्रतिलिपि गर्नुहोस्',
  'export.dhis.copy.of': '{name} को पहिचान प्रतिलिपि गर्नुहोस्',
  'export.dhis.copied': 'प्रतिलिपि भयो',
  'export.dhis.docs': 'कसरी गर्ने CHT कागजातमा पढ्नुहोस्',
  'export.dhis.fault.unknown-data-set':
    'डाटा सेट {value} कन्फिगर गरिएको छैन। त्यसको सट्टा केही छानिएको छैन: डाटा सेट छान्नुहोस्।',
  'export.dhis.fault.unknown-org-unit':
    'सङ्गठन एकाइ {value} यो डाटा सेटसँग जोडिएको छैन। त्यसलाई हटाउनुहोस्, वा अर्को डाटा सेट छान्नुहोस्।',
  'export.dhis.fault.bad-period': '{value} यो डाटा सेटको अवधि होइन। सूचीबाट अवधि छान्नुहोस्।',
  'export.dhis.fault.unknown-period': '{value} का लक्ष्य कागजात छैनन्। अर्को अवधि छान्नुहोस्।',
  'export.dhis.fault.unsupported-period-type':
    'यो डाटा सेटले {value} प्रकारका अवधि लिन्छ, जुन लक्ष्य कागजातका महिनाबाट बन्दैनन्। अर्को डाटा सेट छान्नुहोस्, वा तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई period_type सच्याउन भन्नुहोस्।',
  'export.dhis.fault.unknown-period-type':
    'यो डाटा सेटको अवधि प्रकार, {value}, थाहा छैन। तपाईंको CHT एप कन्फिगर गर्ने व्यक्तिलाई DHIS2 ले जस्तै period_type लेख्न भन्नुहोस्, जस्तै Monthly वा Quarterly।',
  'export.dhis.fault.adx-period':
    'ADX ले {value} भन्न सक्दैन: DHIS2 ले त्यसलाई अर्को अवधि ठान्ने थियो। अर्को ढाँचा छान्नुहोस्।',
  'export.dhis.fault.invalid-parameter':
    'ठेगानाले {parameter}={value} भन्छ, जुन यो पृष्ठले चिन्दैन। यो प्रयोग भएन; छनोट हेर्नुहोस्।',
};
