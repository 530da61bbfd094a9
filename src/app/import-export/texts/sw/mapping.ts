import type { Translation } from '../../../i18n/index.ts';
import type { mappingEn } from '../en/mapping.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const mapping: Translation<typeof mappingEn> = {
  'export.dhis.mapping.intro':
    'Kila eneo ni kitengo gani cha shirika, na kila lengo ni kipengele gani cha data? Kisichoweza kuwa kingine ni cha hakika; vingine unathibitisha wewe. Hakuna kinachobadilishwa katika CHT wala DHIS2: unapakua faili.',
  'export.dhis.mapping.back': 'Rudi kwenye uhamishaji',
  'export.dhis.mapping.reading': 'Inasoma maeneo na malengo…',
  'export.dhis.mapping.retry': 'Jaribu tena',
  'export.dhis.mapping.types': 'Maeneo ya kuoanisha',
  'export.dhis.mapping.types.next':
    'Bado hakuna eneo lililooanishwa. Weka alama kwenye aina ya maeneo yenye vitengo vya shirika: mara nyingi vitengo vya jamii au vituo vya afya.',
  'export.dhis.mapping.too-many':
    'Kuna zaidi ya maeneo {most} ya aina hizi: kaya hazina kitengo cha shirika. Weka alama kwenye aina nyingine.',
  'export.dhis.mapping.file': 'Chagua faili ya metadata',
  'export.dhis.mapping.file.how':
    'Katika DHIS2, Import/Export, uhamishaji wa metadata na vitegemezi vya seti ya data kama JSON, pamoja na vitengo vya shirika vilivyo juu ya vyake.',
  'export.dhis.mapping.file.loaded':
    '{elements, plural, one {kipengele # cha data} other {vipengele # vya data}}, {units, plural, one {kitengo # cha shirika} other {vitengo # vya shirika}}',
  'export.dhis.mapping.file.refused':
    '{fileName} haina metadata ya seti yoyote ya data. Kilichopakiwa awali kinabaki.',
  'export.dhis.mapping.org-units':
    'Vitengo {read, number} vya shirika kati ya {total, number} vimesomwa',
  'export.dhis.mapping.data-set': 'Seti ya data',
  'export.dhis.mapping.data-set.which': 'DHIS2 ina seti kadhaa za data. Chagua ile ya kuoanishwa.',
  'export.dhis.mapping.suggesting': 'Inatafuta mapendekezo: {done, number} kati ya {all, number}',
  'export.dhis.mapping.table': 'Pakia jedwali la awali',
  'export.dhis.mapping.table.how':
    'mapping.csv au mapping.json, ya hapa au ya mfumo mwingine kama wa mafunzo. Safu zenye yes au no chini ya “accept” huchukuliwa.',
  'export.dhis.mapping.table.taken':
    '{fileName}: {count, plural, one {uamuzi # umechukuliwa} other {maamuzi # yamechukuliwa}}',
  'export.dhis.mapping.table.unused':
    '{count, plural, one {Safu # haikuweza kutumika} other {Safu # hazikuweza kutumika}}',
  'export.dhis.mapping.table.unused.unknown-place':
    'hakuna eneo hapa lenye kitambulisho au njia yake, au kuna kadhaa',
  'export.dhis.mapping.table.unused.unknown-target': 'hakuna lengo hapa lenye kitambulisho chake',
  'export.dhis.mapping.table.unused.unknown-in-dhis2':
    'hakuna kitu katika DHIS2 hii chenye kitambulisho, msimbo au njia yake, au kuna kadhaa',
  'export.dhis.mapping.table.unused.unknown-answer': '“accept” si yes wala no',
  'export.dhis.mapping.table.unused.contradicted': 'safu nyingine inasema tofauti kuhusu hiki hiki',
  'export.dhis.mapping.table.not-a-table':
    '{fileName} si jedwali la uoanishaji. Hakuna kilichobadilishwa.',
  'export.dhis.mapping.table.unreadable-row':
    '{fileName}: kwa sababu ya alama za nukuu safu ya {row, number} haisomeki. Hakuna kilichobadilishwa.',
  'export.dhis.mapping.progress': '{done} kati ya {all} vimekamilika',
  'export.dhis.mapping.group.conflict': 'Migongano',
  'export.dhis.mapping.group.to-confirm': 'Vya kuthibitisha',
  'export.dhis.mapping.group.nothing-found': 'Hakuna kilichopatikana',
  'export.dhis.mapping.group.certain': 'Vya hakika',
  'export.dhis.mapping.group.decided': 'Ulivyoamua wewe',
  'export.dhis.mapping.group.mapped': 'Vimeoanishwa tayari',
  'export.dhis.mapping.more': 'Onyesha {count} zaidi',
  'export.dhis.mapping.target': 'Lengo',
  'export.dhis.mapping.by.code': 'msimbo uleule',
  'export.dhis.mapping.by.name': 'jina linafanana',
  'export.dhis.mapping.elsewhere': 'kipo chini ya kitengo kingine kuliko eneo la juu',
  'export.dhis.mapping.confirm': 'Thibitisha',
  'export.dhis.mapping.confirm.name': 'Thibitisha {unit} kwa {name}',
  'export.dhis.mapping.choose': 'Chagua kingine',
  'export.dhis.mapping.choose.name': 'Chagua kingine kwa {name}',
  'export.dhis.mapping.search': 'Tafuta katika DHIS2 kwa {name}',
  'export.dhis.mapping.search.count':
    '{count, plural, =0 {Hakuna kilichopatikana} one {# kimepatikana} other {# vimepatikana}}',
  'export.dhis.mapping.leave-out': 'Usioanishe',
  'export.dhis.mapping.leave-out.name': 'Usioanishe: {name}',
  'export.dhis.mapping.undo': 'Tengua',
  'export.dhis.mapping.undo.name': 'Tengua uamuzi kuhusu {name}',
  'export.dhis.mapping.none': 'Hakioanishwi',
  'export.dhis.mapping.conflict.unknown-org-unit': 'DHIS2 haina {unit}',
  'export.dhis.mapping.conflict.not-assigned': 'Seti ya data haijapewa {unit}',
  'export.dhis.mapping.conflict.several-org-units':
    'Kimeoanishwa na vitengo kadhaa, namba zake zinahesabiwa katika kila kimoja: {unit}',
  'export.dhis.mapping.conflict.two-places': '{unit} ni cha {other} pia',
  'export.dhis.mapping.conflict.differs': 'Kimeoanishwa na {unit}; kwa msimbo au jina ni {other}',
  'export.dhis.mapping.by-hand':
    '{count, plural, one {Eneo # lina} other {Maeneo # yana}} uoanishaji wa seti nyingine ya data usio orodha. Ufanye orodha kwa mkono; hakuna faili inayoweza.',
  'export.dhis.mapping.downloads': 'Pakua',
  'export.dhis.mapping.download.contacts': '{file}: {count, plural, one {eneo #} other {maeneo #}}',
  'export.dhis.mapping.download.patch': 'settings-patch.json',
  'export.dhis.mapping.download.table': 'mapping.csv',
  'export.dhis.mapping.downloads.next':
    'Pakia anwani kwa cht-conf (edit-contacts, kisha upload-docs), tumia rekebisho kwenye app_settings.json, na uhifadhi jedwali kwa mfumo unaofuata.',
  'export.dhis.mapping.downloads.none':
    'Hakuna cha kubadilisha: jedwali pekee linaweza kupakuliwa.',
};
