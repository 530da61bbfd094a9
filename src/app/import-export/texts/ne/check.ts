import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'फाइल पठाउनुअघि हेर्नुहोस्',
  'export.dhis.review.detail':
    'सङ्ख्याहरू गनिएका छन्, र अझै केही लेखिएको छैन। DHIS2 ले तिनलाई यसो गर्ने थियो। चाहेमा पङ्क्तिहरू छोड्नुहोस्, त्यसपछि फाइल लेख्नुहोस् थिच्नुहोस्।',
  'export.dhis.review.values': '{count, plural, one {मान फाइलमा हुनेछ} other {मानहरू फाइलमा हुनेछन्}}',
  'export.dhis.review.no-rows':
    'कुनै पङ्क्ति बाँकी छैन, त्यसैले लेख्ने फाइल छैन। केही पङ्क्ति फेरि लिनुहोस्, वा कारण सच्याउनुहोस्।',
  'export.dhis.file.emptied': 'लेख्न कुनै पङ्क्ति बाँकी छैन।',
  'export.dhis.check': 'DHIS2 सँग जाँचिएको',
  'export.dhis.check.nothing': 'DHIS2 को मेटाडाटाले यो फाइलविरुद्ध केही भन्दैन।',
  'export.dhis.check.nothing-of-checked': 'जाँच्न सकिएकामा केही भेटिएन। जाँच्न नसकिएका तल छन्।',
  'export.dhis.check.rows':
    '{count, plural, one {पङ्क्ति देखाउनुहोस्} other {{count, number} पङ्क्ति देखाउनुहोस्}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {यो पङ्क्ति छोड्नुहोस्} other {यी {count, number} पङ्क्ति छोड्नुहोस्}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {यो छनोट हटाउनुहोस्} one {यसलाई फेरि लिनुहोस्} other {यी {count, number} फेरि लिनुहोस्}}',
  'export.dhis.check.left-out': 'तपाईंले छानेकाले छोडिएका',
  'export.dhis.check.left-out.for-other': 'यी पङ्क्ति अर्कै कारणले पहिल्यै बाहिर छन्।',
  'export.dhis.row.in-dhis2': 'DHIS2 मा: {names}',
  'export.dhis.finding.date': '{date} देखि वा सम्म।',
  'export.dhis.finding.option-combos': 'यीमध्ये एउटा हुने थियो: {combos}।',
  'export.dhis.finding.below': 'यस फाइलमा त्यसमुनि: {units}।',
  'export.dhis.severity.refused': 'DHIS2 ले यो अस्वीकार गर्ने थियो',
  'export.dhis.severity.lost': 'DHIS2 ले यो गुमाउने थियो',
  'export.dhis.severity.hidden': 'DHIS2 ले यो लुकाउने थियो',
  'export.dhis.severity.doubtful': 'DHIS2 ले यसबाट अर्कै हिसाब गर्ने थियो',
  'export.dhis.severity.harmless': 'जान्न राम्रो, हानि छैन',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 देखि 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 र पछिका',
  'export.dhis.effect.whenStrict.upTo242': 'जहाँ यसको सेटिङ कडा छ: {behaviour}',
  'export.dhis.effect.whenStrict.since243': '2.43 पछि: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'फाइलबाट केही लिँदैन।',
  'export.dhis.behaviour.rejects-value': 'यो मान लिँदैन; अरू लिन्छ।',
  'export.dhis.behaviour.drops-or-deletes': 'शून्य भण्डारण गर्दैन, र त्यहाँ पहिल्यै भएको सङ्ख्या मेटाउँछ।',
  'export.dhis.behaviour.stores-hidden': 'कुनै फाराम र प्रतिवेदनले नदेखाउने ठाउँमा भण्डारण गर्छ।',
  'export.dhis.behaviour.keeps-last': 'तीमध्ये अन्तिम मात्र राख्छ।',
  'export.dhis.behaviour.counts-twice': 'भण्डारण गर्छ, र पहिल्यै समावेश भएको जोडमा फेरि थप्छ।',
  'export.dhis.behaviour.computes-otherwise': 'भण्डारण गर्छ, र त्यसबाट अर्कै हिसाब गर्छ।',
  'export.dhis.behaviour.stores': 'जस्तो हुनुपर्ने हो त्यस्तै भण्डारण गर्छ।',
  'export.dhis.rule.wrong-period-type':
    'डाटा सेटको अवधि प्रकार {periodType} हो; यो फाइल अर्कै प्रकारको हो।',
  'export.dhis.rule.future-period': 'डाटा सेट खुला रहेको अन्तिम अवधि {latestPeriod} हो।',
  'export.dhis.rule.expired-period': 'म्याद दिनअनुसार डाटा सेट यो अवधिका लागि {date} देखि बन्द छ।',
  'export.dhis.rule.outside-input-periods':
    'डाटा सेटमा अवधिहरू र ती लिने दिनको सूची छ; यो अवधि आज खुला छैन।',
  'export.dhis.rule.reversed-input-periods':
    'डाटा सेटमा अवधिहरू र ती लिने दिनको सूची छ, र यो अवधि आज खुला छ। DHIS2 2.43.0 देखि 2.43.1.1 सम्मले यी दिन उल्टो पढ्छन्: खुला अवधि अस्वीकार गर्छन् र बन्द अवधि लिन्छन्।',
  'export.dhis.rule.element-not-in-data-set':
    'प्रत्येक डाटा तत्त्व डाटा सेटको हुनुपर्छ। DHIS2 ले यसलाई त्यहाँ देखाउँदैन।',
  'export.dhis.rule.org-unit-not-assigned':
    'डाटा सेट त्यसमा प्रतिवेदन गर्ने प्रत्येक सङ्गठन एकाइलाई तोकिएको हुनुपर्छ।',
  'export.dhis.rule.org-unit-not-open-yet': 'सङ्गठन एकाइ अवधिको पहिलो दिन खुला हुनुपर्छ।',
  'export.dhis.rule.org-unit-closed': 'सङ्गठन एकाइ अवधिको पहिलो दिनअघि बन्द भएको हुनु हुँदैन।',
  'export.dhis.rule.missing-option-combo':
    'डाटा तत्त्व विभाजित छ, जस्तै लिङ्ग वा उमेरअनुसार। पङ्क्तिले कुन भागको हो भन्नुपर्छ।',
  'export.dhis.rule.wrong-option-combo': 'वर्ग विकल्प संयोजन डाटा तत्त्व विभाजन गर्नेमध्ये एउटा हुनुपर्छ।',
  'export.dhis.rule.missing-attribute-option-combo':
    'डाटा सेट विभाजित छ, जस्तै परियोजनाअनुसार। प्रत्येक पङ्क्तिले कुन भागको हो भन्नुपर्छ।',
  'export.dhis.rule.wrong-attribute-option-combo':
    'विशेषता विकल्प संयोजन डाटा सेट विभाजन गर्नेमध्ये एउटा हुनुपर्छ।',
  'export.dhis.rule.duplicate-row':
    'एउटा सङ्गठन एकाइ, डाटा तत्त्व र विकल्प संयोजनको एउटा मात्र पङ्क्ति हुन सक्छ।',
  'export.dhis.rule.value-type': 'डाटा तत्त्वको मान प्रकार {valueType} हो: {fault}',
  'export.dhis.rule.not-an-option': 'डाटा तत्त्वले आफ्नो विकल्प सेटका विकल्प मात्र लिन्छ।',
  'export.dhis.rule.comment-too-long': 'टिप्पणीमा 5,000 अक्षर हुन सक्छ।',
  'export.dhis.rule.zero-not-significant': 'यो डाटा तत्त्वका लागि DHIS2 ले शून्यलाई प्रतिवेदन नभएको ठान्छ।',
  'export.dhis.rule.parent-and-child':
    'DHIS2 ले सङ्गठन एकाइहरू आफैँ जोड्छ: मुनि गनिएकोलाई माथि पनि गन्नु हुँदैन।',
  'export.dhis.rule.aggregation-type':
    'यी सङ्ख्या जोड हुन्। DHIS2 ले डाटा तत्त्वलाई {aggregationType} द्वारा समष्टि गर्छ, त्यसैले सङ्गठन एकाइमाथि देखाउने कुरा तिनको जोड होइन।',
  'export.dhis.rule.percentage-added-up':
    'यी सङ्ख्या प्रतिशत हुन्। DHIS2 ले डाटा तत्त्वलाई {aggregationType} द्वारा समष्टि गर्छ, त्यसैले प्रतिशतहरू जोड्छ।',
  'export.dhis.value-fault.not-a-number': 'यो सङ्ख्या होइन।',
  'export.dhis.value-fault.not-whole': 'यो पूर्ण सङ्ख्या होइन।',
  'export.dhis.value-fault.zero': 'यसले 0 लिँदैन।',
  'export.dhis.value-fault.negative': 'यसले 0 भन्दा कम सङ्ख्या लिँदैन।',
  'export.dhis.value-fault.not-negative': 'यसले 0 भन्दा कम सङ्ख्या मात्र लिन्छ।',
  'export.dhis.value-fault.beyond-32-bit': 'यसले 2,147,483,647 सम्मका सङ्ख्या मात्र लिन्छ।',
  'export.dhis.value-fault.above-100': 'यसले 0 देखि 100 सम्मका सङ्ख्या लिन्छ।',
  'export.dhis.value-fault.above-1': 'यसले 0 देखि 1 सम्मका सङ्ख्या लिन्छ।',
  'export.dhis.value-fault.not-yes-or-no': 'यसले हो र होइन मात्र लिन्छ।',
  'export.dhis.value-fault.not-yes': 'यसले हो मात्र लिन्छ।',
  'export.dhis.value-fault.too-long': 'मान धेरै लामो छ।',
  'export.dhis.value-fault.no-value': 'मान छैन।',
  'export.dhis.value-fault.takes-no-number': 'यसले सङ्ख्या लिँदै लिँदैन।',
  'export.dhis.yes-no': 'हो र होइन',
  'export.dhis.yes-no.label': 'हो/होइन डाटा तत्त्वका जोडलाई हो र होइन भनी लेख्नुहोस्',
  'export.dhis.yes-no.rule':
    'नियम: 1 वा बढी हो (true) हुन्छ, 0 होइन (false) हुन्छ। डाटा तत्त्वले हो मात्र चिन्छ भने 0 छोडिन्छ।',
  'export.dhis.yes-no.changed':
    '{count, plural, one {# मान हो वा होइन भनी लेखिएको छ।} other {# मान हो वा होइन भनी लेखिएका छन्।}}',
  'export.dhis.yes-no.without-no': 'हो मात्र चिन्ने डाटा तत्त्वका शून्य',
  'export.dhis.not-checked': 'नजाँचिएका',
  'export.dhis.not-checked.detail':
    'यसका लागि मेटाडाटाले पर्याप्त बताउँदैन। DHIS2 ले यहाँ अझै केही भेट्न सक्छ; परीक्षण (dry run) ले बताउँछ।',
  'export.dhis.not-checked.about': '{count, plural, one {({names} को)} other {(# को: {names})}}',
  'export.dhis.missing-part.data-set': 'केही पनि होइन: मेटाडाटा अर्कै डाटा सेटको हो।',
  'export.dhis.missing-part.period-type': 'डाटा सेटले यस्ता अवधि लिन्छ कि लिँदैन।',
  'export.dhis.missing-part.open-future-periods': 'अवधि धेरै छिटो हो कि होइन।',
  'export.dhis.missing-part.expiry-days': 'अवधि पहिल्यै बन्द छ कि छैन।',
  'export.dhis.missing-part.data-input-periods': 'अवधि डाटा सेटको सूचीमा छ कि छैन।',
  'export.dhis.missing-part.data-elements':
    'डाटा तत्त्वहरू: डाटा सेटमा छन् कि छैनन्, र यी मान लिन्छन् कि लिँदैनन्।',
  'export.dhis.missing-part.value-types': 'मानहरू मान प्रकारसँग मिल्छन् कि मिल्दैनन्।',
  'export.dhis.missing-part.aggregation-types': 'DHIS2 ले डाटा तत्त्वहरू कसरी समष्टि गर्छ।',
  'export.dhis.missing-part.zero-is-significant': 'शून्यहरू भण्डारण हुन्छन् कि हुँदैनन्।',
  'export.dhis.missing-part.options': 'मानहरू विकल्पमध्ये छन् कि छैनन्।',
  'export.dhis.missing-part.option-combos': 'वर्ग विकल्प संयोजनहरू ठीक छन् कि छैनन्।',
  'export.dhis.missing-part.attribute-option-combos': 'विशेषता विकल्प संयोजनहरू ठीक छन् कि छैनन्।',
  'export.dhis.missing-part.org-units':
    'सङ्गठन एकाइहरू: डाटा सेट तिनलाई तोकिएको छ कि छैन, र ती खुला छन् कि छैनन्।',
  'export.dhis.missing-part.org-unit-dates': 'सङ्गठन एकाइहरू खुला छन् कि छैनन्।',
  'export.dhis.missing-part.org-unit-paths': 'सङ्गठन एकाइहरू एकअर्काको मुनि छन् कि छैनन्।',
  'export.dhis.missing-part.validation-rules':
    'DHIS2 का प्रमाणीकरण नियम: डाटा सेटका निर्भरताका फाइलमा हुँदैनन्। मेटाडाटा DHIS2 बाट पढ्नुहोस्, वा सबै मेटाडाटाको फाइल लोड गर्नुहोस्।',
  'export.dhis.missing-part.entry-rules': 'पूरा भएको फारामबाट DHIS2 ले के माग्छ: अनिवार्य फिल्ड, टिप्पणी।',
  'export.dhis.missing-part.min-max-values':
    'न्यूनतम र अधिकतम मान: मेटाडाटाका फाइलमा हुँदैनन्। मेटाडाटा DHIS2 बाट पढ्नुहोस्।',
  'export.dhis.names': 'हाम्रा नाम DHIS2 का नामसँग दाँज्नुहोस्',
  'export.dhis.names.dataElements': 'लक्ष्य र डाटा तत्त्वहरू',
  'export.dhis.names.orgUnits': 'ठाउँ र सङ्गठन एकाइहरू',
  'export.dhis.names.ours': 'यहाँ',
  'export.dhis.names.in-dhis2': 'DHIS2 मा',
  'export.dhis.names.none.dataElements': 'डाटा सेटमा छैन',
  'export.dhis.names.none.orgUnits': 'डाटा सेट तोकिएको छैन',
};
