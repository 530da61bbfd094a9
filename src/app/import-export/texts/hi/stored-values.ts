import type { Translation } from '../../../i18n/index.ts';
import type { storedValuesEn } from '../en/stored-values.ts';

/** Hindi, translated by machine: see docs/languages.md. */
export const storedValues: Translation<typeof storedValuesEn> = {
  'export.dhis.stored.reading': 'DHIS2 में क्या है पढ़ा जा रहा है',
  'export.dhis.stored.before': 'DHIS2 में अभी क्या है',
  'export.dhis.stored.same':
    '{count, plural, =0 {कोई मान DHIS2 में पहले से वैसा नहीं है जैसा यहाँ है।} one {# मान DHIS2 में पहले से वैसा ही है।} other {# मान DHIS2 में पहले से वैसे ही हैं।}}',
  'export.dhis.stored.different':
    '{count, plural, one {# मान DHIS2 में अलग है: आयात उसे बदलता है} other {# मान DHIS2 में अलग हैं: आयात उन्हें बदलता है}}',
  'export.dhis.stored.only-in-file':
    '{count, plural, one {# मान DHIS2 में अभी नहीं है} other {# मान DHIS2 में अभी नहीं हैं}}',
  'export.dhis.stored.only-in-dhis2':
    '{count, plural, one {# मान केवल DHIS2 में है: आयात उसे वहीं छोड़ता है} other {# मान केवल DHIS2 में हैं: आयात उन्हें वहीं छोड़ता है}}',
  'export.dhis.stored.in-dhis2': '· DHIS2 में: {value}',
  'export.dhis.stored.held':
    '{count, plural, one {DHIS2 में यह मान है: वापस पढ़ा गया।} other {DHIS2 में ये # मान हैं: वापस पढ़े गए।}}',
  'export.dhis.stored.not-held': 'DHIS2 में {sent, number} में से {held, number} मान वैसे हैं जैसे भेजे गए',
  'export.dhis.stored.not-held.next':
    'ये पंक्तियाँ DHIS2 की डेटा प्रविष्टि में देखें: कोई उन्हें बदल रहा हो सकता है। फिर निर्यात करके दोबारा भेजें।',
  'export.dhis.stored.other':
    '{count, plural, one {# मान DHIS2 में अलग है} other {# मान DHIS2 में अलग हैं}}',
  'export.dhis.stored.missing':
    '{count, plural, one {# मान DHIS2 में नहीं है} other {# मान DHIS2 में नहीं हैं}}',
  'export.dhis.stored.zeros-not-kept':
    '{count, plural, one {# शून्य जिसे यह DHIS2 नहीं रखता} other {# शून्य जिन्हें यह DHIS2 नहीं रखता}}',
  'export.dhis.stored.not-read': 'DHIS2 में क्या है पढ़ा नहीं जा सका, इसलिए उसके बारे में कुछ नहीं कहा गया।',
  'export.dhis.stored.others-not-read':
    'इस फ़ाइल में बिना मान वाली संगठन इकाइयाँ पढ़ी नहीं जा सकीं: यह DHIS2 उपयोगकर्ता उनमें से कोई एक नहीं देख सकता। वहाँ केवल DHIS2 में क्या है, यह पता नहीं।',
  'export.dhis.stored.not-read.no-access':
    'यह DHIS2 उपयोगकर्ता डेटा सेट या कोई संगठन इकाई नहीं देख सकता: DHIS2 में क्या है पढ़ा नहीं जा सका।',
  'export.dhis.removals.title':
    '{count, plural, one {आपके पिछले निर्यात का # मान DHIS2 में छूटा हुआ है} other {आपके पिछले निर्यात के # मान DHIS2 में छूटे हुए हैं}}',
  'export.dhis.removals.detail':
    'अभी की फ़ाइल में वे नहीं हैं, और आयात कुछ नहीं हटाता: DHIS2 उन्हें अब भी गिनता है। मिटाना केवल वही हटाता है जो ठीक वैसा है जैसा उस निर्यात ने लिखा था।',
  'export.dhis.removals.rows': '{count, plural, one {मान} other {# मान}}',
  'export.dhis.removals.check': 'देखें क्या मिटेगा',
  'export.dhis.removals.checking': 'DHIS2 से पूछा जा रहा है',
  'export.dhis.removals.confirm':
    '{count, plural, one {DHIS2 में # मान टिप्पणी सहित मिटाएँ} other {DHIS2 में # मान टिप्पणियों सहित मिटाएँ}}',
  'export.dhis.removals.delete': '{count, plural, one {# मान मिटाएँ} other {# मान मिटाएँ}}',
  'export.dhis.removals.nothing': 'मिटाने को कुछ नहीं है।',
  'export.dhis.removals.changed-since':
    '{count, plural, one {# मान उसके बाद किसी ने बदला, और रहता है} other {# मान उसके बाद किसी ने बदले, और रहते हैं}}',
  'export.dhis.removals.gone':
    '{count, plural, one {# मान पहले ही नहीं है} other {# मान पहले ही नहीं हैं}}',
  'export.dhis.removals.refused': 'DHIS2 सब नहीं मिटाएगा। कुछ नहीं मिटाया गया।',
  'export.dhis.removals.deleted':
    '{count, plural, =0 {कुछ नहीं मिटाया गया।} one {DHIS2 में # मान मिटाया गया, और अब नहीं है: वापस पढ़कर देखा गया।} other {DHIS2 में # मान मिटाए गए, और अब नहीं हैं: वापस पढ़कर देखा गया।}}',
  'export.dhis.removals.remaining':
    '{count, plural, one {# मान अब भी DHIS2 में है} other {# मान अब भी DHIS2 में हैं}}',
};
