import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'हर स्थान कौन-सी संगठन इकाई है, और हर लक्ष्य कौन-सा डेटा तत्व है? जो कुछ और हो ही नहीं सकता वह निश्चित है; बाकी की पुष्टि आप करते हैं। CHT या DHIS2 में कुछ नहीं बदला जाता: आप फ़ाइलें डाउनलोड करते हैं।',
  'export.dhis.mapping.back': 'निर्यात पर वापस',
  'export.dhis.mapping.reading': 'स्थान और लक्ष्य पढ़े जा रहे हैं…',
  'export.dhis.mapping.retry': 'फिर कोशिश करें',
  'export.dhis.mapping.types': 'मिलान के लिए स्थान',
  'export.dhis.mapping.types.next':
    'अभी कोई स्थान मिलाया नहीं गया है। उन स्थानों के प्रकार पर निशान लगाएँ जिनकी संगठन इकाई होती है: प्रायः सामुदायिक इकाइयाँ या स्वास्थ्य केंद्र।',
  'export.dhis.mapping.too-many':
    'इन प्रकारों के {most} से अधिक स्थान हैं: परिवारों की संगठन इकाई नहीं होती। दूसरे प्रकारों पर निशान लगाएँ।',
  'export.dhis.mapping.file': 'मेटाडेटा फ़ाइल चुनें',
  'export.dhis.mapping.file.how':
    'DHIS2 में Import/Export, डेटा सेट का निर्भरता सहित मेटाडेटा निर्यात JSON के रूप में, ऊपर की संगठन इकाइयों के साथ।',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {# डेटा तत्व} other {# डेटा तत्व}}, {units, plural, one {# संगठन इकाई} other {# संगठन इकाइयाँ}}',
  'export.dhis.mapping.file.refused':
    '{fileName} में किसी डेटा सेट का मेटाडेटा नहीं है। जो पहले लोड था वह बना रहता है।',
  'export.dhis.mapping.org-units': '{total, number} में से {read, number} संगठन इकाइयाँ पढ़ी गईं',
  'export.dhis.mapping.data-set': 'डेटा सेट',
  'export.dhis.mapping.data-set.which': 'DHIS2 में कई डेटा सेट हैं। जिसका मिलान करना है उसे चुनें।',
  'export.dhis.mapping.suggesting': 'सुझाव खोजे जा रहे हैं: {all, number} में से {done, number}',
  'export.dhis.mapping.table': 'पहले की तालिका लोड करें',
  'export.dhis.mapping.table.how':
    'mapping.csv या mapping.json, यहाँ की या प्रशिक्षण जैसे किसी दूसरे इंस्टेंस की। “accept” के नीचे yes या no वाली पंक्तियाँ ली जाती हैं।',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {# निर्णय लिया गया} other {# निर्णय लिए गए}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {# पंक्ति काम में नहीं आ सकी} other {# पंक्तियाँ काम में नहीं आ सकीं}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'यहाँ किसी स्थान की यह आईडी या पथ नहीं है, या कई की है',
  'export.dhis.mapping.table.unused.unknown-target': 'यहाँ किसी लक्ष्य की यह आईडी नहीं है',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'इस DHIS2 में किसी की यह आईडी, कोड या पथ नहीं है, या कई की है',
  'export.dhis.mapping.table.unused.unknown-answer': '“accept” न yes है न no',
  'export.dhis.mapping.table.unused.contradicted': 'दूसरी पंक्ति इसी के बारे में कुछ और कहती है',
  'export.dhis.mapping.table.not-a-table': '{fileName} मिलान की तालिका नहीं है। कुछ नहीं बदला गया।',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: उद्धरण चिह्नों के कारण पंक्ति {row, number} पढ़ी नहीं जा सकती। कुछ नहीं बदला गया।',
  'export.dhis.mapping.progress': '{all} में से {done} तय',
  'export.dhis.mapping.group.conflict': 'टकराव',
  'export.dhis.mapping.group.to-confirm': 'पुष्टि के लिए',
  'export.dhis.mapping.group.nothing-found': 'कुछ नहीं मिला',
  'export.dhis.mapping.group.certain': 'निश्चित',
  'export.dhis.mapping.group.decided': 'आपके तय किए हुए',
  'export.dhis.mapping.group.mapped': 'पहले से मिलाए हुए',
  'export.dhis.mapping.more': '{count} और दिखाएँ',
  'export.dhis.mapping.target': 'लक्ष्य',
  'export.dhis.mapping.by.code': 'वही कोड',
  'export.dhis.mapping.by.name': 'नाम मिलता-जुलता',
  'export.dhis.mapping.elsewhere': 'ऊपर के स्थान से अलग इकाई के नीचे है',
  'export.dhis.mapping.confirm': 'पुष्टि करें',
  'export.dhis.mapping.confirm.name': '{name} के लिए {unit} की पुष्टि करें',
  'export.dhis.mapping.choose': 'दूसरा चुनें',
  'export.dhis.mapping.choose.name': '{name} के लिए दूसरा चुनें',
  'export.dhis.mapping.search': '{name} के लिए DHIS2 में खोजें',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {कुछ नहीं मिला} one {# मिला} other {# मिले}}',
  'export.dhis.mapping.leave-out': 'न मिलाएँ',
  'export.dhis.mapping.leave-out.name': 'न मिलाएँ: {name}',
  'export.dhis.mapping.undo': 'वापस लें',
  'export.dhis.mapping.undo.name': '{name} का निर्णय वापस लें',
  'export.dhis.mapping.none': 'कोई मिलान नहीं',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 में {unit} नहीं है',
  'export.dhis.mapping.conflict.not-assigned': 'डेटा सेट {unit} को नहीं दिया गया है',
  'export.dhis.mapping.conflict.several-org-units':
    'कई इकाइयों से मिलाया गया, इसकी संख्याएँ हर एक में गिनी जाती हैं: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} {other} की भी है',
  'export.dhis.mapping.conflict.differs': '{unit} से मिलाया गया; कोड या नाम से यह {other} है',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {# स्थान का} other {# स्थानों का}} मिलान दूसरे डेटा सेट के लिए है और सूची नहीं है। उसे हाथ से सूची बनाएँ; कोई फ़ाइल यह नहीं कर सकती।',
  'export.dhis.mapping.downloads': 'डाउनलोड करें',
  'export.dhis.mapping.download.contacts': '{file}: {count, plural, one {# स्थान} other {# स्थान}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'cht-conf से संपर्क अपलोड करें (edit-contacts, फिर upload-docs), app_settings.json पर पैच लागू करें, और तालिका अगले इंस्टेंस के लिए रखें।',
  'export.dhis.mapping.downloads.none': 'कुछ बदलना नहीं है: केवल तालिका डाउनलोड की जा सकती है।',
};
