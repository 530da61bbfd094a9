import type { Translation } from '../../../i18n/index.ts';
import type { causesEn } from '../en/causes.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const causes: Translation<typeof causesEn> = {
  'export.dhis.cause.wrong-period-type': 'Seti ya data hupokea vipindi vya aina nyingine',
  'export.dhis.cause.future-period': 'DHIS2 bado haijafunguliwa kwa kipindi hiki',
  'export.dhis.cause.expired-period': 'DHIS2 imefungwa kwa kipindi hiki',
  'export.dhis.cause.outside-input-periods': 'Seti ya data haipokei data ya kipindi hiki kwa sasa',
  'export.dhis.cause.reversed-input-periods':
    'DHIS2 hii huchukulia muda wa kuingiza data ulio wazi wa kipindi hiki kuwa umefungwa',
  'export.dhis.cause.element-not-in-data-set': 'Kipengele cha data hakimo kwenye seti ya data',
  'export.dhis.cause.org-unit-not-assigned': 'Seti ya data haijapewa kitengo cha shirika',
  'export.dhis.cause.org-unit-not-open-yet': 'Kitengo cha shirika kilikuwa bado hakijafunguliwa',
  'export.dhis.cause.org-unit-closed': 'Kitengo cha shirika kimefungwa',
  'export.dhis.cause.missing-option-combo':
    'Kipengele cha data kimegawanywa, na safu haitaji mchanganyiko wa chaguo za kategoria',
  'export.dhis.cause.wrong-option-combo':
    'Mchanganyiko wa chaguo za kategoria si mmojawapo wa kipengele cha data',
  'export.dhis.cause.missing-attribute-option-combo':
    'Seti ya data inahitaji mchanganyiko wa chaguo za sifa',
  'export.dhis.cause.wrong-attribute-option-combo':
    'Mchanganyiko wa chaguo za sifa si mmojawapo wa seti ya data',
  'export.dhis.cause.duplicate-row': 'Thamani ileile inatumwa mara mbili',
  'export.dhis.cause.value-type': 'Thamani hailingani na aina ya thamani ya kipengele cha data',
  'export.dhis.cause.not-an-option': 'Thamani si mojawapo ya chaguo za kipengele cha data',
  'export.dhis.cause.comment-too-long': 'Maoni ni marefu mno',
  'export.dhis.cause.zero-not-significant': 'DHIS2 haihifadhi sifuri ya kipengele hiki cha data',
  'export.dhis.cause.parent-and-child':
    'Kitengo cha shirika na kilicho chini yake vinaripoti kitu kilekile',
  'export.dhis.cause.aggregation-type': 'DHIS2 haijumlishi kipengele hiki cha data',
  'export.dhis.cause.percentage-added-up': 'Asilimia ingejumlishwa',
  'export.dhis.cause.data-set-not-found':
    'DHIS2 haina seti hiyo ya data, au mtumiaji haruhusiwi kuiona',
  'export.dhis.cause.no-element-in-data-set':
    'DHIS2 haina seti ya data, au hakuna hata kimoja cha vipengele hivi vya data ndani yake',
  'export.dhis.cause.data-set-not-told': 'Faili haitaji seti yake ya data',
  'export.dhis.cause.several-data-sets': 'Vipengele vya data ni vya seti kadhaa za data',
  'export.dhis.cause.element-not-found': 'DHIS2 haina kipengele hicho cha data',
  'export.dhis.cause.org-unit-not-found': 'DHIS2 haina kitengo hicho cha shirika',
  'export.dhis.cause.option-combo-not-found': 'DHIS2 haina mchanganyiko huo wa chaguo za kategoria',
  'export.dhis.cause.attribute-option-combo-not-found':
    'DHIS2 haina mchanganyiko huo wa chaguo za sifa',
  'export.dhis.cause.option-combo-not-accessible':
    'DHIS2 haina mchanganyiko huo wa chaguo, au mtumiaji wake haruhusiwi kuandika data nao',
  'export.dhis.cause.invalid-identifier': 'Kitambulisho hakijaandikwa jinsi DHIS2 inavyoviandika',
  'export.dhis.cause.bad-period': 'DHIS2 haiwezi kusoma kipindi',
  'export.dhis.cause.period-not-open':
    'Kipindi kimefungwa, bado hakijafunguliwa, au si kimojawapo cha seti ya data',
  'export.dhis.cause.outside-org-unit-dates': 'Kitengo cha shirika hakikuwa wazi kipindi hiki',
  'export.dhis.cause.outside-option-dates': 'Chaguo la kategoria halitumiki kwa kipindi hiki',
  'export.dhis.cause.org-unit-not-of-option':
    'Chaguo la kategoria halitumiki kwa kitengo hiki cha shirika',
  'export.dhis.cause.already-approved': 'Data ya kipindi hiki tayari imeidhinishwa',
  'export.dhis.cause.no-access-to-data-set':
    'Mtumiaji wa DHIS2 haruhusiwi kuandika kwenye seti hii ya data',
  'export.dhis.cause.no-access-to-org-unit':
    'Kitengo cha shirika si kimojawapo cha mtumiaji wa DHIS2',
  'export.dhis.cause.no-access-to-option':
    'Mtumiaji wa DHIS2 haruhusiwi kutumia chaguo la kategoria',
  'export.dhis.cause.no-value': 'Safu haina thamani',
  'export.dhis.cause.incomplete-row': 'Kuna kitu kinachokosekana kwenye safu',
  'export.dhis.cause.comment-not-an-option': 'Maoni si mojawapo ya chaguo',
  'export.dhis.cause.complete-date-not-possible':
    'Seti ya data haiwezi kuwekwa alama ya kukamilika kwa faili hii',
  'export.dhis.cause.not-all-valid':
    'DHIS2 huchukua vyote au haichukui chochote, na si vyote vilivyo halali',
  'export.dhis.cause.damaged-file': 'DHIS2 haiwezi kusoma faili',
  'export.dhis.cause.unexpected-field': 'DHIS2 inataja kitu ambacho hatukiandiki',
  'export.dhis.cause.unknown': 'DHIS2 inatoa sababu ambayo hatuijui',
  'export.dhis.cause-fix.correct-target-mapping':
    'Omba kipengele cha data au mchanganyiko wa chaguo katika mpangilio wa dhis wa lengo urekebishwe, kisha uhamishe tena.',
  'export.dhis.cause-fix.correct-or-assign-org-unit':
    'Omba dhis.orgUnit ya mahali irekebishwe, au seti ya data ipewe kitengo cha shirika katika DHIS2.',
  'export.dhis.cause-fix.correct-org-unit-dates':
    'Omba tarehe za kitengo cha shirika zirekebishwe katika DHIS2, au uhamishe bila hicho.',
  'export.dhis.cause-fix.choose-or-open-period':
    'Chagua kipindi kilicho wazi, au omba DHIS2 ifunguliwe kwa kipindi hicho.',
  'export.dhis.cause-fix.update-dhis2':
    'Omba DHIS2 isasishwe hadi toleo la baada ya 2.43.1.1, au vipindi vya kuingiza data vya seti ya data viondolewe.',
  'export.dhis.cause-fix.choose-other-data-set': 'Chagua seti ya data yenye vipindi vya aina hii.',
  'export.dhis.cause-fix.map-yes-no':
    'Omba jumla hii iandikwe kama ndiyo au hapana, au aina ya thamani irekebishwe katika DHIS2.',
  'export.dhis.cause-fix.correct-value-type':
    'Omba aina ya thamani irekebishwe katika DHIS2, au uache safu nje.',
  'export.dhis.cause-fix.leave-out': 'Acha safu hizi nje.',
  'export.dhis.cause-fix.shorten-comment': 'Omba maoni katika mpangilio wa lengo yarekebishwe.',
  'export.dhis.cause-fix.store-zeros':
    'Omba DHIS2 ihifadhi sifuri za kipengele hiki cha data, au uache safu nje.',
  'export.dhis.cause-fix.count-at-nearest':
    'Hesabu kila hati kwenye kitengo cha shirika kilicho karibu zaidi tu.',
  'export.dhis.cause-fix.correct-aggregation-type':
    'Omba aina ya ujumlishaji irekebishwe katika DHIS2, au lengo liunganishwe na kipengele kingine cha data.',
  'export.dhis.cause-fix.none': 'Hakuna cha kufanya.',
  'export.dhis.cause-fix.ask-for-access':
    'Mwombe msimamizi wa DHIS2 aongeze kile mtumiaji huyu anachoweza kufanya.',
  'export.dhis.cause-fix.ask-to-unapprove':
    'Omba idhini iondolewe katika DHIS2, au uache kilichoidhinishwa.',
  'export.dhis.cause-fix.correct-category-option':
    'Omba tarehe au vitengo vya shirika vya chaguo la kategoria virekebishwe katika DHIS2.',
  'export.dhis.cause-fix.send-as-json': 'Hamisha na uingize kama JSON: inataja seti yake ya data.',
  'export.dhis.cause-fix.export-without-complete-date':
    'Hamisha bila kuweka alama kuwa seti ya data imekamilika, au kitengo kimoja tu cha shirika.',
  'export.dhis.cause-fix.correct-data-set':
    'Omba kitambulisho cha seti ya data kirekebishwe katika mipangilio ya CHT.',
  'export.dhis.cause-fix.correct-data-set-or-elements':
    'Omba kitambulisho cha seti ya data kikaguliwe katika mipangilio ya CHT, kisha kama vipengele hivi vya data ni vyake katika DHIS2.',
  'export.dhis.cause-fix.ask-for-access-or-correct-mapping':
    'Ikiwa mchanganyiko wa chaguo upo katika DHIS2, omba mtumiaji huyu apewe ruhusa ya chaguo zake za kategoria. La sivyo, omba mpangilio wa dhis wa lengo urekebishwe.',
  'export.dhis.cause-fix.choose-open-period-or-update':
    'Chagua kipindi kilicho wazi, au omba DHIS2 ifunguliwe kwa kipindi hicho. Je, kiko wazi, na seti ya data ina vipindi vya kuingiza data? DHIS2 2.43.0 hadi 2.43.1.1 husoma vipindi hivyo kinyume: omba DHIS2 isasishwe, au vipindi hivi viondolewe.',
  'export.dhis.cause-fix.correct-other-rows':
    'Rekebisha safu nyingine ambazo DHIS2 inazitaja, kisha utume zote tena.',
  'export.dhis.cause-fix.export-again':
    'Hamisha tena na utume faili hiyo: kuna kitu kilichobadilisha hii njiani.',
  'export.dhis.cause-fix.ask-administrator': 'Mwonyeshe msimamizi wa DHIS2 maneno ya DHIS2.',
};
