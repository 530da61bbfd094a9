import type { Translation } from '../../../i18n/index.ts';
import type { pageEn } from '../en/page.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const page: Translation<typeof pageEn> = {
  'export.dhis.choose': 'Chagua',
  'export.dhis.result': 'Mapitio na faili',
  'export.dhis.dataset.label': 'Seti ya data',
  'export.dhis.dataset.missing': 'Chagua seti ya data ili kuona vitengo vyake vya shirika.',
  'export.dhis.place.label': 'Kitengo cha shirika',
  'export.dhis.place.all': 'Vitengo vyote vya shirika',
  'export.dhis.place.all-units':
    '{count, plural, =0 {Hakuna kitengo} one {Kitengo pekee} other {Vitengo vyote #}}',
  'export.dhis.place.all-count': 'Vitengo vyote vya shirika ({count, number})',
  'export.dhis.place.loading': 'Inasoma vitengo vya shirika…',
  'export.dhis.place.search': 'Andika jina',
  'export.dhis.place.hint':
    '{count, plural, =0 {Hakuna mahali palipounganishwa na seti hii ya data.} one {Kitengo #. Andika jina lake, au fungua mti.} other {Vitengo #. Andika jina, au chagua kwenye mti.}}',
  'export.dhis.place.hint.all':
    '{count, plural, =0 {Hakuna mahali palipounganishwa na seti hii ya data.} one {Kitengo pekee.} other {Vitengo vyote #. Andika jina, au chagua kwenye mti.}}',
  'export.dhis.place.none': 'Hakuna kitengo cha shirika chenye jina hilo.',
  'export.dhis.place.found':
    '{count, plural, =0 {Hakuna kilichopatikana.} one {Kitengo # kimepatikana.} other {Vitengo # vimepatikana.}}',
  'export.dhis.place.chosen': 'Vilivyochaguliwa: {names}.',
  'export.dhis.place.all.said': 'Vitengo vyote vya shirika vimechaguliwa.',
  'export.dhis.place.added.said':
    '{name} imechaguliwa. {count, plural, one {Kitengo #} other {Vitengo #}} kwa jumla.',
  'export.dhis.place.removed.said':
    '{name} imeondolewa. {count, plural, =0 {Vitengo vyote vya shirika vimechaguliwa.} one {Kimebaki kitengo #.} other {Vimebaki vitengo #.}}',
  'export.dhis.place.read.said':
    '{count, plural, =0 {Hakuna mahali palipounganishwa na seti hii ya data.} one {Kitengo # cha shirika kinaweza kuchaguliwa.} other {Vitengo # vya shirika vinaweza kuchaguliwa.}}',
  'export.dhis.place.some':
    '{count, plural, one {kitengo # cha shirika} other {vitengo # vya shirika}}',
  'export.dhis.place.with-children': '{units}, pamoja na vitengo vya chini',
  'export.dhis.place.remove': 'Ondoa {name}',
  'export.dhis.place.children': 'Jumuisha vitengo vya chini',
  'export.dhis.place.unknown': 'hakimo kwenye seti hii ya data',
  'export.dhis.place.malformed': 'DHIS2 haiwezi kujua kitambulisho hiki',
  'export.dhis.place.malformed.detail':
    '{count, plural, one {Kitambulisho cha kitengo kimoja kilichochaguliwa si kitambulisho} other {Vitambulisho vya vitengo # vilivyochaguliwa si vitambulisho}} cha DHIS2. Safu zake zitaachwa nje ya faili. Mwombe msimamizi wako wa CHT arekebishe mahali hapo.',
  'export.dhis.place.several':
    'na {count, plural, one {mahali pengine #} other {mahali pengine #}}',
  'export.dhis.clock':
    'Kompyuta hii inasema {computer}, seva {server}. Rekebisha saa ya kompyuta; miezi iliyo hapa chini inafuata seva.',
  'export.dhis.period.label': 'Kipindi',
  'export.dhis.period.loading': 'Inatafuta miezi yenye data…',
  'export.dhis.period.loading-more': 'Inatafuta miezi ya zamani zaidi…',
  'export.dhis.period.incomplete':
    'Miezi ya zamani haikuweza kusomwa. Pakia ukurasa tena ili kutafuta upya.',
  'export.dhis.period.none':
    'Bado hakuna CHW aliyetuma malengo. Hakuna cha kuhamisha hadi mmoja asawazishe.',
  'export.dhis.period.months':
    '{count, plural, =0 {hakuna mwezi wenye hati} one {mwezi # kati ya {of} una hati} other {miezi # kati ya {of} ina hati}}',
  'export.dhis.period.finished': 'umekwisha',
  'export.dhis.period.running': 'bado unaendelea',
  'export.dhis.period.later': 'baada ya leo',
  'export.dhis.period.running.detail':
    'Kipindi hiki hakijaisha. Namba zake bado zitaongezeka, na DHIS2 huzikataa isipokuwa imewekwa kupokea kipindi kilicho wazi. Kihamishe tena kitakapoisha.',
  'export.dhis.period.later.detail':
    'Kipindi hiki kiko baada ya leo. Huenda simu yenye tarehe mbaya, au kalenda nyingine, ilikiandika. Thibitisha na CHW kabla ya kuingiza.',
  'export.dhis.options': 'Chaguzi',
  'export.dhis.complete.label': 'Weka alama kuwa seti ya data imekamilika',
  'export.dhis.complete.possible':
    'DHIS2 itahesabu ripoti hii kuwa imewasilishwa leo. Usiweke ikiwa bado unataka kukagua namba huko.',
  'export.dhis.complete.several-org-units':
    'Inawezekana kwa kitengo kimoja cha shirika kwa wakati. Chagua kimoja, bila vitengo vya chini.',
  'export.dhis.complete.not-finished': 'Inawezekana kipindi kikiisha.',
  'export.dhis.codes.label': 'Taja vitengo vya shirika kwa misimbo yao ya DHIS2',
  'export.dhis.codes.possible':
    'Faili, kinachotumwa na alama za ukamilifu vina misimbo badala ya vitambulisho, na vinasema hivyo.',
  'export.dhis.codes.some-missing':
    '{count, plural, one {Kitengo # cha shirika cha chaguo hili hakina} other {Vitengo # vya shirika vya chaguo hili havina}} msimbo katika metadata ya DHIS2. Kimoja kikiwa na thamani, hakuna faili inayoandikwa.',
  'export.dhis.codes.no-metadata':
    'Inawezekana metadata ya DHIS2 ya seti hii ya data ikipakiwa: inasema msimbo gani ni wa nani.',
  'export.dhis.attribution.label': 'Mahali namba za CHW zinapohesabiwa',
  'export.dhis.attribution.nearest': 'Kwenye kitengo cha karibu zaidi',
  'export.dhis.attribution.nearest.detail':
    'Mara moja, kwenye kitengo cha chini kabisa kilichounganishwa. DHIS2 hujumlisha vitengo hadi vile vya juu.',
  'export.dhis.attribution.ancestors': 'Kwenye kila kitengo cha juu',
  'export.dhis.attribution.ancestors.detail':
    'Kwenye kila kitengo kilichounganishwa kwenda juu. DHIS2 kisha huzionyesha zaidi ya mara moja katika jumla.',
  'export.dhis.export': 'Hamisha',
  'export.dhis.step.review': 'Mapitio',
  'export.dhis.step.write': 'Andika faili',
  'export.dhis.cancel': 'Ghairi',
  'export.dhis.file': 'Faili',
  'export.dhis.file.choose-data-set': 'Chagua seti ya data.',
  'export.dhis.file.choose-period': 'Chagua kipindi.',
  'export.dhis.file.correct': 'Rekebisha kilichowekwa alama hapo juu.',
  'export.dhis.file.reading': 'Inasoma kinachoweza kuchaguliwa…',
  'export.dhis.exporting': 'Inatengeneza faili',
  'export.dhis.exporting.detail':
    'Unaweza kughairi wakati wowote; basi hakuna faili itakayoandikwa.',
  'export.dhis.exporting.silent':
    'Hifadhidata haijajibu kwa sekunde kumi. Huenda ina kazi nyingi, au inatayarisha mwonekano; ukurasa unaendelea kusubiri.',
  'export.dhis.progress.settings': 'Inasoma mipangilio…',
  'export.dhis.progress.places':
    '{whole, select, exact {Inasoma mahali palipounganishwa: {done, number} kati ya {total, number}} about {Inasoma mahali palipounganishwa: {done, number} kati ya takriban {total, number}} other {Inasoma mahali palipounganishwa…}}',
  'export.dhis.progress.target-documents':
    '{whole, select, exact {Inasoma hati za malengo: {done, number} kati ya {total, number}} about {Inasoma hati za malengo: {done, number} kati ya takriban {total, number}} other {Inasoma hati za malengo: {done, number} hadi sasa…}}',
  'export.dhis.progress.owners':
    '{whole, select, exact {Inahesabu: {done, number} kati ya {total, plural, one {CHW #} other {CHW #}}} about {Inahesabu: {done, number} kati ya takriban {total, plural, one {CHW #} other {CHW #}}} other {Inahesabu: {done, plural, one {CHW #} other {CHW #}} hadi sasa…}}',
  'export.dhis.progress.connection-lost': 'Muunganisho umepotea. Inausubiri…',
  'export.dhis.progress.offline': 'Kompyuta hii haiko mtandaoni. Inasubiri muunganisho…',
  'export.dhis.progress.bytes': '{size} zimesomwa',
  'export.dhis.empty': 'Kitakachokuwa kwenye faili',
  'export.dhis.empty.detail':
    'Faili inaenda kwenye vipakuliwa vyako. Hakuna kinachotumwa kwa DHIS2, na hakuna kinachobadilishwa katika CHT.',
  'export.dhis.empty.rows':
    'Safu moja kwa kila kitengo cha shirika na kipengele cha data ambacho CHW ameripoti. Mahali ambapo hakuna aliyeripoti hakuna safu, wala sifuri.',
  'export.dhis.review-first': 'Pitia namba kwanza',
  'export.dhis.count-again': 'Hesabu tena',
  'export.dhis.costly': 'Bado hazijahesabiwa',
  'export.dhis.costly.seconds':
    'Kuhesabu namba hizi huchukua takriban {seconds, plural, one {sekunde #} other {sekunde #}}.',
  'export.dhis.costly.unknown':
    'Haiwezekani kujua mapema kuhesabu namba hizi kutachukua muda gani.',
  'export.dhis.costly.detail':
    'Pitia huzihesabu na kuzionyesha. Hamisha huzihesabu na kuandika faili.',
  'export.dhis.counting': 'Inahesabu',
  'export.dhis.counted': 'Zimehesabiwa, na bado hakuna kilichoandikwa',
  'export.dhis.counted.detail':
    'Hizi ndizo namba jinsi zitakavyokuwa kwenye faili. Hamisha huandika hizi hasa, bila kusoma tena.',
  'export.dhis.counted.announcement':
    'Zimehesabiwa. {values, plural, one {Thamani #} other {Thamani #}}. Bado hakuna kilichoandikwa.',
  'export.dhis.cancelled': 'Uhamishaji umeghairiwa',
  'export.dhis.cancelled.detail':
    'Hakuna faili iliyoandikwa. Chaguo lako limehifadhiwa; bonyeza Hamisha ili kuanza tena.',
  'export.dhis.former':
    'Umechagua kitu kingine tangu hapo. Haya ni matokeo ya chaguo la awali. Bonyeza Hamisha kwa la sasa.',
  'export.dhis.reading.still':
    'Bado inasoma vinavyoweza kuchaguliwa. Huenda hifadhidata ina shughuli nyingi au inaandaa mwonekano; ukurasa unaendelea kusubiri.',
  'export.dhis.reading.org-units': 'Vitengo vya shirika havikuweza kusomwa',
  'export.dhis.reading.org-units.effect':
    'Bado unaweza kuhamisha vyote. Ili kuchagua baadhi, subiri hadi visomwe.',
  'export.dhis.reading.periods': 'Miezi haikuweza kusomwa',
  'export.dhis.reading.periods.effect': 'Bila hiyo hakuna kipindi cha kuchagua.',
  'export.dhis.reading.again.unreachable': 'Hifadhidata haijibu. Ukurasa unauliza tena wenyewe.',
  'export.dhis.reading.again.busy':
    'Hifadhidata inapata maombi mengi mno. Ukurasa unauliza tena wenyewe.',
  'export.dhis.reading.again.refused':
    'Hifadhidata inasema: “{words}” ({request}, {status}). Ukurasa unauliza tena wenyewe.',
  'export.dhis.reading.again.signed-out': 'Kipindi chako cha kuingia kimeisha. Ingia tena.',
  'export.dhis.retry': 'Jaribu tena',
  'export.dhis.load-again': 'Pakia ukurasa tena',
  'export.dhis.reload': 'Soma kila kitu tena',
  'export.dhis.sign-in': 'Ingia tena',
  'export.dhis.copy': 'Nakili',
  'export.dhis.copy.what': 'Nakili {text}',
  'export.dhis.copy.of': 'Nakili kitambulisho cha {name}',
  'export.dhis.copied': 'Imenakiliwa',
  'export.dhis.docs': 'Soma jinsi ya kufanya katika nyaraka za CHT',
  'export.dhis.fault.unknown-data-set':
    'Seti ya data {value} haijasanidiwa. Hakuna kilichochaguliwa mahali pake: chagua seti ya data.',
  'export.dhis.fault.unknown-org-unit':
    'Kitengo cha shirika {value} hakijaunganishwa na seti hii ya data. Kiondoe, au chagua seti nyingine ya data.',
  'export.dhis.fault.bad-period':
    '{value} si kipindi cha seti hii ya data. Chagua kipindi kutoka kwenye orodha.',
  'export.dhis.fault.unknown-period': 'Hakuna hati za malengo za {value}. Chagua kipindi kingine.',
  'export.dhis.fault.unsupported-period-type':
    'Seti hii ya data hupokea vipindi vya aina {value}, ambavyo haviwezi kuundwa na miezi ya hati za malengo. Chagua seti nyingine ya data, au mwombe anayesanidi programu yako ya CHT arekebishe period_type.',
  'export.dhis.fault.unknown-period-type':
    'Aina ya kipindi ya seti hii ya data, {value}, haijulikani. Mwombe anayesanidi programu yako ya CHT aandike period_type kama DHIS2 inavyofanya, mfano Monthly au Quarterly.',
  'export.dhis.fault.adx-period':
    'ADX haiwezi kutaja {value}: DHIS2 ingekichukulia kuwa kipindi kingine. Chagua umbizo lingine.',
  'export.dhis.fault.invalid-parameter':
    'Anwani inasema {parameter}={value}, ambayo ukurasa huu haiijui. Haikutumika; angalia chaguo lako.',
};
