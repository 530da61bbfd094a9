import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'Faili iko kwenye vipakuliwa vyako',
  'export.dhis.done.made': 'Imetengenezwa {when} na {who}',
  'export.dhis.done.announcement':
    'Uhamishaji umekamilika. {values, plural, one {Thamani #} other {Thamani #}}{notCounted, plural, =0 {} one {, # haikuhesabiwa} other {, # hazikuhesabiwa}}.',
  'export.dhis.figure.values': '{count, plural, one {thamani} other {thamani}}',
  'export.dhis.figure.org-units':
    '{count, plural, one {kitengo cha shirika} other {vitengo vya shirika}}',
  'export.dhis.figure.owners': '{count, plural, one {CHW} other {CHW}}',
  'export.dhis.figure.left-out': 'zimeachwa nje',
  'export.dhis.report.all-counted': 'Kila hati ya malengo ya chaguo hili ilihesabiwa.',
  'export.dhis.report.not-counted': 'Hazikuhesabiwa',
  'export.dhis.report.left-out': 'Zimeachwa nje ya faili',
  'export.dhis.report.notices': 'Vizuri kujua',
  'export.dhis.report.chosen-only':
    'Vitengo vilivyochaguliwa tu ndivyo vilivyoangaliwa. Hati za CHW wasio na mahali palipounganishwa huorodheshwa unapohamisha vitengo vyote vya shirika.',
  'export.dhis.report.more':
    '{count, plural, one {Onyesha ya mwisho} other {Onyesha {step, number} zinazofuata kati ya {count, number}}}',
  'export.dhis.report.no-name': 'Hakuna jina',
  'export.dhis.report.show': '{count, plural, one {Ionyeshe} other {Onyesha zote {count, number}}}',
  'export.dhis.not-counted.malformed':
    '{count, plural, one { {isNamed, select, yes {Namba za {name} haziwezi kusomwa} other {Hati # haiwezi kusomwa}}} other {Hati # haziwezi kusomwa}}',
  'export.dhis.not-counted.malformed.effect':
    'Mwenye hati au orodha ya malengo haipo. Hakuna chochote chake katika namba hizi.',
  'export.dhis.not-counted.malformed.next':
    'Mwombe CHW asawazishe tena: huenda simu ikaiandika upya, nawe unaweza kuhamisha tena. Ikiendelea hivyo, mwonyeshe msimamizi wako wa CHT.',
  'export.dhis.not-counted.older-account':
    '{count, plural, one { {isNamed, select, yes {{name} ana akaunti nyingine, mpya zaidi} other {Hati # ni ya akaunti ya zamani ya CHW}}} other {Hati # ni za akaunti za zamani za CHW}}',
  'export.dhis.not-counted.older-account.effect':
    'CHW mwenye akaunti zaidi ya moja anahesabiwa mara moja, kwa hati mpya zaidi. Hii ya zamani haimo katika namba hizi.',
  'export.dhis.not-counted.older-account.next':
    'Mwombe CHW atumie akaunti moja tu, na msimamizi wako wa CHT afunge nyingine.',
  'export.dhis.not-counted.no-contact':
    '{count, plural, one {Hati # inamtaja CHW ambaye hayupo tena} other {Hati # zinawataja CHW ambao hawapo tena}}',
  'export.dhis.not-counted.no-contact.effect':
    'Mtu anayetajwa alifutwa au hakuwahi kuwepo. Mahali pake hapajulikani, kwa hiyo namba zake hazimo kwenye kitengo chochote.',
  'export.dhis.not-counted.no-contact.next':
    'Mwulize msimamizi wako wa CHT kama mtu huyo alifutwa kwa makosa. Akirudishwa, hamisha tena.',
  'export.dhis.not-counted.no-org-unit':
    '{count, plural, one { {isNamed, select, yes {{name} anafanya kazi nje ya mahali palipounganishwa} other {Hati # ni ya CHW aliye nje ya mahali palipounganishwa}}} other {Hati # ni za CHW walio nje ya mahali palipounganishwa}}',
  'export.dhis.not-counted.no-org-unit.effect':
    'Hakuna mahali juu ya CHW penye kitengo cha shirika cha seti hii ya data. Namba hizi hazimo kwenye kitengo chochote.',
  'export.dhis.not-counted.no-org-unit.next':
    'Mwombe msimamizi wako wa CHT apape mahali hapo kitengo cha shirika, au amhamishe CHW, kisha uhamishe tena.',
  'export.dhis.not-counted.bad-number':
    '{count, plural, one { {isNamed, select, yes {Namba ya {name} haiwezi kuhesabiwa} other {Namba # haiwezi kuhesabiwa}}} other {Namba # haziwezi kuhesabiwa}}',
  'export.dhis.not-counted.bad-number.effect':
    'Haipo, iko chini ya sifuri, si kamili, au ipo mara mbili. Iliachwa nje na haikuchukuliwa kuwa sifuri; sehemu nyingine ya hati inahesabiwa.',
  'export.dhis.not-counted.bad-number.next':
    'Mwulize CHW namba ya kweli na uirekebishe katika DHIS2 baada ya kuingiza. Mwonyeshe anayesanidi malengo.',
  'export.dhis.left-out.invalid-identifier':
    '{count, plural, one {Safu # ina kitambulisho ambacho DHIS2 haiwezi kukijua} other {Safu # zina kitambulisho ambacho DHIS2 haiwezi kukijua}}',
  'export.dhis.left-out.invalid-identifier.effect':
    'Iliachwa nje, kwa sababu DHIS2 hukataa faili nzima kwa safu moja kama hiyo. Namba zake hazimo kwenye kitengo kingine.',
  'export.dhis.left-out.invalid-identifier.next':
    'Mwombe msimamizi wako wa CHT arekebishe kitambulisho: herufi moja, kisha herufi au tarakimu kumi. Kisha uhamishe tena.',
  'export.dhis.left-out.mixed-values':
    '{count, plural, one {Safu # inachanganya namba za aina tofauti} other {Safu # zinachanganya namba za aina tofauti}}',
  'export.dhis.left-out.mixed-values.effect':
    'Malengo kadhaa yanailisha, lakini baadhi kama idadi na mengine kama asilimia. Jumla ya hizo isingekuwa na maana.',
  'export.dhis.left-out.mixed-values.next':
    'Mwombe anayesanidi programu yako ya CHT ayape malengo haya “value” ileile.',
  'export.dhis.left-out.unsafe-sum':
    '{count, plural, one {Jumla # ni kubwa mno} other {Jumla # ni kubwa mno}}',
  'export.dhis.left-out.unsafe-sum.effect':
    'Inazidi kile kinachoweza kuandikwa kwa usahihi, kwa hiyo iliachwa nje na haikukadiriwa.',
  'export.dhis.left-out.unsafe-sum.next':
    'Mojawapo ya namba chini ya kitengo hiki lazima ina makosa. Itafute pamoja na msimamizi wa CHW wako.',
  'export.dhis.left-out.percent-without-total':
    '{count, plural, one {Asilimia # haina cha kugawanya nacho} other {Asilimia # hazina cha kugawanya nacho}}',
  'export.dhis.left-out.percent-without-total.effect':
    'Hakukuwa na visa, kwa hiyo hakuna asilimia. Iliachwa nje na haikuchukuliwa kuwa sifuri.',
  'export.dhis.left-out.percent-without-total.next':
    'Hakuna, ikiwa kweli hakukuwa na visa katika kipindi hiki.',
  'export.dhis.left-out.no-value-of-type':
    '{count, plural, one {Mstari # hauna thamani ya aina yake} other {Mistari # haina thamani ya aina yake}}',
  'export.dhis.left-out.no-value-of-type.effect':
    'Kipengele cha data hakipokei nambari hii: 0 pale panapokubali ndiyo au nambari chanya tu, sehemu ya zaidi ya 100 %, nambari iliyo chini ya chaguo zote, au aina ambayo hesabu haiwezi kuijaza.',
  'export.dhis.left-out.no-value-of-type.next':
    'Hakuna, ikiwa ilikuwa 0 kweli. Vinginevyo mwonyeshe anayesanidi programu yenu ya CHT.',
  'export.dhis.notice.older-data-sets-key': 'Mipangilio inatumia tahajia ya zamani dhisDataSets',
  'export.dhis.notice.older-data-sets-key.effect':
    'Ilisomwa hata hivyo; hakuna namba inayobadilika.',
  'export.dhis.notice.older-data-sets-key.next':
    'Mwombe anayesanidi programu yako ya CHT aiite dhis_data_sets.',
  'export.dhis.notice.unreadable-setting':
    '{count, plural, one {Sehemu # ya mipangilio haiwezi kusomwa} other {Sehemu # za mipangilio haziwezi kusomwa}}',
  'export.dhis.notice.unreadable-setting.effect':
    'Ilirukwa. Seti ya data au lengo linaweza kukosekana kwenye ukurasa huu.',
  'export.dhis.notice.unreadable-setting.next': 'Mwonyeshe anayesanidi programu yako ya CHT.',
  'export.dhis.notice.repeated-target-definition':
    '{count, plural, one {Lengo # limefafanuliwa zaidi ya mara moja} other {Malengo # yamefafanuliwa zaidi ya mara moja}}',
  'export.dhis.notice.repeated-target-definition.effect':
    'Ufafanuzi wa kwanza ulitumika. Kama zinatofautiana, namba inaweza kuwa kwenye safu tofauti na iliyotarajiwa.',
  'export.dhis.notice.repeated-target-definition.next':
    'Mwombe anayesanidi programu yako ya CHT alipe kila lengo kitambulisho chake.',
  'export.dhis.notice.unknown-value-kind':
    '{count, plural, one {Lengo # linaomba aina ya namba isiyojulikana} other {Malengo # yanaomba aina ya namba isiyojulikana}}',
  'export.dhis.notice.unknown-value-kind.effect': 'Jumla yake ilitumika, kama CHT inavyofanya.',
  'export.dhis.notice.unknown-value-kind.next':
    'Mwombe anayesanidi programu yako ya CHT aandike total, pass au percent.',
  'export.dhis.notice.unknown-value-over':
    '{count, plural, one {Lengo # halisemi kwa njia inayojulikana jinsi miezi inavyokuwa thamani moja} other {Malengo # hayasemi kwa njia inayojulikana jinsi miezi inavyokuwa thamani moja}}',
  'export.dhis.notice.unknown-value-over.effect': 'Miezi yake ilijumlishwa.',
  'export.dhis.notice.unknown-value-over.next':
    'Mwombe anayesanidi programu yako ya CHT aandike sum, last au average.',
  'export.dhis.notice.unsupported-value-type':
    '{count, plural, one {Lengo # limeunganishwa na aina ambayo hesabu haiwezi kuijaza} other {Malengo # yameunganishwa na aina ambayo hesabu haiwezi kuijaza}}',
  'export.dhis.notice.unsupported-value-type.effect':
    'Mistari yake iliachwa nje. Tarehe, mahali na maandishi huru yako kwenye ripoti, si kwenye malengo.',
  'export.dhis.notice.unsupported-value-type.next':
    'Mwombe anayesanidi programu yenu ya CHT aandike BOOLEAN, TRUE_ONLY, PERCENTAGE, UNIT_INTERVAL au aina ya nambari, au atoe options kwa maandishi.',
  'export.dhis.notice.unreadable-options':
    '{count, plural, one {Chaguo za lengo # haziwezi kusomwa} other {Chaguo za malengo # haziwezi kusomwa}}',
  'export.dhis.notice.unreadable-options.effect':
    'Mistari yake iliachwa nje: kwa nusu ya chaguo thamani zingekuwa mbaya.',
  'export.dhis.notice.unreadable-options.next':
    'Mwombe anayesanidi programu yenu ya CHT aipe kila chaguo at_least na code.',
  'export.dhis.notice.other-value-type':
    '{count, plural, one {Lengo # limeandikwa kwa aina tofauti na ya kipengele chake cha data katika DHIS2} other {Malengo # yameandikwa kwa aina tofauti na za vipengele vyake vya data katika DHIS2}}',
  'export.dhis.notice.other-value-type.effect':
    'Mipangilio ya CHT ilifuatwa; DHIS2 inaweza kuikataa.',
  'export.dhis.notice.other-value-type.next':
    'Muulize anayesanidi programu yako ya CHT ipi kati ya hizo mbili imekusudiwa. Lengo linalohesabu tu halina asilimia.',
  'export.dhis.notice.running-total':
    '{count, plural, one {Lengo # linaonekana kuwa jumla inayoendelea, na miezi yake inajumlishwa} other {Malengo # yanaonekana kuwa jumla zinazoendelea, na miezi yake inajumlishwa}}',
  'export.dhis.notice.running-total.effect':
    'Kilichopo bado mwishoni mwa mwezi kinahesabiwa tena kila mwezi: jumla ni kubwa mno.',
  'export.dhis.notice.running-total.next':
    'Mwombe anayesanidi programu yako ya CHT aongeze “value_over”: last kwa jumla inayoendelea, sum ikiwa kujumlisha kumekusudiwa.',
  'export.dhis.notice.shortened-comment':
    '{count, plural, one {Maoni # yalikuwa marefu mno} other {Maoni # yalikuwa marefu mno}}',
  'export.dhis.notice.shortened-comment.effect':
    'DHIS2 inapokea herufi 5,000; zilizobaki zilikatwa. Hakuna namba inayobadilika.',
  'export.dhis.notice.shortened-comment.next':
    'Mwombe anayesanidi programu yako ya CHT ayafupishe.',
  'export.dhis.notice.mixed-values':
    '{count, plural, one {Kipengele # cha data kinalishwa na namba za aina tofauti} other {Vipengele # vya data vinalishwa na namba za aina tofauti}}',
  'export.dhis.notice.mixed-values.effect':
    'Baadhi ya malengo hutoa idadi na mengine asilimia. Safu zake zimeachwa nje ya faili.',
  'export.dhis.notice.mixed-values.next':
    'Mwombe anayesanidi programu yako ya CHT ayape malengo haya “value” ileile.',
  'export.dhis.notice.several-org-units':
    '{count, plural, one {Mahali # pana vitengo kadhaa vya shirika} other {Mahali # pana vitengo kadhaa vya shirika}}',
  'export.dhis.notice.several-org-units.effect':
    'Hati zake zinahesabiwa mara moja kwenye kila kimoja, kwa hiyo jumla katika DHIS2 zinazo zaidi ya mara moja.',
  'export.dhis.notice.several-org-units.next':
    'Mwombe msimamizi wako wa CHT abakishe kitengo kimoja cha shirika cha seti hii ya data kwa kila mahali.',
  'export.dhis.notice.overlapping-org-units':
    '{count, plural, one {Mahali # palipounganishwa pako chini ya pengine palipounganishwa} other {Mahali # palipounganishwa pako chini ya pengine palipounganishwa}}',
  'export.dhis.notice.overlapping-org-units.nearest.effect':
    'Kila CHW alihesabiwa mara moja, kwenye kitengo cha karibu zaidi kilichounganishwa. Kitengo cha juu kina CHW wasio chini ya kitengo kingine tu; DHIS2 huongeza waliobaki yenyewe.',
  'export.dhis.notice.overlapping-org-units.nearest.next':
    'Kwa kawaida, hakuna. Ikiwa DHIS2 yako haijumlishi vitengo kwa seti hii ya data, hesabu kwenye kila kitengo cha juu badala yake.',
  'export.dhis.notice.overlapping-org-units.nearest.switch': 'Hesabu kwenye kila kitengo cha juu',
  'export.dhis.notice.overlapping-org-units.ancestors.effect':
    'Kila CHW alihesabiwa kwenye kila kitengo cha juu kilichounganishwa, kama CHT Core inavyofanya. DHIS2 inapojumlisha vitengo, inawaonyesha zaidi ya mara moja.',
  'export.dhis.notice.overlapping-org-units.ancestors.next':
    'Hesabu kwenye kitengo cha karibu zaidi tu, isipokuwa DHIS2 yako haijumlishi vitengo kwa seti hii ya data.',
  'export.dhis.notice.overlapping-org-units.ancestors.switch':
    'Hesabu kwenye kitengo cha karibu zaidi',
  'export.dhis.notice.other-reporting-period':
    '{count, plural, one {Hati # inataja mwezi mwingine ndani yake} other {Hati # zinataja mwezi mwingine ndani yake}}',
  'export.dhis.notice.other-reporting-period.effect':
    'Ilihesabiwa katika mwezi ambao kitambulisho chake kinautaja, ambao ndio unaohamishwa hapa.',
  'export.dhis.notice.other-reporting-period.next':
    'Mwombe CHW aangalie tarehe ya simu; linganisha namba na ya mwezi uliotangulia.',
  'export.dhis.not-counted.excluded':
    '{count, plural, one {Hati # iliachwa nje kwa makusudi} other {Hati # ziliachwa nje kwa makusudi}}',
  'export.dhis.not-counted.excluded.effect':
    'CHW wake aliachwa nje ya kipindi hiki, kwa sababu iliyotolewa. Hakuna chochote chake katika namba hizi.',
  'export.dhis.not-counted.excluded.next':
    'Hakuna, ikiwa sababu bado ipo. La sivyo mrudishe CHW ndani.',
  'export.dhis.not-counted.other-revision':
    '{count, plural, one {Toleo # la hati lina mgongano} other {Matoleo # ya hati yana mgongano}}',
  'export.dhis.not-counted.other-revision.effect':
    'Simu mbili zilibadilisha hati moja kila moja peke yake. Badiliko jipya zaidi linahesabiwa; hili halimo katika namba hizi.',
  'export.dhis.not-counted.other-revision.next':
    'Mwombe CHW atumie simu moja tu, na msimamizi wako wa CHT atatue mgongano.',
  'export.dhis.notice.impossible-date':
    '{count, plural, one {Hati # inasema ilibadilishwa katika siku zijazo} other {Hati # zinasema zilibadilishwa katika siku zijazo}}',
  'export.dhis.notice.impossible-date.effect':
    'Saa ya simu ilikuwa na makosa. Hati ilichukuliwa kuwa ya zamani zaidi ya CHW wake.',
  'export.dhis.notice.impossible-date.next': 'Mwombe CHW arekebishe tarehe ya simu hii.',
  'export.dhis.notice.percent-total':
    '{count, plural, one {Asilimia # inatuma kigawanyo chake} other {Asilimia # zinatuma vigawanyo vyake}}',
  'export.dhis.notice.percent-total.effect':
    'Namba kwenye faili ni ile ambayo asilimia imetolewa: visa vyote, si vile vilivyofikia lengo.',
  'export.dhis.notice.percent-total.next':
    'Mwombe anayesanidi programu yako ya CHT aongeze “value”: pass kwa visa vilivyolifikia, percent kwa asilimia, total ikiwa hili ndilo lililokusudiwa.',
  'export.dhis.notice.not-configured-data-set':
    '{count, plural, one {Muunganisho # unataja seti ya data isiyosanidiwa} other {Miunganisho # inataja seti ya data isiyosanidiwa}}',
  'export.dhis.notice.not-configured-data-set.effect':
    'Haufanyi chochote: namba za lengo au mahali hazimo kwenye faili yoyote ya jina hilo.',
  'export.dhis.notice.not-configured-data-set.next':
    'Mwombe anayesanidi programu yako ya CHT arekebishe kitambulisho cha seti ya data, au aongeze seti ya data.',
  'export.dhis.notice.unread-mapping':
    '{count, plural, one {Muunganisho # hausomwi} other {Miunganisho # haisomwi}}',
  'export.dhis.notice.unread-mapping.effect':
    'Umeandikwa vibaya, au una kitu ambacho hakuna kanuni inayokisoma, na haufanyi chochote.',
  'export.dhis.notice.unread-mapping.next': 'Mwonyeshe anayesanidi programu yako ya CHT.',
  'export.dhis.notice.running-period': 'Kipindi hiki hakijaisha',
  'export.dhis.notice.running-period.effect':
    'Namba zake hazijakamilika, na kwa kawaida DHIS2 huzikataa hadi kipindi kiishe.',
  'export.dhis.notice.running-period.next':
    'Hamisha tena kitakapoisha. Siku ambayo DHIS2 itaanza kukipokea:',
  'export.dhis.notice.bikram-sambat-period': 'Kipindi hiki ni cha Bikram Sambat',
  'export.dhis.notice.bikram-sambat-period.effect':
    'DHIS2 yenye kalenda ya nepali pekee ndiyo inakielewa sawasawa. Kalenda ya DHIS2 yenu haijulikani hapa.',
  'export.dhis.notice.bikram-sambat-period.next':
    'Pakia metadata ya DHIS2, au muulize msimamizi wa DHIS2 kuhusu kalenda katika mipangilio ya mfumo.',
  'export.dhis.notice.period-after-today': 'Kipindi hiki kiko baada ya leo',
  'export.dhis.notice.period-after-today.effect':
    'Simu zenye tarehe mbaya au kalenda nyingine zilikiandika. Kwa kawaida DHIS2 hukikataa.',
  'export.dhis.notice.period-after-today.next':
    'Waombe CHW waangalie tarehe za simu zao. Siku ambayo DHIS2 itaanza kukipokea:',
  'export.dhis.notice.open-in-dhis2': 'Kipindi hiki bado kinaendelea katika DHIS2',
  'export.dhis.notice.open-in-dhis2.effect':
    'Kipindi kimekamilika hapa, na kwa kawaida DHIS2 hukikataa hadi kiishe kwa kalenda; DHIS2 2.43 na baadaye hukataa faili nzima.',
  'export.dhis.notice.open-in-dhis2.next':
    'Ingiza faili baadaye. Siku ambayo DHIS2 itaanza kuipokea:',
  'export.dhis.item.below': '{name}, chini ya {above}',
};
