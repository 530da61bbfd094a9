import type { Translation } from '../../../i18n/index.ts';
import type { historyEn } from '../en/history.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const history: Translation<typeof historyEn> = {
  'export.dhis.history': 'तपाईंको अभिलेखका लागि',
  'export.dhis.history.since': '{when} यता के बदलियो',
  'export.dhis.history.same':
    'केही पनि बदलिएन: यो फाइलमा पहिलेको फाइलमा जे थियो त्यही छ। फेरि आयात गर्नु पर्दैन।',
  'export.dhis.history.changed': '{count, plural, one {मान बदलियो} other {मान बदलिए}}',
  'export.dhis.history.changed.title': 'बदलिएका मान',
  'export.dhis.history.added': '{count, plural, one {मान नयाँ छ} other {मान नयाँ छन्}}',
  'export.dhis.history.added.title': 'नयाँ मान',
  'export.dhis.history.left-behind': 'DHIS2 मा छुटेका',
  'export.dhis.history.left-behind.title':
    '{count, plural, one {यो फाइलमा नभए पनि एउटा मान DHIS2 मा रहन्छ} other {यो फाइलमा नभएका {count, number} मान DHIS2 मा रहन्छन्}}',
  'export.dhis.history.left-behind.effect':
    'आयातले कहिल्यै मान हटाउँदैन। पहिलेको फाइल आयात भएको भए DHIS2 ले यो फाइलमा भएकासँगै यिनलाई पनि गनिरहन्छ।',
  'export.dhis.history.left-behind.next':
    'हटाउने फाइल सेभ गर्नुहोस्, र DHIS2 मा Delete रणनीतिसँग आयात गर्नुहोस्: त्यसले ठ्याक्कै यी मान मेटाउँछ। पहिले परीक्षण (dry run) सुरु गर्नुहोस्। अर्को रणनीतिसँग कहिल्यै आयात नगर्नुहोस्।',
  'export.dhis.history.save-removals': 'हटाउने फाइल सेभ गर्नुहोस्',
  'export.dhis.history.again':
    'DHIS2 मा अहिलेका मान हुन फाइल फेरि आयात गर्नुहोस्। उस्तै मान जस्ताको तस्तै रहन्छन्।',
  'export.dhis.history.untold':
    '{count, plural, one {यहाँ एउटा अरू देखाइएको छैन।} other {यहाँ नदेखाइएका: {count, number} अरू।}}',
  'export.dhis.history.why.moved': 'अब अर्को एकाइमा छ',
  'export.dhis.history.why.no-document': 'अब यो अवधिको कागजात छैन',
  'export.dhis.history.why.no-document-of-chosen': 'अब छानिएका एकाइमा यो अवधिको कागजात छैन',
  'export.dhis.history.why.not-reported': 'अब यो सङ्ख्या दिँदैन',
  'export.dhis.history.why.mapped-otherwise': 'ठाउँ वा लक्ष्य अब अर्कै गरी जोडिएको छ',
  'export.dhis.history.why.left-out': 'पङ्क्ति यो फाइलबाट छोडिएको छ',
  'export.dhis.history.why.excluded': 'यो अवधिबाट छोडियो',
  'export.dhis.history.why.malformed': 'कागजात पढ्न सकिँदैन',
  'export.dhis.history.why.other-revision': 'कागजातको अर्को संस्करण गनिन्छ',
  'export.dhis.history.why.older-account': 'नयाँ खाता गनिन्छ',
  'export.dhis.history.why.no-contact': 'सम्पर्क अब छैन',
  'export.dhis.history.why.no-org-unit': 'माथिको कुनै ठाउँमा अब सङ्गठन एकाइ छैन',
  'export.dhis.history.why.bad-number': 'सङ्ख्या अब पढ्न सकिँदैन',
  'export.dhis.history.save-receipt': 'रसिद सेभ गर्नुहोस्',
  'export.dhis.history.forget':
    '{count, plural, one {विगतको निर्यात बिर्सनुहोस्} other {विगतका {count, number} निर्यात बिर्सनुहोस्}}',
  'export.dhis.history.kept':
    'यो छनोटको अर्को निर्यात दाँज्न सकियोस् भनी यो ब्राउजरले CHW का नामबिना निर्यात गरिएको कुरा राख्छ।',
  'export.dhis.history.not-kept':
    'यो ब्राउजरले निर्यात गरिएको कुरा राख्दैन: यो छनोटको अर्को निर्यात त्यससँग दाँजिने छैन।',
};
