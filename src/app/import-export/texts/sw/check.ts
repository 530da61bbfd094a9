import type { Translation } from '../../../i18n/index.ts';
import type { checkEn } from '../en/check.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const check: Translation<typeof checkEn> = {
  'export.dhis.review': 'Angalia kabla faili haijaondoka',
  'export.dhis.review.detail':
    'Namba zimehesabiwa, na bado hakuna kilichoandikwa. Hivi ndivyo DHIS2 ingezifanyia. Acha safu nje ukitaka, kisha bonyeza Andika faili.',
  'export.dhis.review.values':
    '{count, plural, one {thamani itakuwa kwenye faili} other {thamani zitakuwa kwenye faili}}',
  'export.dhis.review.no-rows':
    'Hakuna safu iliyobaki, kwa hiyo hakuna faili ya kuandika. Rudisha baadhi ya safu, au rekebisha chanzo.',
  'export.dhis.file.emptied': 'Hakuna safu iliyobaki ya kuandika.',
  'export.dhis.check': 'Imekaguliwa dhidi ya DHIS2',
  'export.dhis.check.nothing': 'Metadata ya DHIS2 haina pingamizi kwa faili hii.',
  'export.dhis.check.nothing-of-checked':
    'Hakuna kilichopatikana katika kile kilichoweza kukaguliwa. Kisichoweza kimeorodheshwa hapa chini.',
  'export.dhis.check.rows':
    '{count, plural, one {Onyesha safu} other {Onyesha safu {count, number}}}',
  'export.dhis.check.leave-out':
    '{count, plural, one {Acha safu hii nje} other {Acha safu hizi {count, number} nje}}',
  'export.dhis.check.take-in':
    '{count, plural, =0 {Acha chaguo hili} one {Irudishe ndani} other {Rudisha hizi {count, number} ndani}}',
  'export.dhis.check.left-out': 'Zimeachwa nje kwa sababu ulichagua hivyo',
  'export.dhis.check.left-out.for-other': 'Safu hizi tayari ziko nje kwa sababu nyingine.',
  'export.dhis.row.in-dhis2': 'Katika DHIS2: {names}',
  'export.dhis.finding.date': 'Tangu au hadi {date}.',
  'export.dhis.finding.option-combos': 'Ingekuwa mojawapo ya: {combos}.',
  'export.dhis.finding.below': 'Chini yake katika faili hii: {units}.',
  'export.dhis.severity.refused': 'DHIS2 ingekataa hii',
  'export.dhis.severity.lost': 'DHIS2 ingepoteza hii',
  'export.dhis.severity.hidden': 'DHIS2 ingeficha hii',
  'export.dhis.severity.doubtful': 'DHIS2 ingekokotoa kitu kingine kutokana na hii',
  'export.dhis.severity.harmless': 'Vizuri kujua, na haina madhara',
  'export.dhis.effect.upTo242': 'DHIS2 2.36 hadi 2.42',
  'export.dhis.effect.since243': 'DHIS2 2.43 na baadaye',
  'export.dhis.effect.whenStrict.upTo242': 'Mahali mipangilio yake ni mikali: {behaviour}',
  'export.dhis.effect.whenStrict.since243': 'Baada ya 2.43: {behaviour}',
  'export.dhis.behaviour.refuses-file': 'Haichukui chochote cha faili.',
  'export.dhis.behaviour.rejects-value': 'Haichukui thamani hii; inachukua nyingine.',
  'export.dhis.behaviour.drops-or-deletes': 'Haihifadhi sifuri, na inafuta namba iliyopo tayari.',
  'export.dhis.behaviour.stores-hidden':
    'Inaihifadhi mahali ambapo hakuna fomu wala ripoti inayoionyesha.',
  'export.dhis.behaviour.keeps-last': 'Inahifadhi ya mwisho tu.',
  'export.dhis.behaviour.counts-twice':
    'Inaihifadhi, na kuiongeza kwenye jumla ambayo tayari inayo.',
  'export.dhis.behaviour.computes-otherwise':
    'Inaihifadhi, na kukokotoa kitu kingine kutokana nayo.',
  'export.dhis.behaviour.stores': 'Inaihifadhi inavyopaswa.',
  'export.dhis.rule.wrong-period-type':
    'Aina ya kipindi ya seti ya data ni {periodType}; faili hii ni ya nyingine.',
  'export.dhis.rule.future-period':
    'Kipindi cha mwisho ambacho seti ya data iko wazi ni {latestPeriod}.',
  'export.dhis.rule.expired-period':
    'Seti ya data imefungwa kwa kipindi hiki tangu {date}, kulingana na siku zake za kuisha muda.',
  'export.dhis.rule.outside-input-periods':
    'Seti ya data ina orodha ya vipindi na siku ambazo inavipokea; kipindi hiki hakiko wazi leo.',
  'export.dhis.rule.reversed-input-periods':
    'Seti ya data ina orodha ya vipindi na siku ambazo inavipokea, na kipindi hiki kiko wazi leo. DHIS2 2.43.0 hadi 2.43.1.1 husoma siku hizi kinyume: hukataa kipindi kilicho wazi na hupokea kilichofungwa.',
  'export.dhis.rule.element-not-in-data-set':
    'Kila kipengele cha data lazima kiwe kimojawapo cha seti ya data. DHIS2 haikiorodheshi hiki humo.',
  'export.dhis.rule.org-unit-not-assigned':
    'Seti ya data lazima ipewe kila kitengo cha shirika kinachoiripoti.',
  'export.dhis.rule.org-unit-not-open-yet':
    'Kitengo cha shirika lazima kiwe wazi siku ya kwanza ya kipindi.',
  'export.dhis.rule.org-unit-closed':
    'Kitengo cha shirika lazima kisiwe kimefungwa kabla ya siku ya kwanza ya kipindi.',
  'export.dhis.rule.missing-option-combo':
    'Kipengele cha data kimegawanywa, kwa mfano kwa jinsia au umri. Safu lazima itaje ni ya sehemu gani.',
  'export.dhis.rule.wrong-option-combo':
    'Mchanganyiko wa chaguo za kategoria lazima uwe mmojawapo wa ile inayogawa kipengele cha data.',
  'export.dhis.rule.missing-attribute-option-combo':
    'Seti ya data imegawanywa, kwa mfano kwa mradi. Kila safu lazima itaje ni ya sehemu gani.',
  'export.dhis.rule.wrong-attribute-option-combo':
    'Mchanganyiko wa chaguo za sifa lazima uwe mmojawapo wa ile inayogawa seti ya data.',
  'export.dhis.rule.duplicate-row':
    'Kwa kitengo kimoja cha shirika, kipengele cha data na mchanganyiko wa chaguo kunaweza kuwa na safu moja tu.',
  'export.dhis.rule.value-type': 'Aina ya thamani ya kipengele cha data ni {valueType}: {fault}',
  'export.dhis.rule.not-an-option':
    'Kipengele cha data kinapokea tu chaguo za seti yake ya chaguo.',
  'export.dhis.rule.comment-too-long': 'Maoni yanaweza kuwa na herufi 5,000.',
  'export.dhis.rule.zero-not-significant':
    'Kwa kipengele hiki cha data DHIS2 huchukulia sifuri kuwa hakuna kilichoripotiwa.',
  'export.dhis.rule.parent-and-child':
    'DHIS2 hujumlisha vitengo vya shirika yenyewe: kilichohesabiwa chini kisihesabiwe pia juu.',
  'export.dhis.rule.aggregation-type':
    'Namba hizi ni jumla. DHIS2 hujumlisha kipengele cha data kwa {aggregationType}, kwa hiyo inachoonyesha juu ya kitengo cha shirika si jumla yao.',
  'export.dhis.rule.percentage-added-up':
    'Namba hizi ni asilimia. DHIS2 hujumlisha kipengele cha data kwa {aggregationType}, kwa hiyo inajumlisha asilimia.',
  'export.dhis.value-fault.not-a-number': 'hii si namba.',
  'export.dhis.value-fault.not-whole': 'hii si namba kamili.',
  'export.dhis.value-fault.zero': 'haipokei 0.',
  'export.dhis.value-fault.negative': 'haipokei namba chini ya 0.',
  'export.dhis.value-fault.not-negative': 'inapokea namba chini ya 0 tu.',
  'export.dhis.value-fault.beyond-32-bit': 'inapokea namba hadi 2,147,483,647 tu.',
  'export.dhis.value-fault.above-100': 'inapokea namba kuanzia 0 hadi 100.',
  'export.dhis.value-fault.above-1': 'inapokea namba kuanzia 0 hadi 1.',
  'export.dhis.value-fault.not-yes-or-no': 'inapokea ndiyo na hapana tu.',
  'export.dhis.value-fault.not-yes': 'inapokea ndiyo tu.',
  'export.dhis.value-fault.too-long': 'thamani ni ndefu mno.',
  'export.dhis.value-fault.no-value': 'hakuna thamani.',
  'export.dhis.value-fault.takes-no-number': 'haipokei namba kabisa.',
  'export.dhis.yes-no': 'Ndiyo na hapana',
  'export.dhis.yes-no.label':
    'Andika jumla za vipengele vya data vya ndiyo/hapana kama ndiyo na hapana',
  'export.dhis.yes-no.rule':
    'Kanuni: 1 au zaidi inakuwa ndiyo (true), 0 inakuwa hapana (false). Kipengele cha data kinachojua ndiyo tu, 0 inaachwa nje.',
  'export.dhis.yes-no.changed':
    '{count, plural, one {Thamani # imeandikwa kama ndiyo au hapana.} other {Thamani # zimeandikwa kama ndiyo au hapana.}}',
  'export.dhis.yes-no.without-no': 'Sifuri za vipengele vya data vinavyojua ndiyo tu',
  'export.dhis.not-checked': 'Hazijakaguliwa',
  'export.dhis.not-checked.detail':
    'Metadata haisemi vya kutosha kwa hili. DHIS2 bado inaweza kupata kitu hapa; jaribio la kuingiza (dry run) litaonyesha.',
  'export.dhis.not-checked.about': '{count, plural, one {(ya {names})} other {(ya #: {names})}}',
  'export.dhis.missing-part.data-set': 'Hakuna kabisa: metadata ni ya seti nyingine ya data.',
  'export.dhis.missing-part.period-type': 'Kama seti ya data inapokea vipindi vya aina hii.',
  'export.dhis.missing-part.open-future-periods': 'Kama kipindi ni cha mapema mno.',
  'export.dhis.missing-part.expiry-days': 'Kama kipindi tayari kimefungwa.',
  'export.dhis.missing-part.data-input-periods':
    'Kama kipindi ni kimojawapo cha orodha ya seti ya data.',
  'export.dhis.missing-part.data-elements':
    'Vipengele vya data: kama vimo kwenye seti ya data, na vinapokea thamani hizi.',
  'export.dhis.missing-part.value-types': 'Kama thamani zinalingana na aina za thamani.',
  'export.dhis.missing-part.aggregation-types': 'Jinsi DHIS2 inavyojumlisha vipengele vya data.',
  'export.dhis.missing-part.zero-is-significant': 'Kama sifuri zinahifadhiwa.',
  'export.dhis.missing-part.options': 'Kama thamani ni miongoni mwa chaguo.',
  'export.dhis.missing-part.option-combos': 'Kama michanganyiko ya chaguo za kategoria ni sahihi.',
  'export.dhis.missing-part.attribute-option-combos':
    'Kama michanganyiko ya chaguo za sifa ni sahihi.',
  'export.dhis.missing-part.org-units':
    'Vitengo vya shirika: kama seti ya data imepewa vitengo hivyo, na kama viko wazi.',
  'export.dhis.missing-part.org-unit-dates': 'Kama vitengo vya shirika viko wazi.',
  'export.dhis.missing-part.org-unit-paths':
    'Kama vitengo vya shirika viko kimoja chini ya kingine.',
  'export.dhis.missing-part.validation-rules':
    'Kanuni za uthibitishaji za DHIS2: faili za vitegemezi vya seti ya data hazina. Soma metadata kutoka DHIS2, au pakia faili ya metadata yote.',
  'export.dhis.missing-part.entry-rules':
    'Kile DHIS2 inachodai kwa fomu iliyokamilika: sehemu za lazima, maoni.',
  'export.dhis.missing-part.min-max-values':
    'Kima cha chini na cha juu: faili za metadata hazina. Soma metadata kutoka DHIS2.',
  'export.dhis.names': 'Linganisha majina yetu na ya DHIS2',
  'export.dhis.names.dataElements': 'Malengo na vipengele vya data',
  'export.dhis.names.orgUnits': 'Mahali na vitengo vya shirika',
  'export.dhis.names.ours': 'Hapa',
  'export.dhis.names.in-dhis2': 'Katika DHIS2',
  'export.dhis.names.none.dataElements': 'Hakimo kwenye seti ya data',
  'export.dhis.names.none.orgUnits': 'Seti ya data haijapewa',
};
