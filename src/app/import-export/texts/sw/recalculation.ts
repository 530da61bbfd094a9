import type { Translation } from '../../../i18n/index.ts';
import type { recalculationEn } from '../en/recalculation.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const recalculation: Translation<typeof recalculationEn> = {
  'export.dhis.reports': 'Kutoka kwenye ripoti',
  'export.dhis.reports.detail':
    'Seva inaweza kuhesabu upya namba hizi kutoka kwenye ripoti zilizo kwenye hifadhidata, pia zile zilizofika baada ya simu kuandika mara ya mwisho. Haibadilishi chochote.',
  'export.dhis.reports.all': 'Kwa vitengo vyote vya shirika inaweza kuchukua dakika nyingi.',
  'export.dhis.reports.compare': 'Linganisha na ripoti',
  'export.dhis.reports.compare.of': 'Linganisha na ripoti: {name}',
  'export.dhis.reports.again': 'Linganisha tena',
  'export.dhis.reports.compare-all': 'Linganisha vyote vilivyochaguliwa',
  'export.dhis.reports.as-of-end': 'Zilizoripotiwa hadi mwisho wa kipindi tu',
  'export.dhis.reports.waiting': 'Inasubiri seva',
  'export.dhis.reports.running':
    'Inahesabu kutoka kwenye ripoti: akaunti {done, number} kati ya {total, number}',
  'export.dhis.reports.stop': 'Simamisha',
  'export.dhis.reports.stopped': 'Imesimamishwa. Hakuna kilichohesabiwa.',
  'export.dhis.reports.failed.unreachable': 'Seva haikujibu.',
  'export.dhis.reports.failed.refused': 'Seva inasema: {words}',
  'export.dhis.reports.failed.unusable': 'Jibu la seva halikuweza kutumika.',
  'export.dhis.reports.failed.next':
    'Hakuna kilichobadilika: zilizoandikwa na simu zinaweza kuhamishwa kama awali. Linganisha tena, au muulize anayesimamia seva.',
  'export.dhis.reports.differing':
    'Simu {differing, number} kati ya {all, number} {differing, plural, one {inatofautiana} other {zinatofautiana}} na ripoti',
  'export.dhis.reports.same':
    'Ripoti zinatoa zilizoandikwa na simu. Simu zilizolinganishwa: {all, number}',
  'export.dhis.reports.made.as-known-now':
    'Kutoka ripoti zote zinazojulikana sasa, hali ya {when}, kwa saa za {zone}.',
  'export.dhis.reports.made.as-of-end':
    'Kutoka zilizoripotiwa hadi mwisho wa kipindi, hali ya {when}, kwa saa za {zone}.',
  'export.dhis.reports.of': 'Za {name} pekee.',
  'export.dhis.reports.differing-only': 'Zinazotofautiana tu',
  'export.dhis.reports.target': 'Lengo',
  'export.dhis.reports.phone': 'Simu',
  'export.dhis.reports.recalculated': 'Kutoka kwenye ripoti',
  'export.dhis.reports.difference': 'Tofauti',
  'export.dhis.reports.no-document': 'Simu haijaandika hati yoyote ya kipindi hiki.',
  'export.dhis.reports.faults':
    'Kanuni zilishindwa kwa akaunti hii: namba zake hazimo kwenye faili iliyohesabiwa upya. Makosa: {count, number}',
  'export.dhis.reports.late':
    'Ripoti zilizochelewa: {count, number}. Simu iliandika mara ya mwisho {when}: hati yake haiwezi kuwa ilizihesabu.',
  'export.dhis.reports.late.line': '{form}, iliripotiwa {when}',
  'export.dhis.reports.late.arrived': '{form}, iliripotiwa {when}, ilifika kwenye seva baadaye',
  'export.dhis.reports.late.changed': '{form}, iliripotiwa {when}, ilibadilishwa baadaye',
  'export.dhis.reports.late.more': 'na {count, number} zaidi',
  'export.dhis.reports.explained': 'Bila hizo ni kama simu ilivyoandika.',
  'export.dhis.reports.edited':
    'Moja kati ya hizo ilibadilishwa baadaye: kile simu ilichohesabu kabla hakihifadhiwi.',
  'export.dhis.reports.not-explained':
    'Bila hizo ni namba nyingine tena: kitu kingine pia kilibadilishwa.',
  'export.dhis.reports.unexplained':
    'Hakuna ripoti iliyochelewa: ripoti, mtu au simu ilibadilishwa tangu hapo.',
  'export.dhis.reports.gone': 'Hati za simu zisizo na akaunti ambazo hazimo: {count, number}',
  'export.dhis.reports.export': 'Hamisha zilizohesabiwa upya',
  'export.dhis.reports.export.detail':
    'Huandika faili ya zinazotolewa na ripoti. Kitufe mwishoni mwa ukurasa huandika zilizoandikwa na simu. Faili ni ya chanzo kimoja.',
  'export.dhis.reports.found':
    'Ukaguzi dhidi ya DHIS2 umepata kitu katika faili iliyokokotolewa upya: {count, number}. Unachoacha nje au kurekebisha kwenye ukaguzi huo kinahusu faili ya simu pekee; katika hii kinabaki.',
  'export.dhis.reports.no-file': 'Hakuna faili. {words}',
  'export.dhis.reports.saved': '{name} imeandikwa. Namba zake ni za ripoti, si za simu.',
  'export.dhis.reports.only-some':
    'Faili ni la vitengo vizima vya shirika: linganisha kitengo, au vyote, ili kuhamisha kile ripoti zinachotoa.',
  'export.dhis.reports.none-shown': 'Hakuna wa kulinganishwa.',
  'export.dhis.reports.by-phones': 'Namba zake ni zilizoandikwa na simu.',
  'export.dhis.reports.surplus':
    'Simu inasema zaidi ya ripoti zilizo kwenye seva zinavyothibitisha. Hiyo si kazi iliyochelewa.',
  'export.dhis.reports.surplus.departed':
    'CHW aliripoti kuhusu hawa katika kipindi hiki, na sasa si wake tena; huenda simu bado inawahesabu. Hamisha kinachotolewa na ripoti, au mwache CHW nje kwa sababu. Kisha data za programu kwenye simu zifutwe na CHW aingie tena.',
  'export.dhis.reports.surplus.none':
    'Hakupatikana mtu ambaye si wa CHW tena. Huenda ripoti zimehifadhiwa mahali pengine: hili halisemi chochote dhidi ya CHW.',
  'export.dhis.reports.surplus.unknown':
    'Haiwezekani kujua hapa kama kuna watu ambao si wa CHW tena. Huenda ripoti zimehifadhiwa mahali pengine: hili halisemi chochote dhidi ya CHW.',
  'export.dhis.reports.surplus.moved': 'sasa yuko mahali pengine. Ripoti: {count, number}',
  'export.dhis.reports.surplus.deleted': 'amefutwa. Ripoti: {count, number}',
  'export.dhis.reports.surplus.muted': 'amenyamazishwa. Ripoti: {count, number}',
};
