import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'Tuma kutoka hapa',
  'export.dhis.ways': 'Njia mbili za kuingia DHIS2',
  'export.dhis.by-hand': 'Ingiza faili katika DHIS2',
  'export.dhis.by-hand.open': 'Katika DHIS2, fungua Import/Export, kisha Data import.',
  'export.dhis.by-hand.choose': 'Chagua faili iliyopakuliwa na umbizo {format}.',
  'export.dhis.by-hand.dry-run': 'Anza jaribio (dry run), angalia muhtasari wake, kisha uingize.',
  'export.dhis.by-hand.erases':
    'Kuingiza kwa mkono hufuta maoni na alama za ufuatiliaji za thamani zinazobadilishwa katika DHIS2, hata zile ambazo mtu ameziandika huko.',
  'export.dhis.send.detail':
    'Inaenda kwa {server}. Jaribio halibadilishi chochote huko: linasema uingizaji ungefanya nini.',
  'export.dhis.send.way': 'Jinsi unavyoingia DHIS2',
  'export.dhis.send.way.token': 'Tokeni binafsi ya ufikiaji',
  'export.dhis.send.way.password': 'Mtumiaji na nenosiri',
  'export.dhis.send.token': 'Tokeni binafsi ya ufikiaji ya DHIS2',
  'export.dhis.send.user': 'Mtumiaji wa DHIS2',
  'export.dhis.send.password': 'Nenosiri la DHIS2',
  'export.dhis.send.memory':
    'Inahifadhiwa kwenye kumbukumbu ya ukurasa huu tu, na inasahauliwa unapoondoka.',
  'export.dhis.send.dry-run': 'Anza jaribio',
  'export.dhis.send.import': 'Ingiza',
  'export.dhis.send.import.when': 'Baada ya jaribio.',
  'export.dhis.send.stop': 'Simamisha',
  'export.dhis.send.progress': 'Inatuma kwa DHIS2',
  'export.dhis.send.again':
    'Kutuma tena hakuhesabu chochote mara mbili: DHIS2 hubadilisha kila thamani kwa ile ya faili hii, hata ile ambayo mtu ameiandika wakati huo.',
  'export.dhis.send.kept':
    'Maoni ambayo DHIS2 ilikuwa nayo kwa thamani hizi: {comments, number} yamehifadhiwa. Alama za ufuatiliaji: {followUps, number} zimehifadhiwa.',
  'export.dhis.send.not-read.stored-values':
    'DHIS2 haimruhusu mtumiaji huyu kusoma thamani zake. Uingizaji hufuta maoni na alama za ufuatiliaji za thamani unazobadilisha.',
  'export.dhis.send.not-read.approvals':
    'Haikuweza kusomwa kama data hii imeidhinishwa. DHIS2 2.43 inaweza kuandika juu ya data iliyoidhinishwa bila kusema.',
  'export.dhis.send.may-have-taken':
    'Hata hivyo huenda DHIS2 imechukua baadhi ya thamani. Tuma tena ili kuwa na uhakika: hakuna kinachohesabiwa mara mbili.',
  'export.dhis.send.stopped.dry-run':
    'Jaribio lilisimamishwa. Hakuna kilichobadilishwa katika DHIS2.',
  'export.dhis.send.stopped.import':
    '{done, plural, =0 {Uingizaji ulisimamishwa kabla DHIS2 haijajibu. Huenda tayari imechukua baadhi ya thamani; ingiza tena ili kuwa na uhakika.} other {Uingizaji ulisimamishwa. DHIS2 ilijibu kwa thamani {done, number} kati ya {total, number} na huenda imechukua zaidi; ingiza tena ili kuwa na uhakika.}}',
  'export.dhis.send.error.unreachable': 'DHIS2 haikujibu',
  'export.dhis.send.error.unreachable.next': 'Angalia muunganisho, kisha utume tena.',
  'export.dhis.send.error.wrong-credentials':
    'DHIS2 haitambui tokeni hii, au mtumiaji na nenosiri hili',
  'export.dhis.send.error.wrong-credentials.next':
    'Viandike tena, tokeni kuanzia herufi ya kwanza hadi ya mwisho. Tokeni inaweza kuwa imeisha muda, au hairuhusiwi kutoka hapa au kwa kutuma.',
  'export.dhis.send.error.words': 'DHIS2 inasema: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 ina kazi nyingi',
  'export.dhis.send.error.busy.next': 'Subiri dakika moja, kisha utume tena.',
  'export.dhis.send.error.approved': 'Data imeidhinishwa katika DHIS2: {units}',
  'export.dhis.send.error.approved.next':
    'Hakuna kilichotumwa. Omba idhini iondolewe katika DHIS2, au uhamishe bila vitengo hivi vya shirika.',
  'export.dhis.send.error.no-access': 'Mtumiaji huyu wa DHIS2 haruhusiwi kuingiza thamani za data',
  'export.dhis.send.error.no-access.next':
    'Mwombe msimamizi wa DHIS2 mamlaka ya kuongeza thamani za data.',
  'export.dhis.send.error.other-calendar':
    'Vipindi vya DHIS2 hii ni vya kalenda nyingine kuliko ya faili',
  'export.dhis.send.error.other-calendar.next':
    'Hakuna kilichotumwa: DHIS2 ingechukulia kipindi kuwa kingine. Muulize msimamizi wa DHIS2 mfumo unatumia kalenda gani.',
  'export.dhis.send.error.not-found': 'DHIS2 haina kitu kwenye anwani hii',
  'export.dhis.send.error.not-found.next': 'Mwombe msimamizi akague anwani ya DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.not-dhis2': 'Kilichojibu si DHIS2',
  'export.dhis.send.error.not-dhis2.next': 'Mwombe msimamizi akague anwani ya DHIS2 (DHIS2_URL).',
  'export.dhis.send.error.signed-out': 'Kipindi chako cha kuingia hapa kimeisha',
  'export.dhis.send.error.signed-out.next':
    'Pakia ukurasa tena kisha uingie tena. Hakuna kilichotumwa.',
  'export.dhis.send.error.no-permission': 'Huna tena ruhusa ya kuhamisha',
  'export.dhis.send.error.no-permission.next':
    'Mwulize msimamizi wako wa CHT. Hakuna kilichotumwa.',
  'export.dhis.send.error.refused': 'DHIS2 ilikataa: “{words}” ({status})',
  'export.dhis.send.error.refused.next':
    'Mwonyeshe msimamizi wa DHIS2 maneno haya, au tuma tena baadaye.',
  'export.dhis.summary.dry-run.SUCCESS': 'DHIS2 ingechukua kila kitu',
  'export.dhis.summary.dry-run.WARNING': 'DHIS2 isingechukua baadhi ya thamani',
  'export.dhis.summary.dry-run.ERROR': 'DHIS2 ingekataa hii',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 ilichukua kila kitu',
  'export.dhis.summary.import.WARNING': 'DHIS2 haikuchukua baadhi ya thamani',
  'export.dhis.summary.import.ERROR': 'DHIS2 ilikataa hii',
  'export.dhis.summary.part.SUCCESS': 'Hadi hapo, DHIS2 inaripoti mafanikio',
  'export.dhis.summary.part.WARNING': 'Hadi hapo, DHIS2 inaripoti migongano',
  'export.dhis.summary.part.ERROR': 'Hadi hapo, DHIS2 inaripoti kosa',
  'export.dhis.summary.pasted.SUCCESS': 'DHIS2 inaripoti mafanikio',
  'export.dhis.summary.pasted.WARNING': 'DHIS2 inaripoti migongano',
  'export.dhis.summary.pasted.ERROR': 'DHIS2 inaripoti kosa',
  'export.dhis.summary.unproven': 'DHIS2 inaita haya mafanikio, lakini haikuhifadhi vyote',
  'export.dhis.summary.count.imported': 'Zimeingizwa',
  'export.dhis.summary.count.updated': 'Zimesasishwa',
  'export.dhis.summary.count.ignored': 'Zimepuuzwa',
  'export.dhis.summary.count.deleted': 'Zimefutwa',
  'export.dhis.summary.count.would.imported': 'Zingeingizwa',
  'export.dhis.summary.count.would.updated': 'Zingesasishwa',
  'export.dhis.summary.count.would.ignored': 'Zingepuuzwa',
  'export.dhis.summary.count.would.deleted': 'Zingefutwa',
  'export.dhis.summary.dropped':
    '{count, plural, one {Thamani # haimo kwenye hesabu yoyote: DHIS2 haihifadhi sifuri ya kipengele hiki cha data.} other {Thamani # hazimo kwenye hesabu yoyote: DHIS2 haihifadhi sifuri za vipengele hivi vya data.}}',
  'export.dhis.summary.unchanged':
    '{count, plural, one {Thamani # ilikuwa tayari katika DHIS2, vilevile.} other {Thamani # zilikuwa tayari katika DHIS2, vilevile.}}',
  'export.dhis.summary.not-stored':
    '{count, plural, one {DHIS2 haikuhifadhi thamani #, na haitoi sababu. Itafute kwenye data entry ya DHIS2, kisha uhamishe na utume tena.} other {DHIS2 haikuhifadhi thamani #, na haitoi sababu. Zitafute kwenye data entry ya DHIS2, kisha uhamishe na utume tena.}}',
  'export.dhis.summary.complete': 'Seti ya data imewekwa alama ya kukamilika tarehe {date}.',
  'export.dhis.summary.refuses-file':
    'Kwa sababu hii DHIS2 haichukui chochote cha vilivyotumwa pamoja.',
  'export.dhis.summary.words': 'Maneno ya DHIS2',
  'export.dhis.registrations': 'Weka alama ya kukamilika kwa vitengo vingi vya shirika',
  'export.dhis.registrations.detail':
    'Alama inaiambia DHIS2 kwamba kitengo cha shirika kimeripoti kipindi hiki. Si sehemu ya faili: alama hufuata thamani.',
  'export.dhis.registrations.percent': 'Angalau asilimia hii ya CHW wanaotarajiwa wameripoti',
  'export.dhis.registrations.percent.hint':
    'Chini ya 100, vitengo vya shirika ambako CHW hawapo huwekewa alama pia.',
  'export.dhis.registrations.not-known':
    'Bado haijasomwa nani anatarajiwa: fungua “Nani hayupo” hapo juu.',
  'export.dhis.registrations.count':
    '{count, plural, =0 {Hakuna kitengo cha shirika kinachoweza kuwekewa alama: hakuna chenye ripoti nyingi hivyo, au kipindi hakijaisha.} one {Kitengo # cha shirika kinaweza kuwekewa alama.} other {Vitengo # vya shirika vinaweza kuwekewa alama.}}',
  'export.dhis.registrations.save': 'Hifadhi alama (JSON)',
  'export.dhis.registrations.mark':
    '{count, plural, one {Weka alama # katika DHIS2} other {Weka alama # katika DHIS2}}',
  'export.dhis.registrations.mark.when': 'Baada ya uingizaji ambao DHIS2 imeuhifadhi.',
  'export.dhis.registrations.marking': 'Inaweka alama katika DHIS2',
  'export.dhis.registrations.done':
    '{count, plural, one {Kitengo # cha shirika kimewekewa alama ya kukamilika katika DHIS2.} other {Vitengo # vya shirika vimewekewa alama ya kukamilika katika DHIS2.}}',
  'export.dhis.registrations.partly':
    'DHIS2 imeweka alama kwa vitengo {done, number} kati ya {count, number} vya shirika.',
  'export.dhis.paste.title': 'Eleza jibu la DHIS2',
  'export.dhis.paste.detail':
    'Umeingiza kwa mkono? Nakili kile programu ya Import/Export ya DHIS2 inachoonyesha: jedwali la hesabu na migongano iliyo chini yake. Maandishi ya Data Exchange na jibu la API (JSON) pia yanasomwa. Lazima liwe la faili iliyohamishwa sasa hivi.',
  'export.dhis.paste.label': 'Muhtasari wa DHIS2',
  'export.dhis.paste.explain': 'Eleza',
  'export.dhis.paste.fault.empty': 'Bandika muhtasari kwanza.',
  'export.dhis.paste.fault.not-readable':
    'Huu si muhtasari wa DHIS2. Katika programu yake ya Import/Export, chagua jedwali la hesabu na migongano yote iliyo chini yake, nakili, na ubandike hapa.',
  'export.dhis.paste.fault.not-summary': 'Hii ni JSON, lakini si muhtasari wa uingizaji.',
  'export.dhis.paste.fault.dhis2-error': 'DHIS2 haikufika hatua ya kuingiza: “{words}”',
  'export.dhis.paste.fault.job-started':
    'Hii inasema tu kuwa uingizaji ulianza. Fungua kazi hiyo katika DHIS2 na unakili muhtasari wake.',
  'export.dhis.sendings': 'Kilichotumwa kwa kipindi hiki, na wote',
  'export.dhis.sendings.none': 'Bado hakuna, kulingana na kumbukumbu katika DHIS2.',
  'export.dhis.sendings.same':
    'Baiti hizi hizi zilitumwa {when} na {by}. Kuzituma tena kunabadilisha tu kilichoandikwa katika DHIS2 tangu hapo.',
  'export.dhis.sendings.same.unnamed':
    'Baiti hizi hizi zilitumwa {when}. Kuzituma tena kunabadilisha tu kilichoandikwa katika DHIS2 tangu hapo.',
  'export.dhis.sendings.same.not-last': 'Baiti hizi hizi zilitumwa {when} na {by}.',
  'export.dhis.sendings.same.not-last.unnamed': 'Baiti hizi hizi zilitumwa {when}.',
  'export.dhis.sendings.unnamed': 'akaunti isiyotajwa',
  'export.dhis.sendings.figures':
    '{rows, plural, one {Thamani moja} other {Thamani {rows, number}}}. DHIS2: {imported, number} zimeingizwa, {updated, number} zimesasishwa, {ignored, number} zimepuuzwa, {deleted, number} zimefutwa.',
  'export.dhis.sendings.broken-off': 'Ilikatika: huenda DHIS2 imepokea zaidi ya hizi.',
  'export.dhis.sendings.not-read':
    'Walichotuma wenzako hakikuweza kusomwa: mtumiaji huyu wa DHIS2 haruhusiwi kusoma kumbukumbu ya utumaji, au DHIS2 haikujibu.',
  'export.dhis.sendings.kept-here':
    'Mtumiaji huyu wa DHIS2 haruhusiwi kusoma kumbukumbu ya utumaji katika DHIS2, au DHIS2 haikujibu. Hapa chini ni yale ambayo seva hii yenyewe inayatunza.',
  'export.dhis.sendings.not-logged':
    'Thamani zimetumwa. Hilo halipo kwenye kumbukumbu ambayo wenzako wanaona: mtumiaji huyu wa DHIS2 haruhusiwi kuandika hapo, au DHIS2 haikujibu. Waambie wenzako mwenyewe.',
  'export.dhis.sendings.way.console': 'kutoka kwenye konsoli',
  'export.dhis.sendings.way.app': 'kwa programu iliyo ndani ya DHIS2',
  'export.dhis.sendings.way.command': 'kwa mstari wa amri',
  'export.dhis.sendings.way.host': 'na seva',
  'export.dhis.sendings.way.closing': 'na kufungwa kwa mwezi',
};
