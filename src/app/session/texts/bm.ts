import type { Translation } from '../../i18n/index.ts';
import type { sessionTextsEn } from './en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const sessionTextsBm: Translation<typeof sessionTextsEn> = {
  'admin.app.name': 'Aplikasiyɔn ɲɛnabɔli',
  'Log Out': 'Bɔ',
  'language.choose': 'Kan',
  'language.more': 'Kan wɛrɛw',
  'language.names-only': 'tɔgɔw dɔrɔn, ɲɛ in kumaw tɛ yen fɔlɔ',
  'sign-in.title': 'Don',
  'sign-in.lead': 'I ka CHT konti tɔgɔ ani gundo daɲɛ ta {server} kan.',
  'sign-in.name': 'Baarakɛla tɔgɔ',
  'sign-in.name.missing': 'I ka baarakɛla tɔgɔ sɛbɛn.',
  'sign-in.password': 'Gundo daɲɛ',
  'sign-in.password.missing': 'I ka gundo daɲɛ sɛbɛn.',
  'sign-in.password.show': 'Gundo daɲɛ jira',
  'sign-in.submit': 'Don',
  'sign-in.submitting': 'A bɛ ka don…',
  'sign-in.returning': 'I bɛna segin i tun bɛ ɲɛ min kan.',
  'session.opening': 'A bɛ ka yɛlɛ…',
  'session.waiting.database':
    'A bɛ ka kunnafoni marayɔrɔ makɔnɔ hali bi, a ka fɔ mɔgɔ min donna ani labɛnw ye minnu ye. N’a sɔrɔ a degunnen don, walima jɛɲɔgɔnya ka suma.',
  'session.waiting.page': 'A bɛ ka ɲɛ in fisiyew makɔnɔ hali bi. N’a sɔrɔ jɛɲɔgɔnya ka suma.',
  'session.retry': 'A ɲini kokura',
  'session.failure.unreachable.title': 'Kunnafoni marayɔrɔ tɛ jaabi di',
  'session.failure.page-files.title': 'Ɲɛ in yɔrɔ dɔ ma se',
  'session.failure.refused.title': 'Kunnafoni marayɔrɔ ma a ka labɛnw di',
  'session.error.unreachable':
    'Foyi ma bɔ kunnafoni marayɔrɔ la. Foyi ma yɛlɛma. I ka jɛɲɔgɔnya lajɛ, o kɔ i ka a ɲini kokura.',
  'session.error.wrong-credentials':
    'Konti si tɛ ni nin baarakɛla tɔgɔ ni gundo daɲɛ ye. U fila bɛɛ lajɛ, hali siginiden belebelew, o kɔ i ka don kokura. N’i ɲinɛna gundo daɲɛ kɔ, kura ɲini i ka CHT ɲɛmɔgɔ fɛ.',
  'session.error.too-many-attempts':
    'A ɲinina siɲɛ caman waati kunkurunni kɔnɔ. Miniti damadɔ makɔnɔ, o kɔ i ka don kokura.',
  'session.error.busy':
    'Kunnafoni marayɔrɔ degunnen don: a tɛ mɔgɔ si jaabi sisan. Miniti kelen makɔnɔ, o kɔ i ka a ɲini kokura.',
  'session.error.page-files':
    'N’a sɔrɔ jɛɲɔgɔnya tigɛra, walima jate kura donna ka ɲɛ in yɛlɛlen to. I ka jɛɲɔgɔnya lajɛ, o kɔ i ka a ɲini kokura.',
};
