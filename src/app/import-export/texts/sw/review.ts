import type { Translation } from '../../../i18n/index.ts';
import type { reviewEn } from '../en/review.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const review: Translation<typeof reviewEn> = {
  'export.dhis.review-panel': 'Mapitio',
  'export.dhis.review-panel.counted': 'Zilihesabiwa {when}',
  'export.dhis.review-panel.stale':
    'Umechagua kitu kingine tangu hapo. Hizi ni namba za chaguo la awali.',
  'export.dhis.review-panel.failed':
    'Mapitio yameisha, kwa sababu programu inayohesabu imesimama. Hamisha tena ili kuyaona.',
  'export.dhis.section.values': 'Thamani',
  'export.dhis.section.missing': 'Nani hayupo',
  'export.dhis.section.suspects': 'Mara mbili au pungufu',
  'export.dhis.section.far-out': 'Mbali na kawaida',
  'export.dhis.section.not-counted': 'Hazikuhesabiwa',
  'export.dhis.section.count': '{count, number}',
  'export.dhis.section.of': '{part, number} kati ya {whole, number}',
  'export.dhis.section.reported': 'wameripoti',
  'export.dhis.section.nothing': 'hakuna cha kuona',
  'export.dhis.section.nobody': 'hakuna anayetarajiwa',
  'export.dhis.section.unread': 'bado haijasomwa',
  'export.dhis.reading.people':
    'Inasoma nani alipaswa kuripoti. Wakati huo unaweza kuhamisha; namba hazibadiliki.',
  'export.dhis.reading.months':
    'Inasoma miezi sita iliyotangulia ({done, number} kati ya {total, number}). Wakati huo unaweza kuhamisha; namba hazibadiliki.',
  'export.dhis.reading.on-request':
    'Nani hayupo na nini kiko mbali na kawaida huchukua muda zaidi kusoma kwa CHW wengi hivi. Namba hazibadiliki kwa hilo.',
  'export.dhis.reading.request': 'Soma akaunti na miezi sita iliyotangulia',
  'export.dhis.reading.failed':
    'Nani hayupo, au miezi iliyotangulia, haikuweza kusomwa. Namba na faili haziguswi na hilo.',
  'export.dhis.page.label': 'Kurasa za orodha',
  'export.dhis.page.previous': 'Ukurasa uliotangulia',
  'export.dhis.page.next': 'Ukurasa unaofuata',
  'export.dhis.page.of': '{first, number}–{last, number} kati ya {total, number}',
  'export.dhis.person.no-phone': 'hakuna namba ya simu',
  'export.dhis.person.changed': 'ilibadilishwa mwisho {when}',
  'export.dhis.person.changed.early':
    'ilibadilishwa mwisho {when}, {days, plural, one {siku #} other {siku #}} kabla ya kipindi kuisha',
  'export.dhis.person.synced': 'ilisawazishwa {when}',
  'export.dhis.person.cannot-sync':
    'haiwezi kusawazisha: {count, plural, one {imeshindwa mara #} other {imeshindwa mara #}} tangu {when}',
  'export.dhis.person.missing-months': 'hakuna kilichohesabiwa cha {months}',
  'export.dhis.person.left-out': 'ameripoti, na ameachwa nje kwa makusudi',
  'export.dhis.leave-out': 'Acha nje…',
  'export.dhis.leave-out.of': 'Acha nje… {name}',
  'export.dhis.leave-out.reason': 'Kwa nini {name} anaachwa nje?',
  'export.dhis.leave-out.hint': 'Inakuwa sehemu ya risiti. Usitaje jina la mtu yeyote.',
  'export.dhis.leave-out.required': 'Sema kwa nini, kwa maneno machache.',
  'export.dhis.leave-out.do': 'Acha nje',
  'export.dhis.left-out-owners':
    '{count, plural, one {CHW # ameachwa nje ya namba hizi} other {CHW # wameachwa nje ya namba hizi}}',
  'export.dhis.left-out-owners.effect':
    'Hakuna chochote chao katika thamani, jumla au faili. Kivinjari hiki kinawaacha nje ya seti hii ya data na kipindi hiki hadi uwarudishe.',
  'export.dhis.left-out-owners.forgotten':
    'Kivinjari hiki hakiwezi kusema ni nani uliowaacha nje awali: wanahesabiwa. Waache nje tena inapohitajika.',
  'export.dhis.left-out-owners.not-kept':
    'Kivinjari hiki hakiwezi kukumbuka: ukurasa ukifunguliwa tena, watahesabiwa tena.',
  'export.dhis.left-out-owners.undo': 'Rudisha ndani',
  'export.dhis.left-out-owners.undo.of': 'Rudisha ndani: {name}',
  'export.dhis.person.in-cht': 'Fungua katika CHT',
  'export.dhis.person.in-cht.of': 'Fungua katika CHT: {name}',
  'export.dhis.sheet.print': 'Chapisha karatasi',
  'export.dhis.sheet.print.of': 'Chapisha karatasi: {name}',
  'export.dhis.values.what': 'Nini',
  'export.dhis.values.value': 'Thamani',
  'export.dhis.values.months': 'Miezi sita iliyopita',
  'export.dhis.values.no-sum': 'haijumlishwi',
  'export.dhis.values.by': 'Mistari inaanza na nini',
  'export.dhis.values.by.element': 'Kwa lengo',
  'export.dhis.values.by.org-unit': 'Kwa kitengo',
  'export.dhis.values.search': 'Tafuta kitengo',
  'export.dhis.values.order': 'Mpangilio',
  'export.dhis.values.order.name': 'Kwa jina',
  'export.dhis.values.order.value': 'Kubwa kwanza',
  'export.dhis.values.order.far-out': 'Zilizo mbali na kawaida kwanza',
  'export.dhis.values.none': 'Hakuna thamani ya kitengo chenye jina hilo.',
  'export.dhis.values.units': '{count, plural, one {kitengo #} other {vitengo #}}',
  'export.dhis.values.values': '{count, plural, one {thamani #} other {thamani #}}',
  'export.dhis.values.owners': '{count, plural, =0 {hakuna aliyeripoti} one {CHW #} other {CHW #}}',
  'export.dhis.values.far-out': 'mbali na kawaida',
  'export.dhis.values.far-outs':
    '{count, plural, one {# mbali na kawaida} other {# mbali na kawaida}}',
  'export.dhis.values.out-of': '{part} kati ya {whole}',
  'export.dhis.missing.figure':
    '{reported, number} kati ya {expected, plural, one {CHW #} other {CHW #}} {reported, plural, one {ameripoti} other {wameripoti}}.',
  'export.dhis.missing.figure.months':
    '{reported, number} kati ya {expected, plural, one {CHW #} other {CHW #}} {reported, plural, one {ameripoti} other {wameripoti}} {months, plural, one {mwezi ulioanza} other {kila mmoja wa miezi # iliyoanza}}.',
  'export.dhis.missing.basis.accounts':
    'Anatarajiwa kila mtu ambaye akaunti yake inafanya kazi kwenye simu chini ya vitengo hivi.',
  'export.dhis.missing.basis.earlier-periods':
    'Akaunti haziwezi kusomwa, au hakuna ya simu: anatarajiwa kila aliyeripoti katika mmojawapo wa miezi mitatu iliyotangulia.',
  'export.dhis.missing.effect':
    'Kazi ya wasiokuwepo haimo katika namba hizi. Waombe wasawazishe, kisha uhamishe tena.',
  'export.dhis.missing.effect.months':
    'Kazi ya wengine katika miezi iliyotajwa kando yao haimo katika namba hizi. Waombe wasawazishe, kisha uhamishe tena.',
  'export.dhis.missing.of-unit': '{reported, number} kati ya {expected, number} wameripoti',
  'export.dhis.missing.copy': 'Nakili orodha',
  'export.dhis.missing.csv': 'Hifadhi kama CSV',
  'export.dhis.missing.heading': 'Hawajaripoti, {month}',
  'export.dhis.missing.column.unit': 'Kitengo cha shirika',
  'export.dhis.missing.column.unit-id': 'Kitambulisho cha kitengo',
  'export.dhis.missing.column.name': 'Jina',
  'export.dhis.missing.column.phone': 'Simu',
  'export.dhis.missing.column.place': 'Mahali',
  'export.dhis.missing.column.above': 'Mahali pa juu',
  'export.dhis.missing.column.contact': 'Mtu wa mawasiliano',
  'export.dhis.missing.column.months': 'Miezi',
  'export.dhis.missing.column.sync': 'Usawazishaji',
  'export.dhis.phones.ask': 'Simu zipi ziko nyuma',
  'export.dhis.phones.count':
    '{count, plural, =0 {Hakuna simu ya CHW hawa yenye mipangilio ya zamani kuliko ya seva, kwa kadiri simu zilivyosema.} one {Simu # ina mipangilio ya zamani kuliko ya seva. Itachukua mipya itakaposawazishwa.} other {Simu # zina mipangilio ya zamani kuliko ya seva. Zitachukua mipya zitakaposawazishwa.}}',
  'export.dhis.phones.detail': 'mipangilio {settings}, ilisema {when}',
  'export.dhis.phones.failed': 'Haijulikani simu zipi ziko nyuma. {words}',
  'export.dhis.missing.sync':
    'Waliowasiliana tangu kipindi kiishe: {inTouch, number}. Waliobadilisha mapema na hawajawasiliana tangu hapo: {early, number}. Hawawezi kusawazisha: {cannotSync, number}.',
  'export.dhis.missing.sync.failed':
    'Haijulikani simu zilisawazishwa lini: {words}. Namba na faili haziguswi.',
  'export.dhis.missing.early':
    '{count, plural, one {Badiliko la mwisho la CHW # lilikuwa kabla kipindi hakijaisha} other {Mabadiliko ya mwisho ya CHW # yalikuwa kabla kipindi hakijaisha}}',
  'export.dhis.missing.early.detail':
    'Simu huandika namba zake kitu kinapobadilika. Kazi ya siku za mwisho inaweza kuwa bado kwenye simu: uliza kama wamesawazisha tangu hapo.',
  'export.dhis.missing.unexpected':
    '{count, plural, one {CHW # aliripoti ambaye hakutarajiwa} other {CHW # waliripoti ambao hawakutarajiwa}}',
  'export.dhis.missing.unexpected.detail':
    'Namba zinahesabiwa. Akaunti inaweza kuwa mpya, imefungwa, au ya mahali pengine.',
  'export.dhis.outlier.far-out':
    '{count, plural, one {Thamani # iko mbali na miezi yake sita iliyopita} other {Thamani # ziko mbali na miezi yake sita iliyopita}}',
  'export.dhis.outlier.far-out.detail':
    'Inaweza kuwa kweli, au kosa la kuandika. Fungua kitengo chini ya Thamani kuona inatoka kwa CHW yupi, na uulize.',
  'export.dhis.outlier.stopped':
    '{count, plural, one {Thamani # haipo tena} other {Thamani # hazipo tena}}',
  'export.dhis.outlier.stopped.detail':
    'Ilikuwepo katika angalau minne kati ya miezi sita iliyotangulia. Hakuna aliyeiripoti safari hii; hakuna sifuri inayotumwa.',
  'export.dhis.outlier.value': '{value, number}, kwa kawaida karibu {median, number}',
  'export.dhis.outlier.none': 'hakuna thamani',
  'export.dhis.suspect.same':
    '{same, number} kati ya {keys, plural, one {namba # ni} other {namba # ni}} jumla ya {names}',
  'export.dhis.suspect.account': 'Akaunti: {name}',
  'export.dhis.suspect.documents': '{count, plural, one {hati #} other {hati #}}',
  'export.dhis.suspect.supervisor-document':
    '{count, plural, one { {isNamed, select, yes {Huenda {name} anahesabu tena CHW wa chini} other {Huenda hati # inahesabu tena CHW wa chini}}} other {Huenda watu # wanahesabu tena CHW walio chini yao}}',
  'export.dhis.suspect.supervisor-document.effect':
    'Namba za msimamizi zinahesabiwa kwenye kitengo kilekile cha CHW wa chini: kilichofanywa mara moja kinaweza kuwa mara mbili katika jumla.',
  'export.dhis.suspect.supervisor-document.next':
    'Mwulize msimamizi kama simu inaonyesha kazi yake mwenyewe au ya wote. Ikiwa ni ya wote, mwache msimamizi nje.',
  'export.dhis.suspect.replaced-owner':
    '{count, plural, one { {isNamed, select, yes {{name} alibadilishwa, na wote wawili wana namba} other {CHW # alibadilishwa, na wote wawili wana namba}}} other {CHW # walibadilishwa, na wote wana namba}}',
  'export.dhis.suspect.replaced-owner.effect':
    'Kilichobebwa na simu zote mbili katika mwezi wa makabidhiano kinahesabiwa mara mbili.',
  'export.dhis.suspect.replaced-owner.next':
    'Mwulize CHW aliyechukua nafasi ni namba zipi zilizo zake. Mahali wote wanaonyesha kazi ileile, mwache mmoja wa hao wawili nje.',
  'export.dhis.suspect.registered-twice':
    '{count, plural, one { {isNamed, select, yes {{name} amesajiliwa mara mbili} other {CHW # amesajiliwa mara mbili}}} other {CHW # wamesajiliwa mara mbili}}',
  'export.dhis.suspect.registered-twice.effect':
    'Watu wawili wenye jina, simu na mahali pamoja wana namba: mtu mmoja anaweza kuhesabiwa mara mbili.',
  'export.dhis.suspect.registered-twice.next':
    'Mwulize CHW. Ikiwa ni mtu mmoja, mwache mmoja wa hao wawili nje na msimamizi wako wa CHT aifunge.',
  'export.dhis.suspect.several-places':
    '{count, plural, one { {isNamed, select, yes {{name} anafanya kazi kwenye vitengo kadhaa} other {CHW # anafanya kazi kwenye vitengo kadhaa}}} other {CHW # wanafanya kazi kwenye vitengo kadhaa}}',
  'export.dhis.suspect.several-places.effect':
    'Namba zote zinahesabiwa kwenye kimojawapo cha vitengo; vingine vinazikosa.',
  'export.dhis.suspect.several-places.next':
    'Mwulize CHW kazi inagawanywa vipi. Rekebisha vitengo katika DHIS2 baada ya kuingiza pale inapohitajika.',
  'export.dhis.suspect.stale-lineage':
    '{count, plural, one { {isNamed, select, yes {Huenda uhamisho wa {name} haujakamilika} other {Huenda uhamisho # haujakamilika}}} other {Huenda uhamisho # haujakamilika}}',
  'export.dhis.suspect.stale-lineage.effect':
    'Mtu huyo amehifadhiwa na mahali pa juu tofauti na mahali pake, kwa hiyo namba zinaweza kuwa kwenye kitengo kingine.',
  'export.dhis.suspect.stale-lineage.next':
    'Mwombe msimamizi wako wa CHT amhamishe mtu huyo tena, kisha uhamishe data tena.',
  'export.dhis.suspect.parent-as-text':
    '{count, plural, one { {isNamed, select, yes {Hakuna anayejua {name} ni wa wapi} other {Mtu # hana mahali panapojulikana}}} other {Watu # hawana mahali panapojulikana}}',
  'export.dhis.suspect.parent-as-text.effect':
    'Mahali pa juu pamehifadhiwa kama maandishi, kwa hiyo njia ya kwenda juu inaishia hapo. Namba zinaweza kuwa hazimo kwenye kitengo chochote, au kwenye cha chini zaidi.',
  'export.dhis.suspect.parent-as-text.next':
    'Mwombe msimamizi wako wa CHT aweke mahali tena, kisha uhamishe tena.',
  'export.dhis.suspect.lost-mapping':
    '{count, plural, one { {isNamed, select, yes {Muunganisho wa {name} haumo kwenye faharasa ya hifadhidata} other {Muunganisho # haumo kwenye faharasa ya hifadhidata}}} other {Miunganisho # haimo kwenye faharasa ya hifadhidata}}',
  'export.dhis.suspect.lost-mapping.effect':
    'Ulipatikana hata hivyo, na unahesabiwa. Uhamishaji wa CHT yenyewe ungeweka namba hizi mahali pengine.',
  'export.dhis.suspect.lost-mapping.next':
    'Mwombe msimamizi wako wa CHT arekebishe “dhis” ya mahali hapa.',
  'export.dhis.suspect.conflict':
    '{count, plural, one { {isNamed, select, yes {{name} amehifadhiwa kwa njia mbili} other {Mtu # amehifadhiwa kwa njia mbili}}} other {Watu # wamehifadhiwa kwa njia mbili}}',
  'export.dhis.suspect.conflict.effect':
    'Matoleo ya mtu huyo yana mgongano, na yanatofautiana kwa jina, mahali au muunganisho. Namba zinaweza kuwa kwenye kitengo kingine kesho.',
  'export.dhis.suspect.conflict.next': 'Mwombe msimamizi wako wa CHT atatue mgongano.',
  'export.dhis.suspect.zeros-after-the-period':
    '{count, plural, one { {isNamed, select, yes {{name} alituma sifuri tu, baada ya kipindi kuisha} other {Hati # ina sifuri tu, zilizoandikwa baada ya kipindi kuisha}}} other {Hati # zina sifuri tu, zilizoandikwa baada ya kipindi kuisha}}',
  'export.dhis.suspect.zeros-after-the-period.effect':
    'Simu iliyowekwa upya inaweza kuwa iliziandika juu ya namba za kweli. Zinahesabiwa kama sifuri.',
  'export.dhis.suspect.zeros-after-the-period.next':
    'Mwulize CHW kama simu iliwekwa upya, na nini kilifanywa katika kipindi hiki.',
  'export.dhis.suspect.no-number':
    '{count, plural, one { {isNamed, select, yes {{name} hana namba ya seti hii ya data} other {Hati # haina namba ya seti hii ya data}}} other {Hati # hazina namba ya seti hii ya data}}',
  'export.dhis.suspect.no-number.effect':
    'CHW anaonekana kama ameripoti, lakini hakuna chochote cha hati kwenye faili.',
  'export.dhis.suspect.no-number.next':
    'Mwombe CHW asawazishe na afungue malengo. Ikiendelea hivyo, mwonyeshe anayesanidi malengo.',
  'export.dhis.suspect.unknown-target':
    '{count, plural, one {Lengo # halijulikani kwenye mipangilio} other {Malengo # hayajulikani kwenye mipangilio}}',
  'export.dhis.suspect.unknown-target.effect':
    'Limebadilishwa jina, au simu hazijachukua usanidi mpya. Namba zake hazimo kwenye safu yoyote.',
  'export.dhis.suspect.unknown-target.next':
    'Waombe CHW wasawazishe mara mbili, ili simu zao zichukue usanidi mpya. Ikiendelea hivyo, mwonyeshe anayesanidi malengo.',
};
