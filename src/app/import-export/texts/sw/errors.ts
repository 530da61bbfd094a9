import type { Translation } from '../../../i18n/index.ts';
import type { errorsEn } from '../en/errors.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const errors: Translation<typeof errorsEn> = {
  'export.dhis.error.unreachable': 'Hifadhidata haijibu',
  'export.dhis.error.unreachable.effect':
    'Iliulizwa mara kadhaa. Hakuna faili iliyoandikwa, na chaguo lako limehifadhiwa.',
  'export.dhis.error.unreachable.reading':
    'Iliulizwa mara kadhaa, na ukurasa unauliza tena wenyewe. Chaguo lako limehifadhiwa.',
  'export.dhis.error.unreachable.next':
    'Angalia muunganisho wako, kisha ujaribu tena. Ikiwa wengine pia hawawezi kuifikia CHT, mwambie msimamizi wako wa CHT.',
  'export.dhis.error.offline': 'Kompyuta hii haiko mtandaoni',
  'export.dhis.error.offline.effect': 'Hakuna faili iliyoandikwa, na chaguo lako limehifadhiwa.',
  'export.dhis.error.offline.reading':
    'Ukurasa utaendelea wenyewe muunganisho ukirudi. Chaguo lako limehifadhiwa.',
  'export.dhis.error.offline.next': 'Angalia kebo, Wi-Fi au modemu, kisha ujaribu tena.',
  'export.dhis.error.signed-out': 'Kipindi chako cha kuingia kimeisha',
  'export.dhis.error.signed-out.effect':
    'Hakuna faili iliyoandikwa. Chaguo lako liko kwenye anwani na limehifadhiwa.',
  'export.dhis.error.signed-out.next': 'Ingia tena; utarudi kwenye ukurasa huu.',
  'export.dhis.error.no-permission': 'Akaunti yako haina ruhusa {permission}',
  'export.dhis.error.no-permission.effect':
    'Bila hiyo, ukurasa huu hauruhusiwi kuhamisha data ya DHIS2.',
  'export.dhis.error.no-permission.next':
    'Mwombe msimamizi wako wa CHT aipe mojawapo ya majukumu yako ruhusa {permission}, kisha ufungue ukurasa huu tena.',
  'export.dhis.error.refused': 'Hifadhidata ilikataa kujibu',
  'export.dhis.error.refused.effect':
    'Hakuna faili iliyoandikwa. Inasema: “{words}” ({request}, {status}).',
  'export.dhis.error.refused.reading':
    'Kinachoweza kuchaguliwa hakijulikani. Inasema: “{words}” ({request}, {status}). Ukurasa unauliza tena wenyewe.',
  'export.dhis.error.refused.next':
    'Jaribu tena. Ikiendelea hivyo, mwonyeshe msimamizi wako wa CHT sentensi hii.',
  'export.dhis.error.outdated-page': 'Ukurasa huu ni wa zamani kuliko seva',
  'export.dhis.error.outdated-page.effect':
    'Sehemu yake haikuweza kupakiwa: huenda toleo jipya lilisakinishwa wakati huo. Hakuna faili iliyoandikwa.',
  'export.dhis.error.outdated-page.next':
    'Pakia ukurasa tena. Chaguo lako limehifadhiwa kwenye anwani.',
  'export.dhis.error.no-data-sets': 'Muunganisho na DHIS2 haujasanidiwa.',
  'export.dhis.error.no-data-sets.effect': 'Hakuna seti ya data ya kutengenezea faili.',
  'export.dhis.error.no-data-sets.next':
    'Mwombe anayesanidi programu yako ya CHT aongeze sehemu tatu zilizo hapa chini, kisha ufungue ukurasa huu tena.',
  'export.dhis.error.unknown-data-set': 'Seti ya data {dataSet} haijasanidiwa',
  'export.dhis.error.unknown-data-set.effect': 'Hakuna faili iliyoandikwa.',
  'export.dhis.error.unknown-data-set.next':
    'Huenda mipangilio imebadilika tangu ukurasa huu ufunguliwe. Soma kila kitu tena, kisha uangalie chaguo lako.',
  'export.dhis.error.invalid-data-set':
    'Kitambulisho cha seti ya data, {dataSet}, si kitambulisho cha DHIS2',
  'export.dhis.error.invalid-data-set.effect':
    'DHIS2 ingekataa faili nzima, kwa hiyo hakuna iliyoandikwa.',
  'export.dhis.error.invalid-data-set.next':
    'Mwombe anayesanidi programu yako ya CHT akirekebishe: herufi moja, kisha herufi au tarakimu kumi, kama VMuFODsyWaO.',
  'export.dhis.error.no-data-elements': 'Hakuna lengo la seti hii ya data',
  'export.dhis.error.no-data-elements.effect':
    'Hakuna cha kuhesabu, kwa hiyo hakuna faili iliyoandikwa.',
  'export.dhis.error.no-data-elements.next':
    'Mwombe anayesanidi programu yako ya CHT ayape malengo kipengele cha data cha seti hii ya data.',
  'export.dhis.error.bad-period': '{period} si mwezi',
  'export.dhis.error.bad-period.effect': 'Hakuna faili iliyoandikwa.',
  'export.dhis.error.bad-period.next': 'Chagua kipindi kutoka kwenye orodha.',
  'export.dhis.error.bad-period.type':
    '{period} si kipindi cha aina ya seti hii ya data, {periodType}',
  'export.dhis.error.bad-period.type.effect': 'Hakuna faili iliyoandikwa.',
  'export.dhis.error.bad-period.type.next': 'Chagua kipindi kutoka kwenye orodha.',
  'export.dhis.error.unsupported-period-type':
    'Seti hii ya data hupokea vipindi vya aina {periodType}, ambavyo miezi haiwezi kuvijenga',
  'export.dhis.error.unsupported-period-type.effect':
    'Hakuna kinachoweza kuandikwa: hati ya malengo ni ya mwezi mzima na haisemi nini kilitokea siku gani.',
  'export.dhis.error.unsupported-period-type.next':
    'Tuma seti hii ya data kutoka kwa kile kinachohesabu kwa siku au wiki. Ikiwa inapokea miezi katika DHIS2, mwombe anayesanidi programu yako ya CHT arekebishe period_type.',
  'export.dhis.error.unsupported-period-type.unknown':
    'Aina ya kipindi ya seti hii ya data, {periodType}, haijulikani',
  'export.dhis.error.unsupported-period-type.unknown.effect':
    'Hakuna kilichoandikwa: mwezi ungeenda DHIS2 kama kitu kingine.',
  'export.dhis.error.unsupported-period-type.unknown.next':
    'Mwombe anayesanidi programu yako ya CHT aandike period_type kama DHIS2 inavyofanya, mfano Monthly au Quarterly.',
  'export.dhis.error.other-calendar': '{period} si ya kalenda ya DHIS2 hii, {calendar}',
  'export.dhis.error.other-calendar.effect':
    'Hakuna faili iliyoandikwa: DHIS2 ingechukulia kipindi hicho kuwa kingine cha kalenda yake.',
  'export.dhis.error.other-calendar.next':
    'Muulize msimamizi wa DHIS2 mfumo unatumia kalenda gani. DHIS2 yenye kalenda ya Nepali pekee ndiyo inapokea miezi ya Bikram Sambat, na yenye kalenda ya Gregori pekee ndiyo inapokea miezi mingine.',
  'export.dhis.error.unknown-org-unit':
    'Kitengo cha shirika {orgUnit} hakijaunganishwa na seti hii ya data',
  'export.dhis.error.unknown-org-unit.effect': 'Hakuna faili iliyoandikwa.',
  'export.dhis.error.unknown-org-unit.next':
    'Huenda mahali pamebadilika tangu ukurasa huu ufunguliwe. Soma kila kitu tena, kisha uangalie chaguo lako.',
  'export.dhis.error.not-complete-able':
    'Faili hii haiwezi kuweka alama kuwa seti ya data imekamilika',
  'export.dhis.error.not-complete-able.effect':
    'Ingekuwa na {orgUnits, plural, =0 {vitengo vya shirika sifuri} one {kitengo # cha shirika} other {vitengo # vya shirika}}. DHIS2 inapokea alama kwa kimoja tu, na kwa kipindi kilichokwisha tu. Hakuna faili iliyoandikwa.',
  'export.dhis.error.not-complete-able.next':
    'Ondoa alama chini ya Chaguzi, au chagua kitengo kimoja cha shirika chenye data.',
  'export.dhis.error.no-codes':
    'Misimbo iliombwa, lakini {orgUnits, plural, one {kitengo # cha shirika hakina} other {vitengo # vya shirika havina}}: {named}',
  'export.dhis.error.no-codes.effect':
    'Faili hutaja vitengo vyake vyote vya shirika kwa misimbo, au hakuna hata kimoja. Hakuna faili iliyoandikwa.',
  'export.dhis.error.no-codes.next':
    'Mwombe anayesimamia DHIS2 avipe misimbo, au andika vitambulisho.',
  'export.dhis.error.no-rows': 'Hakuna cha kuandika',
  'export.dhis.error.no-rows.effect':
    'Hakuna hati ya malengo ya kipindi hiki inayotoa namba kwa chaguo hili. Faili tupu haiambii DHIS2 chochote, kwa hiyo hakuna iliyoandikwa.',
  'export.dhis.error.no-rows.next':
    'Angalia hapa chini hati ambazo hazikuhesabiwa. Kama hakuna, hakuna CHW hapa aliyesawazisha kwa kipindi hiki: waombe wafanye hivyo, au chagua kipindi kingine.',
  'export.dhis.error.busy': 'Hifadhidata inapata maombi mengi mno',
  'export.dhis.error.busy.effect':
    'Inawajibu wengine kwanza. Hakuna faili iliyoandikwa, na chaguo lako limehifadhiwa.',
  'export.dhis.error.busy.next': 'Subiri dakika moja, kisha ujaribu tena.',
  'export.dhis.error.offline-account': 'Hii ni akaunti ya matumizi bila mtandao',
  'export.dhis.error.offline-account.effect':
    'CHT huionyesha akaunti kama hii hati zake yenyewe tu, kwa hiyo faili ingekosa nyingine zote. Hakuna iliyoandikwa.',
  'export.dhis.error.offline-account.next':
    'Ingia kwa akaunti ya mtandaoni, au mwombe msimamizi wako wa CHT aipe hii jukumu la mtandaoni.',
  'export.dhis.error.no-data-sets.unreadable': 'Seti za data katika mipangilio haziwezi kusomwa',
  'export.dhis.error.no-data-sets.unreadable.effect':
    'Kuna kitu mahali pa seti za data, kwa umbo ambalo CHT hailielezi. Hakuna seti ya data ya kutengenezea faili.',
  'export.dhis.error.no-data-sets.unreadable.next':
    'Mwonyeshe anayesanidi programu yako ya CHT kilichoorodheshwa hapa chini, kisha ufungue ukurasa huu tena.',
  'export.dhis.error.unknown-data-set.like':
    'Seti ya data {dataSet} haijasanidiwa; huenda {like} ndiyo iliyokusudiwa',
  'export.dhis.error.unknown-data-set.like.effect':
    'Mbili hizi zinatofautiana kwa herufi kubwa na ndogo tu, na DHIS2 huzitofautisha. Hakuna faili iliyoandikwa.',
  'export.dhis.error.unknown-data-set.like.next':
    'Chagua seti ya data kutoka kwenye orodha. Ikiwa kiungo kilikuleta hapa, omba kirekebishwe.',
  'export.dhis.error.no-data-elements.other-data-set':
    'Hakuna lengo la seti hii ya data; baadhi hutaja {other}, ambayo haijasanidiwa',
  'export.dhis.error.no-data-elements.other-data-set.effect':
    'Namba zao hazimo kwenye faili yoyote. Hakuna cha kuhesabu, kwa hiyo hakuna iliyoandikwa.',
  'export.dhis.error.no-data-elements.other-data-set.next':
    'Mwombe anayesanidi programu yako ya CHT arekebishe kitambulisho cha seti ya data kwenye malengo haya.',
  'export.dhis.error.no-data-elements.unread':
    'Hakuna lengo la seti hii ya data; sehemu ya mipangilio haisomwi',
  'export.dhis.error.no-data-elements.unread.effect':
    'Ufunguo ulioandikwa vibaya au umbo lingine halifanyi chochote, na huenda ndio muunganisho unaokosekana. Hakuna faili iliyoandikwa.',
  'export.dhis.error.no-data-elements.unread.next':
    'Mwonyeshe anayesanidi programu yako ya CHT kilichoorodheshwa hapa chini.',
  'export.dhis.error.no-rows.left-out':
    'Hakuna cha kuandika: {leftOut, plural, one {safu pekee imeachwa nje} other {safu zote # zimeachwa nje}}',
  'export.dhis.error.no-rows.left-out.effect':
    'CHW wameripoti, lakini DHIS2 haiwezi kupokea safu yenye kitambulisho isichoweza kukijua, au kanuni zinaiacha nje. Hakuna faili iliyoandikwa.',
  'export.dhis.error.no-rows.left-out.next':
    'Angalia hapa chini kilichoachwa nje na sababu. Kusawazisha tena hakusaidii; anayesanidi mahali na malengo anaweza.',
  'export.dhis.error.no-rows.no-number':
    'Hakuna cha kuandika: hakuna hati yenye namba ya seti hii ya data',
  'export.dhis.error.no-rows.no-number.effect':
    '{documents, plural, one {Hati # ipo na inahesabika, lakini malengo yake si ya} other {Hati # zipo na zinahesabika, lakini malengo yake si ya}} seti hii ya data. Hakuna faili iliyoandikwa.',
  'export.dhis.error.no-rows.no-number.next':
    'Huenda malengo yamebadilishwa majina, au simu bado hazijachukua usanidi mpya: waombe CHW wasawazishe na wafungue programu upya, kisha uhamishe tena. Ikiendelea hivyo, mwonyeshe anayesanidi malengo.',
  'export.dhis.error.no-rows.not-counted': 'Hakuna cha kuandika: hakuna hati inayohesabika',
  'export.dhis.error.no-rows.not-counted.effect':
    '{documents, plural, one {Hati # ya kipindi hiki ipo, lakini haihesabiwi} other {Hati # za kipindi hiki zipo, lakini hazihesabiwi}}. Hakuna faili iliyoandikwa.',
  'export.dhis.error.no-rows.not-counted.next':
    'Angalia sababu hapa chini. Kusawazisha tena hakusaidii; mtu au mahali lazima parekebishwe.',
  'export.dhis.error.busy.reading':
    'Inawajibu wengine kwanza, na ukurasa unauliza tena wenyewe. Chaguo lako limehifadhiwa.',
  'export.dhis.error.offline-account.reading':
    'CHT huionyesha akaunti kama hii hati zake yenyewe tu, kwa hiyo kinachoweza kuchaguliwa hakijulikani.',
  'export.dhis.error.no-permission.message':
    'Tafadhali lipe mojawapo ya majukumu ya akaunti yangu ya CHT ruhusa {permission}, katika ruhusa za mipangilio ya programu. Ninaihitaji ili kuhamisha data ya DHIS2.',
  'export.dhis.error.copy-message': 'Nakili ujumbe kwa msimamizi wako wa CHT',
  'export.dhis.error.message-copied': 'Imenakiliwa',
  'export.dhis.configure.data-set': '1. Seti ya data',
  'export.dhis.configure.data-set.detail':
    'Katika app_settings: kitambulisho ambacho seti ya data inacho katika DHIS2, na ufunguo wa tafsiri wa jina lake.',
  'export.dhis.configure.target': '2. Malengo',
  'export.dhis.configure.target.detail':
    'Katika tasks.targets.items ya app_settings: kipengele cha data cha kila lengo linaloripotiwa.',
  'export.dhis.configure.place': '3. Mahali',
  'export.dhis.configure.place.detail':
    'Katika hati ya kila mahali panaporipoti: kitambulisho cha kitengo chake cha shirika katika DHIS2.',
};
