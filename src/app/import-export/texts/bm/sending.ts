import type { Translation } from '../../../i18n/index.ts';
import type { sendingEn } from '../en/sending.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const sending: Translation<typeof sendingEn> = {
  'export.dhis.send': 'A ci ka bɔ yan',
  'export.dhis.by-hand': 'Fisiye don DHIS2 kɔnɔ',
  'export.dhis.send.way.password': 'Baarakɛla ani gundo daɲɛ',
  'export.dhis.send.user': 'DHIS2 baarakɛla',
  'export.dhis.send.password': 'DHIS2 gundo daɲɛ',
  'export.dhis.send.import': 'A don',
  'export.dhis.send.stop': 'A jɔ',
  'export.dhis.send.progress': 'A bɛ ka ci DHIS2 ma',
  'export.dhis.send.error.unreachable': 'DHIS2 ma jaabi di',
  'export.dhis.send.error.words': 'DHIS2 ko: “{words}”',
  'export.dhis.send.error.busy': 'DHIS2 degunnen don',
  'export.dhis.summary.import.SUCCESS': 'DHIS2 ye bɛɛ ta',
  'export.dhis.summary.import.WARNING': 'DHIS2 ma hakɛ dɔw ta',
  'export.dhis.summary.import.ERROR': 'DHIS2 banna nin na',
  'export.dhis.paste.explain': 'A ɲɛfɔ',
};
