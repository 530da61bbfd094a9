import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'हरेक स्थान कुन संगठन एकाइ हो, र हरेक लक्ष्य कुन डेटा तत्त्व हो? अरू हुनै नसक्ने कुरा निश्चित हुन्छ; बाँकी तपाईं पुष्टि गर्नुहुन्छ। CHT वा DHIS2 मा केही परिवर्तन हुँदैन: तपाईं फाइल डाउनलोड गर्नुहुन्छ।',
  'export.dhis.mapping.back': 'निर्यातमा फर्कनुहोस्',
  'export.dhis.mapping.reading': 'स्थान र लक्ष्य पढिँदै छ…',
  'export.dhis.mapping.retry': 'फेरि प्रयास गर्नुहोस्',
  'export.dhis.mapping.types': 'मिलाउने स्थानहरू',
  'export.dhis.mapping.types.next':
    'अहिलेसम्म कुनै स्थान मिलाइएको छैन। संगठन एकाइ हुने स्थानको प्रकारमा चिनो लगाउनुहोस्: प्रायः सामुदायिक एकाइ वा स्वास्थ्य संस्था।',
  'export.dhis.mapping.too-many':
    'यी प्रकारका {most} भन्दा बढी स्थान छन्: घरपरिवारको संगठन एकाइ हुँदैन। अरू प्रकारमा चिनो लगाउनुहोस्।',
  'export.dhis.mapping.file': 'मेटाडेटा फाइल छान्नुहोस्',
  'export.dhis.mapping.file.how':
    'DHIS2 मा Import/Export, डेटा सेटको निर्भरतासहितको मेटाडेटा निर्यात JSON मा, माथिका संगठन एकाइसहित।',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# डेटा तत्त्व} other {# डेटा तत्त्व}}, {units, plural, one {# संगठन एकाइ} other {# संगठन एकाइ}}',
  'export.dhis.mapping.file.refused':
    '{fileName} मा कुनै डेटा सेटको मेटाडेटा छैन। पहिले लोड भएको यथावत् रहन्छ।',
  'export.dhis.mapping.org-units': '{total, number} मध्ये {read, number} संगठन एकाइ पढियो',
  'export.dhis.mapping.data-set': 'डेटा सेट',
  'export.dhis.mapping.data-set.which': 'DHIS2 मा धेरै डेटा सेट छन्। मिलाउनुपर्ने छान्नुहोस्।',
  'export.dhis.mapping.suggesting': 'सुझाव खोजिँदै छ: {all, number} मध्ये {done, number}',
  'export.dhis.mapping.table': 'पहिलेको तालिका लोड गर्नुहोस्',
  'export.dhis.mapping.table.how':
    'mapping.csv वा mapping.json, यहाँको वा तालिमजस्तो अर्को इन्स्टेन्सको। “accept” मुनि yes वा no भएका पङ्क्ति लिइन्छन्।',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {# निर्णय लिइयो} other {# निर्णय लिइए}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# पङ्क्ति प्रयोग गर्न सकिएन} other {# पङ्क्ति प्रयोग गर्न सकिएनन्}}',
  'export.dhis.mapping.table.unused.unknown-place': 'यहाँ कुनै स्थानको यो आईडी वा पथ छैन, वा धेरैको छ',
  'export.dhis.mapping.table.unused.unknown-target': 'यहाँ कुनै लक्ष्यको यो आईडी छैन',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'यो DHIS2 मा कसैको यो आईडी, कोड वा पथ छैन, वा धेरैको छ',
  'export.dhis.mapping.table.unused.unknown-answer': '“accept” yes पनि होइन no पनि होइन',
  'export.dhis.mapping.table.unused.contradicted': 'अर्को पङ्क्तिले यसैबारे अर्कै भन्छ',
  'export.dhis.mapping.table.not-a-table': '{fileName} मिलानको तालिका होइन। केही परिवर्तन भएन।',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: उद्धरण चिह्नका कारण पङ्क्ति {row, number} पढ्न सकिँदैन। केही परिवर्तन भएन।',
  'export.dhis.mapping.progress': '{all} मध्ये {done} टुङ्गियो',
  'export.dhis.mapping.group.conflict': 'द्वन्द्व',
  'export.dhis.mapping.group.to-confirm': 'पुष्टि गर्नुपर्ने',
  'export.dhis.mapping.group.nothing-found': 'केही भेटिएन',
  'export.dhis.mapping.group.certain': 'निश्चित',
  'export.dhis.mapping.group.decided': 'तपाईंले निर्णय गरेका',
  'export.dhis.mapping.group.mapped': 'पहिले नै मिलाइएका',
  'export.dhis.mapping.more': 'थप {count} देखाउनुहोस्',
  'export.dhis.mapping.target': 'लक्ष्य',
  'export.dhis.mapping.by.code': 'उही कोड',
  'export.dhis.mapping.by.name': 'नाम मिल्दोजुल्दो',
  'export.dhis.mapping.elsewhere': 'माथिको स्थानभन्दा अर्को एकाइमुनि छ',
  'export.dhis.mapping.confirm': 'पुष्टि गर्नुहोस्',
  'export.dhis.mapping.confirm.name': '{name} का लागि {unit} पुष्टि गर्नुहोस्',
  'export.dhis.mapping.choose': 'अर्को छान्नुहोस्',
  'export.dhis.mapping.choose.name': '{name} का लागि अर्को छान्नुहोस्',
  'export.dhis.mapping.search': '{name} का लागि DHIS2 मा खोज्नुहोस्',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {केही भेटिएन} one {# भेटियो} other {# भेटिए}}',
  'export.dhis.mapping.leave-out': 'नमिलाउनुहोस्',
  'export.dhis.mapping.leave-out.name': 'नमिलाउनुहोस्: {name}',
  'export.dhis.mapping.undo': 'फिर्ता लिनुहोस्',
  'export.dhis.mapping.undo.name': '{name} को निर्णय फिर्ता लिनुहोस्',
  'export.dhis.mapping.none': 'मिलाइँदैन',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 मा {unit} छैन',
  'export.dhis.mapping.conflict.not-assigned': 'डेटा सेट {unit} लाई दिइएको छैन',
  'export.dhis.mapping.conflict.several-org-units':
    'धेरै एकाइसँग मिलाइएको, यसका सङ्ख्या हरेकमा गनिन्छन्: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} {other} को पनि हो',
  'export.dhis.mapping.conflict.differs': '{unit} सँग मिलाइएको; कोड वा नामले यो {other} हो',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# स्थानको} other {# स्थानको}} मिलान अर्को डेटा सेटका लागि छ र सूची होइन। हातैले सूची बनाउनुहोस्; कुनै फाइलले सक्दैन।',
  'export.dhis.mapping.downloads': 'डाउनलोड',
  'export.dhis.mapping.download.contacts': '{file}: {count, plural, one {# स्थान} other {# स्थान}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'cht-conf ले सम्पर्कहरू अपलोड गर्नुहोस् (edit-contacts, त्यसपछि upload-docs), app_settings.json मा प्याच लागू गर्नुहोस्, र तालिका अर्को इन्स्टेन्सका लागि राख्नुहोस्।',
  'export.dhis.mapping.downloads.none': 'केही परिवर्तन गर्नुपर्ने छैन: तालिका मात्र डाउनलोड गर्न सकिन्छ।',
};
