import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'प्रतिवेदनहरूबाट',
  'export.dhis.reports.detail':
    'होस्टले यी सङ्ख्या डाटाबेसका प्रतिवेदनबाट फेरि गणना गर्न सक्छ, फोनले अन्तिम पटक लेखेपछि आएकाबाट पनि। यसले केही बदल्दैन।',
  'export.dhis.reports.all': 'सबै सङ्गठन एकाइका लागि धेरै मिनेट लाग्न सक्छ।',
  'export.dhis.reports.compare': 'प्रतिवेदनसँग तुलना गर्नुहोस्',
  'export.dhis.reports.compare.of': 'प्रतिवेदनसँग तुलना गर्नुहोस्: {name}',
  'export.dhis.reports.again': 'फेरि तुलना गर्नुहोस्',
  'export.dhis.reports.compare-all': 'छानिएका सबै तुलना गर्नुहोस्',
  'export.dhis.reports.as-of-end': 'अवधिको अन्त्यसम्म प्रतिवेदन भएको मात्र',
  'export.dhis.reports.waiting': 'होस्टको प्रतीक्षामा',
  'export.dhis.reports.running': 'प्रतिवेदनबाट गणना हुँदै: {total, number} मध्ये {done, number} खाता',
  'export.dhis.reports.stop': 'रोक्नुहोस्',
  'export.dhis.reports.stopped': 'रोकियो। केही गणना भएन।',
  'export.dhis.reports.failed.unreachable': 'होस्टले उत्तर दिएन।',
  'export.dhis.reports.failed.refused': 'होस्ट भन्छ: {words}',
  'export.dhis.reports.failed.unusable': 'होस्टको उत्तर प्रयोग गर्न सकिएन।',
  'export.dhis.reports.failed.next':
    'केही बदलिएको छैन: फोनहरूले लेखेको पहिलेजस्तै निर्यात गर्न सकिन्छ। फेरि तुलना गर्नुहोस्, वा होस्ट हेर्नेलाई सोध्नुहोस्।',
  'export.dhis.reports.differing':
    '{all, number} मध्ये {differing, number} फोन प्रतिवेदनभन्दा फरक {differing, plural, one {छ} other {छन्}}',
  'export.dhis.reports.same': 'प्रतिवेदनहरूले फोनले लेखेकै दिन्छन्। तुलना गरिएका फोन: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'अहिले थाहा भएका सबै प्रतिवेदनबाट, {when} को अवस्था, {zone} को समयमा।',
  'export.dhis.reports.made.as-of-end':
    'अवधिको अन्त्यसम्म प्रतिवेदन भएकाबाट, {when} को अवस्था, {zone} को समयमा।',
  'export.dhis.reports.of': '{name} को मात्र।',
  'export.dhis.reports.differing-only': 'फरक मात्र',
  'export.dhis.reports.target': 'लक्ष्य',
  'export.dhis.reports.phone': 'फोन',
  'export.dhis.reports.recalculated': 'प्रतिवेदनबाट',
  'export.dhis.reports.difference': 'फरक',
  'export.dhis.reports.no-document': 'फोनले यस अवधिको कुनै कागजात लेखेको छैन।',
  'export.dhis.reports.faults':
    'यस खाताका लागि नियम असफल भए: यसका सङ्ख्या पुनः गणना गरिएको कुनै फाइलमा छैनन्। त्रुटि: {count, number}',
  'export.dhis.reports.late':
    'ढिलो आएका प्रतिवेदन: {count, number}। फोनले अन्तिम पटक {when} मा लेख्यो: यसको कागजातले तिनलाई गनेको हुन सक्दैन।',
  'export.dhis.reports.late.line': '{form}, {when} मा प्रतिवेदन',
  'export.dhis.reports.late.arrived': '{form}, {when} मा प्रतिवेदन, सर्भरमा पछि आयो',
  'export.dhis.reports.late.changed': '{form}, {when} मा प्रतिवेदन, पछि बदलियो',
  'export.dhis.reports.late.more': 'र थप {count, number}',
  'export.dhis.reports.explained': 'तिनीबिना यो फोनले लेखेकै हो।',
  'export.dhis.reports.edited': 'तीमध्ये एउटा पछि बदलियो: फोनले पहिले त्यसमा के गनेको थियो भन्ने राखिँदैन।',
  'export.dhis.reports.not-explained': 'तिनीबिना यो अर्कै सङ्ख्या हो: अरू केही पनि बदलियो।',
  'export.dhis.reports.unexplained': 'कुनै प्रतिवेदन ढिलो आएन: त्यसयता प्रतिवेदन, सम्पर्क वा फोन बदलियो।',
  'export.dhis.reports.gone': 'खाता नभएका फोनका कागजात यसमा छैनन्: {count, number}',
  'export.dhis.reports.export': 'पुनः गणना गरिएको निर्यात गर्नुहोस्',
  'export.dhis.reports.export.detail':
    'प्रतिवेदनले दिएको फाइल लेख्छ। पृष्ठको अन्त्यको बटनले फोनले लेखेको लेख्छ। एउटा फाइल एउटै स्रोतको हुन्छ।',
  'export.dhis.reports.found':
    'DHIS2 सँगको जाँचले पुनर्गणना गरिएको फाइलमा केही भेट्यो: {count, number}। जाँचमा तपाईंले छोड्नुभएको वा सच्याउनुभएको कुरा फोनको फाइलमा मात्र लागू हुन्छ; यसमा त्यस्तै रहन्छ।',
  'export.dhis.reports.no-file': 'फाइल छैन। {words}',
  'export.dhis.reports.saved': '{name} लेखियो। यसका सङ्ख्या प्रतिवेदनका हुन्, फोनका होइनन्।',
  'export.dhis.reports.only-some':
    'फाइल पूरै संगठन एकाइको हुन्छ: प्रतिवेदनले दिने मान निर्यात गर्न एकाइ, वा सबै, तुलना गर्नुहोस्।',
  'export.dhis.reports.none-shown': 'तुलना गर्न कोही छैन।',
  'export.dhis.reports.by-phones': 'यसका सङ्ख्या फोनहरूले लेखेका हुन्।',
  'export.dhis.reports.surplus': 'फोनमा सर्भरका रिपोर्टले देखाएभन्दा बढी छ। यो ढिलो आएको काम होइन।',
  'export.dhis.reports.surplus.departed':
    'CHW ले यस अवधिमा यी सम्पर्कका रिपोर्ट दिएका थिए, र अब ती उनका छैनन्; फोनले अझै गन्न सक्छ। रिपोर्टले दिएको निर्यात गर्नुहोस्, वा कारणसहित CHW लाई छोड्नुहोस्। त्यसपछि फोनमा एपको डाटा मेटाउन र CHW लाई फेरि साइन इन गर्न लगाउनुहोस्।',
  'export.dhis.reports.surplus.none':
    'अब CHW को नभएको कुनै सम्पर्क भेटिएन। रिपोर्टहरू अभिलेखमा राखिएका हुन सक्छन्: यसले CHW विरुद्ध केही भन्दैन।',
  'export.dhis.reports.surplus.unknown':
    'केही सम्पर्क अब CHW का छैनन् कि भन्ने यहाँ थाहा हुँदैन। रिपोर्टहरू अभिलेखमा राखिएका हुन सक्छन्: यसले CHW विरुद्ध केही भन्दैन।',
  'export.dhis.reports.surplus.moved': 'अब अर्कै ठाउँको हो। रिपोर्ट: {count, number}',
  'export.dhis.reports.surplus.deleted': 'मेटाइएको छ। रिपोर्ट: {count, number}',
  'export.dhis.reports.surplus.muted': 'म्युट गरिएको छ। रिपोर्ट: {count, number}',
};
