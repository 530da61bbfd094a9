import type { Translation } from '../../i18n/index.ts';
import type { shellTextsEn } from './en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const shellTextsBm: Translation<typeof shellTextsEn> = {
  'import.export': 'Kunnafoniw donni ani u labɔli',
  'shell.skip': 'Taga kunba la',
  'shell.navigation': 'Taamacogo kunba',
  'shell.navigation.open': 'Taamacogo da yɛlɛ',
  'shell.signed-in-as': 'I donna ni tɔgɔ in ye',
  'shell.help': 'Dɛmɛ',
  'shell.sign-out.failed': 'I donnen don hali bi.',
  'shell.start.title': 'I bisimila',
  'shell.start.missing':
    'Yamaruya {permission} tɛ i ka konti la, o de y’a to ɲɛmɔgɔya yɔrɔ tɛ yɛlɛ a yɛrɛ ma.',
  'shell.start.missing-export':
    'Yamaruya {permission} tɛ i ka konti la, o de y’a to foyi tɛ yan min bɛ se ka labɔ.',
  'shell.start.remedy':
    'N’i mago b’a la, a ɲini i ka CHT ɲɛmɔgɔ fɛ a ka nin yamaruya di i jɔyɔrɔ dɔ ma ({roles}), o kɔ i ka don kokura.',
  'shell.start.remedy-without-role':
    'N’i mago b’a la, a ɲini i ka CHT ɲɛmɔgɔ fɛ a ka jɔyɔrɔ dɔ di i ka konti ma min bɛ ni nin yamaruya ye, o kɔ i ka don kokura.',
  'shell.start.copy-request': 'I ɲɛmɔgɔ ka bataki kopi',
  'shell.start.copied': 'A kopira',
  'shell.start.still': 'I ka konti bɛ se ka minnu da yɛlɛ:',
  'shell.page-failure.title': 'Ɲɛ in yɔrɔ dɔ ma se',
  'shell.page-failure.lead':
    'I ka jɛɲɔgɔnya lajɛ, o kɔ i ka a ɲini kokura. I tun ye min sugandi, o maralen bɛ adɛrɛsi la.',
  'shell.not-found.title': 'Ɲɛ in tɛ yen',
  'shell.not-found.lead':
    'Foyi tɛ adɛrɛsi in na. N’a sɔrɔ a sɛbɛncogo man ɲi, walima a bɔra jate wɛrɛ la.',
  'shell.not-found.back': 'Taga daminɛ na',
};
