import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Nepali, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'यहाँबाट पठाउनुहोस्',
  'export.dhis.ways': 'DHIS2 मा पुग्ने दुई बाटा',
  'export.dhis.by-hand': 'DHIS2 मा फाइल आयात गर्नुहोस्',
  'export.dhis.by-hand.open': 'DHIS2 मा Import/Export, त्यसपछि Data import खोल्नुहोस्।',
  'export.dhis.by-hand.choose': 'डाउनलोड भएको फाइल र {format} ढाँचा छान्नुहोस्।',
  'export.dhis.by-hand.dry-run': 'परीक्षण (dry run) सुरु गर्नुहोस्, सारांश हेर्नुहोस्, त्यसपछि आयात गर्नुहोस्।',
  'export.dhis.by-hand.erases':
    'हातले गरिएको आयातले DHIS2 मा बदल्ने मानका टिप्पणी र फलोअप चिन्ह मेटाउँछ, त्यहाँ कसैले टाइप गरेका पनि।',
  'export.dhis.send.detail': '{server} मा जान्छ। परीक्षणले त्यहाँ केही बदल्दैन: आयातले के गर्ने थियो भन्छ।',
  'export.dhis.send.way': 'DHIS2 मा कसरी साइन इन गर्ने',
  'export.dhis.send.way.token': 'व्यक्तिगत पहुँच टोकन',
  'export.dhis.send.way.password': 'प्रयोगकर्ता र पासवर्ड',
  'export.dhis.send.token': 'DHIS2 को व्यक्तिगत पहुँच टोकन',
  'export.dhis.send.user': 'DHIS2 प्रयोगकर्ता',
  'export.dhis.send.password': 'DHIS2 पासवर्ड',
  'export.dhis.send.memory': 'यो पृष्ठको मेमोरीमा मात्र राखिन्छ, र पृष्ठ छोड्दा बिर्सिन्छ।',
  'export.dhis.send.dry-run': 'परीक्षण सुरु गर्नुहोस्',
  'export.dhis.send.import': 'आयात',
  'export.dhis.send.import.when': 'परीक्षणपछि।',
  'export.dhis.send.stop': 'रोक्नुहोस्',
  'export.dhis.send.progress': 'DHIS2 मा पठाइँदै',
  'export.dhis.send.again':
    'फेरि पठाउँदा केही दुई पटक गनिँदैन: DHIS2 ले प्रत्येक मानलाई यो फाइलको मानले बदल्छ, यसबीच कसैले टाइप गरेकोलाई पनि।',
  'export.dhis.send.kept':
    'यी मानका लागि DHIS2 मा भएका टिप्पणी: {comments, number} राखियो। फलोअप चिन्ह: {followUps, number} राखियो।',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 ले यो प्रयोगकर्तालाई आफ्ना मान पढ्न दिँदैन। आयातले बदल्ने मानका टिप्पणी र फलोअप चिन्ह मेटाउँछ।',
  'export.dhis.send.not-read.approvals':
    'यो डाटा स्वीकृत छ कि छैन पढ्न सकिएन। DHIS2 2.43 ले स्वीकृत डाटा केही नभनी बदल्न सक्छ।',
  'export.dhis.send.may-have-taken':
    'तैपनि DHIS2 ले केही मान लिएको हुन सक्छ। निश्चित हुन फेरि पठाउनुहोस्: केही दुई पटक गनिँदैन।',
  'export.dhis.send.stopped.dry-run': 'परीक्षण रोकियो। DHIS2 मा केही बदलिएन।',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {DHIS2 ले जवाफ दिनुअघि आयात रोकियो। केही मान पहिल्यै लिएको हुन सक्छ; निश्चित हुन फेरि आयात गर्नुहोस्।} other {आयात रोकियो। DHIS2 ले {total, number} मध्ये {done, number} डाटा मानको जवाफ दियो र अझ बढी लिएको हुन सक्छ; निश्चित हुन फेरि आयात गर्नुहोस्।}}',
  'export.dhis.send.error.unreachable': 'DHIS2 ले जवाफ दिएन',
  'export.dhis.send.error.unreachable.next': 'जडान जाँच्नुहोस्, त्यसपछि फेरि पठाउनुहोस्।',
  'export.dhis.send.error.wrong-credentials': 'DHIS2 ले यो टोकन, वा यो प्रयोगकर्ता र पासवर्ड चिन्दैन',
  'export.dhis.send.error.wrong-credentials.next':
    'फेरि टाइप गर्नुहोस्, टोकन पहिलो अक्षरदेखि अन्तिमसम्म। टोकनको म्याद सकिएको, वा यहाँबाट वा पठाउनका लागि अनुमति नभएको हुन सक्छ।',
  'export.dhis.send.error.words': 'DHIS2 ले भन्छ: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 व्यस्त छ',
  'export.dhis.send.error.busy.next': 'एक मिनेट पर्खनुहोस्, त्यसपछि फेरि पठाउनुहोस्।',
  'export.dhis.send.error.approved': 'DHIS2 मा डाटा स्वीकृत छ: {units}',
  'export.dhis.send.error.approved.next':
    'केही पठाइएन। DHIS2 मा स्वीकृति फिर्ता लिन लगाउनुहोस्, वा यी सङ्गठन एकाइबिना निर्यात गर्नुहोस्।',
  'export.dhis.send.error.no-access': 'यो DHIS2 प्रयोगकर्ताले डाटा मान आयात गर्न पाउँदैन',
  'export.dhis.send.error.no-access.next': 'DHIS2 प्रशासकसँग डाटा मान थप्ने अधिकार माग्नुहोस्।',
  'export.dhis.send.error.other-calendar': 'यो DHIS2 का अवधि फाइलको भन्दा अर्कै पात्रोका हुन्',
  'export.dhis.send.error.other-calendar.next':
    'केही पठाइएन: DHIS2 ले यो अवधिलाई अर्कै ठान्ने थियो। प्रणालीले कुन पात्रो प्रयोग गर्छ, आफ्नो DHIS2 प्रशासकलाई सोध्नुहोस्।',
  'export.dhis.send.error.not-found': 'यो ठेगानामा DHIS2 को केही छैन',
  'export.dhis.send.error.not-found.next': 'प्रशासकलाई DHIS2 को ठेगाना (DHIS2_URL) जाँच्न भन्नुहोस्।',
  'export.dhis.send.error.not-dhis2': 'जवाफ दिने DHIS2 होइन',
  'export.dhis.send.error.not-dhis2.next': 'प्रशासकलाई DHIS2 को ठेगाना (DHIS2_URL) जाँच्न भन्नुहोस्।',
  'export.dhis.send.error.signed-out': 'यहाँको तपाईंको सत्र सकियो',
  'export.dhis.send.error.signed-out.next': 'पृष्ठ फेरि लोड गरेर साइन इन गर्नुहोस्। केही पठाइएन।',
  'export.dhis.send.error.no-permission': 'तपाईंसँग अब निर्यातको अनुमति छैन',
  'export.dhis.send.error.no-permission.next': 'आफ्नो CHT प्रशासकलाई सोध्नुहोस्। केही पठाइएन।',
  'export.dhis.send.error.refused': 'DHIS2 ले अस्वीकार गर्‍यो: “{words}” ({status})',
  'export.dhis.send.error.refused.next': 'यी शब्द DHIS2 प्रशासकलाई देखाउनुहोस्, वा पछि फेरि पठाउनुहोस्।',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 ले सबै लिने थियो',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 ले केही मान लिने थिएन',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 ले यो अस्वीकार गर्ने थियो',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 ले सबै लियो',
  'export.dhis.summary.import.WARNING': 'DHIS2 ले केही मान लिएन',
  'export.dhis.summary.import.ERROR': 'DHIS2 ले यो अस्वीकार गर्‍यो',
  'export.dhis.summary.part.SUCCESS': 'त्यहाँसम्म DHIS2 ले सफल भन्छ',
  'export.dhis.summary.part.WARNING': 'त्यहाँसम्म DHIS2 ले द्वन्द्व देखाउँछ',
  'export.dhis.summary.part.ERROR': 'त्यहाँसम्म DHIS2 ले त्रुटि देखाउँछ',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 ले सफल भन्छ',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 ले द्वन्द्व देखाउँछ',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 ले त्रुटि देखाउँछ',
  'export.dhis.summary.unproven': 'DHIS2 ले यसलाई सफल भन्छ, तर सबै भण्डारण गरेन',
  'export.dhis.summary.count.imported': 'आयात भएका',
  'export.dhis.summary.count.updated': 'अद्यावधिक भएका',
  'export.dhis.summary.count.ignored': 'बेवास्ता गरिएका',
  'export.dhis.summary.count.deleted': 'मेटाइएका',
  'export.dhis.summary.count.would.imported': 'आयात हुने',
  'export.dhis.summary.count.would.updated': 'अद्यावधिक हुने',
  'export.dhis.summary.count.would.ignored': 'बेवास्ता हुने',
  'export.dhis.summary.count.would.deleted': 'मेटाइने',
  'export.dhis.summary.dropped':
    '{count, plural, one {# मान कुनै गन्तीमा छैन: DHIS2 ले यो डाटा तत्त्वको शून्य राख्दैन।} other {# मान कुनै गन्तीमा छैनन्: DHIS2 ले यी डाटा तत्त्वका शून्य राख्दैन।}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {# मान DHIS2 मा पहिल्यै त्यस्तै थियो।} other {# मान DHIS2 मा पहिल्यै त्यस्तै थिए।}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 ले # मानको केही भण्डारण गरेन, र कारण दिँदैन। DHIS2 को data entry मा त्यसलाई खोज्नुहोस्, त्यसपछि निर्यात गरेर फेरि पठाउनुहोस्।} other {DHIS2 ले # मानको केही भण्डारण गरेन, र कारण दिँदैन। DHIS2 को data entry मा तिनलाई खोज्नुहोस्, त्यसपछि निर्यात गरेर फेरि पठाउनुहोस्।}}',
  'export.dhis.summary.complete': 'डाटा सेटलाई {date} मा पूर्ण चिन्ह लगाइएको छ।',
  'export.dhis.summary.refuses-file': 'यसका कारण DHIS2 ले सँगै पठाइएकामध्ये केही लिँदैन।',
  'export.dhis.summary.words': 'DHIS2 का शब्द',
  'export.dhis.registrations': 'धेरै सङ्गठन एकाइलाई पूर्ण चिन्ह लगाउनुहोस्',
  'export.dhis.registrations.detail':
    'चिन्हले DHIS2 लाई सङ्गठन एकाइले यो अवधिको प्रतिवेदन दिएको भन्छ। यो फाइलको भाग होइन: चिन्ह मानहरूपछि जान्छन्।',
  'export.dhis.registrations.percent':
    'अपेक्षित सामुदायिक स्वास्थ्यकर्मीमध्ये कम्तीमा यति प्रतिशतले प्रतिवेदन दिएका',
  'export.dhis.registrations.percent.hint':
    '100 भन्दा कममा स्वास्थ्यकर्मी छुटेका सङ्गठन एकाइलाई पनि चिन्ह लगाइन्छ।',
  'export.dhis.registrations.not-known': 'को अपेक्षित छन् भन्ने अझै पढिएको छैन: माथि “को छुटे” खोल्नुहोस्।',
  'export.dhis.registrations.count':
    '{count, plural, =0 {कुनै सङ्गठन एकाइलाई चिन्ह लगाउन सकिँदैन: कसैसँग त्यति प्रतिवेदन छैन, वा अवधि सकिएको छैन।} one {# सङ्गठन एकाइलाई चिन्ह लगाउन सकिन्छ।} other {# सङ्गठन एकाइलाई चिन्ह लगाउन सकिन्छ।}}',
  'export.dhis.registrations.save': 'चिन्हहरू सुरक्षित गर्नुहोस् (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {DHIS2 मा # लाई पूर्ण चिन्ह लगाउनुहोस्} other {DHIS2 मा # लाई पूर्ण चिन्ह लगाउनुहोस्}}',
  'export.dhis.registrations.mark.when': 'DHIS2 मा रहेको आयातपछि।',
  'export.dhis.registrations.marking': 'DHIS2 मा चिन्ह लगाइँदैछ',
  'export.dhis.registrations.done':
    '{count, plural, one {DHIS2 मा # सङ्गठन एकाइलाई पूर्ण चिन्ह लगाइयो।} other {DHIS2 मा # सङ्गठन एकाइलाई पूर्ण चिन्ह लगाइयो।}}',
  'export.dhis.registrations.partly':
    'DHIS2 ले {count, number} मध्ये {done, number} सङ्गठन एकाइलाई पूर्ण चिन्ह लगायो।',
  'export.dhis.paste.title': 'DHIS2 को जवाफ बुझाउनुहोस्',
  'export.dhis.paste.detail':
    'हातैले आयात गर्नुभयो? DHIS2 को Import/Export एपले देखाएको कुरा प्रतिलिपि गर्नुहोस्: गन्तीको तालिका र त्यसमुनिका द्वन्द्व। Data Exchange को पाठ र API को जवाफ (JSON) पनि पढिन्छ। त्यो भर्खरै निर्यात गरिएको फाइलको हुनुपर्छ।',
  'export.dhis.paste.label': 'DHIS2 को सारांश',
  'export.dhis.paste.explain': 'बुझाउनुहोस्',
  'export.dhis.paste.fault.empty': 'पहिले सारांश टाँस्नुहोस्।',
  'export.dhis.paste.fault.not-readable':
    'यो DHIS2 को सारांश होइन। त्यसको Import/Export एपमा गन्तीको तालिका र त्यसमुनिका सबै द्वन्द्व छानेर प्रतिलिपि गर्नुहोस्, र यहाँ टाँस्नुहोस्।',
  'export.dhis.paste.fault.not-summary': 'यो JSON हो, तर आयातको सारांश होइन।',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 आयातसम्म पुगेन: “{words}”',
  'export.dhis.paste.fault.job-started':
    'यसले आयात सुरु भयो मात्र भन्छ। DHIS2 मा त्यो काम खोलेर त्यसको सारांश प्रतिलिपि गर्नुहोस्।',
  'export.dhis.sendings': 'यो अवधिका लागि सबैले पठाएको',
  'export.dhis.sendings.none': 'DHIS2 को लगअनुसार अहिलेसम्म केही छैन।',
  'export.dhis.sendings.same':
    'ठ्याक्कै यिनै बाइट {when} मा {by} ले पठाएका थिए। फेरि पठाउँदा त्यसयता DHIS2 मा लेखिएको मात्र बदलिन्छ।',
  'export.dhis.sendings.same.unnamed':
    'ठ्याक्कै यिनै बाइट {when} मा पठाइएका थिए। फेरि पठाउँदा त्यसयता DHIS2 मा लेखिएको मात्र बदलिन्छ।',
  'export.dhis.sendings.same.not-last': 'ठ्याक्कै यिनै बाइट {when} मा {by} ले पठाएका थिए।',
  'export.dhis.sendings.same.not-last.unnamed': 'ठ्याक्कै यिनै बाइट {when} मा पठाइएका थिए।',
  'export.dhis.sendings.unnamed': 'नाम नभएको खाता',
  'export.dhis.sendings.figures':
    '{rows, plural, one {एउटा मान} other {{rows, number} मान}}. DHIS2: {imported, number} आयात, {updated, number} अद्यावधिक, {ignored, number} बेवास्ता, {deleted, number} मेटाइएका.',
  'export.dhis.sendings.broken-off': 'बीचमै रोकियो: DHIS2 ले योभन्दा बढी लिएको हुन सक्छ।',
  'export.dhis.sendings.not-read':
    'सहकर्मीले के पठाए भन्ने पढ्न सकिएन: यो DHIS2 प्रयोगकर्ताले पठाएको लग पढ्न पाउँदैन, वा DHIS2 ले जवाफ दिएन।',
  'export.dhis.sendings.kept-here':
    'यो DHIS2 प्रयोगकर्ताले DHIS2 मा पठाएको लग पढ्न पाउँदैन, वा DHIS2 ले जवाफ दिएन। तल यो सर्भर आफैंले राखेको छ।',
  'export.dhis.sendings.not-logged':
    'मानहरू पठाइए। सहकर्मीले देख्ने लगमा त्यो छैन: यो DHIS2 प्रयोगकर्ताले त्यहाँ लेख्न पाउँदैन, वा DHIS2 ले जवाफ दिएन। सहकर्मीलाई आफैँ भन्नुहोस्।',
  'export.dhis.sendings.way.console': 'कन्सोलबाट',
  'export.dhis.sendings.way.app': 'DHIS2 भित्रको एपबाट',
  'export.dhis.sendings.way.command': 'कमान्ड लाइनबाट',
  'export.dhis.sendings.way.host': 'होस्टबाट',
  'export.dhis.sendings.way.closing': 'महिना बन्द गर्ने कामबाट',
};
