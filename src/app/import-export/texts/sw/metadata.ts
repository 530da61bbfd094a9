import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata': 'Kagua dhidi ya DHIS2',
  'export.dhis.metadata.loaded': 'Imekaguliwa dhidi ya DHIS2, metadata ya {day}',
  'export.dhis.metadata.detail':
    'Kwa kile DHIS2 inachojua kuhusu seti hii ya data, ukurasa huu hupata kile ambacho DHIS2 ingekataa, ingepoteza au ingeficha kabla faili haijaondoka.',
  'export.dhis.metadata.how':
    'Katika DHIS2, fungua Import/Export, Metadata dependency export, chagua seti hii ya data, umbizo JSON na bila kubana. Kisha chagua faili hiyo hapa; inabaki kwenye kivinjari hiki.',
  'export.dhis.metadata.file': 'Faili ya metadata',
  'export.dhis.metadata.choose': 'Chagua faili ya metadata',
  'export.dhis.metadata.other': 'Chagua faili nyingine',
  'export.dhis.metadata.forget': 'Isahau',
  'export.dhis.metadata.counts':
    '{elements, plural, one {kipengele # cha data} other {vipengele # vya data}}, {orgUnits, plural, one {kitengo # cha shirika} other {vitengo # vya shirika}}.',
  'export.dhis.metadata.not-kept':
    'Kivinjari hiki hakihifadhi faili. Itatumika hadi uondoke kwenye ukurasa huu.',
  'export.dhis.metadata.from': 'Isome kutoka {server}',
  'export.dhis.metadata.ask': 'Soma kutoka DHIS2',
  'export.dhis.metadata.reading': 'Inasoma kutoka DHIS2…',
  'export.dhis.metadata.error.unreachable': 'DHIS2 haikujibu',
  'export.dhis.metadata.error.unreachable.next': 'Angalia muunganisho, kisha ujaribu tena.',
  'export.dhis.metadata.error.wrong-credentials':
    'DHIS2 haitambui tokeni hii, au mtumiaji na nenosiri hili',
  'export.dhis.metadata.error.wrong-credentials.next':
    'Viandike tena. Tokeni inaweza kuwa imeisha muda, au hairuhusiwi kwa seva hii.',
  'export.dhis.metadata.error.no-access': 'Mtumiaji huyu wa DHIS2 haruhusiwi kuona seti ya data',
  'export.dhis.metadata.error.no-access.next': 'Mwombe msimamizi wa DHIS2 aishiriki.',
  'export.dhis.metadata.error.not-found':
    'DHIS2 haina seti ya data yenye kitambulisho hiki, au haimwonyeshi mtumiaji huyu',
  'export.dhis.metadata.error.not-found.next':
    'Mwombe msimamizi wako wa CHT akague kitambulisho cha seti ya data, au msimamizi wa DHIS2 aishiriki.',
  'export.dhis.metadata.error.not-dhis2': 'Kilichojibu si DHIS2',
  'export.dhis.metadata.error.not-dhis2.next':
    'Mwombe msimamizi akague anwani ya DHIS2 (DHIS2_URL).',
  'export.dhis.metadata.error.signed-out': 'Kipindi chako cha kuingia hapa kimeisha',
  'export.dhis.metadata.error.signed-out.next': 'Pakia ukurasa tena kisha uingie tena.',
  'export.dhis.metadata.error.no-permission': 'Huna tena ruhusa ya kuhamisha',
  'export.dhis.metadata.error.no-permission.next': 'Mwulize msimamizi wako wa CHT.',
  'export.dhis.metadata.error.refused': 'DHIS2 ilikataa: “{words}” ({status})',
  'export.dhis.metadata.error.refused.next':
    'Mwonyeshe msimamizi wa DHIS2 maneno haya, au jaribu tena baadaye.',
  'export.dhis.metadata.fault.effect':
    'Hakuna kilichobadilishwa: faili zinakaguliwa kama awali, au hazikaguliwi kabisa ikiwa hakuna kilichopakiwa.',
  'export.dhis.metadata.fault.not-json': '{fileName} haiwezi kusomwa kama JSON',
  'export.dhis.metadata.fault.not-json.next':
    'Hamisha metadata tena kama JSON bila kubana, au ifungue faili kwanza.',
  'export.dhis.metadata.fault.zipped': '{fileName} ni zip',
  'export.dhis.metadata.fault.zipped.next':
    'Ifungue na uchague JSON iliyomo, au hamisha metadata tena bila kubana.',
  'export.dhis.metadata.fault.not-metadata': '{fileName} haina seti ya data',
  'export.dhis.metadata.fault.not-metadata.next':
    'Tumia metadata dependency export ya seti ya data, si faili ya thamani za data.',
  'export.dhis.metadata.fault.dhis2-error':
    'DHIS2 ilikataa kuhamisha, na {fileName} ina maneno yake tu: “{words}”',
  'export.dhis.metadata.fault.dhis2-error.next':
    'Mwombe msimamizi wako wa DHIS2 haki ya kuhamisha metadata, kisha uhamishe tena.',
  'export.dhis.metadata.fault.no-such-data-set':
    '{fileName} ni ya seti nyingine ya data: {dataSets}',
  'export.dhis.metadata.fault.no-such-data-set.next':
    'Hamisha metadata ya seti ya data iliyochaguliwa hapa, au chagua seti hiyo nyingine kwanza.',
};
