import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const shellTextsSw: Translation<typeof shellTextsEn> = {
  'import.export': 'Ingiza na uhamishe data',
  'shell.skip': 'Ruka hadi maudhui makuu',
  'shell.navigation': 'Urambazaji mkuu',
  'shell.navigation.open': 'Fungua urambazaji',
  'shell.signed-in-as': 'Umeingia kama',
  'shell.help': 'Msaada',
  'shell.sign-out.failed': 'Bado umeingia.',
  'shell.start.title': 'Karibu',
  'shell.start.missing':
    'Akaunti yako haina ruhusa {permission}, kwa hiyo konsoli ya usimamizi haifunguki yenyewe.',
  'shell.start.missing-export':
    'Akaunti yako haina ruhusa {permission}, kwa hiyo hakuna cha kuhamisha hapa.',
  'shell.start.remedy':
    'Ukiihitaji, mwombe msimamizi wako wa CHT aipe mojawapo ya majukumu yako ({roles}) ruhusa hii, kisha uingie tena.',
  'shell.start.remedy-without-role':
    'Ukiihitaji, mwombe msimamizi wako wa CHT aipe akaunti yako jukumu lenye ruhusa hii, kisha uingie tena.',
  'shell.start.copy-request': 'Nakili ujumbe kwa msimamizi wako',
  'shell.start.copied': 'Imenakiliwa',
  'shell.start.request':
    'Tafadhali lipe mojawapo ya majukumu ya akaunti ya CHT {user} (majukumu: {roles}) kinachokosekana ili kuhamisha data ya DHIS2: {permissions} (katika app_settings, chini ya “permissions”).',
  'shell.start.still': 'Akaunti yako inaweza kufungua:',
  'shell.page-failure.title': 'Sehemu ya ukurasa huu haikufika',
  'shell.page-failure.lead':
    'Angalia muunganisho wako, kisha ujaribu tena. Ulichochagua kipo kwenye anwani na kimehifadhiwa.',
  'shell.not-found.title': 'Hakuna ukurasa kama huo',
  'shell.not-found.lead':
    'Hakuna kitu kwenye anwani hii. Huenda imeandikwa vibaya, au ni ya toleo lingine.',
  'shell.not-found.back': 'Nenda mwanzo',
};
