import type { Translation } from '../../app/i18n/index.ts';
import type { dhis2AppEn } from './dhis2-app.en.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const dhis2AppBm: Translation<typeof dhis2AppEn> = {
  'dhis2-app.opening': 'A bɛ ka yɛlɛ…',
  'dhis2-app.again': 'A ɲini kokura',
  'dhis2-app.dhis2.unreachable': 'DHIS2 tɛ jaabi di.',
  'dhis2-app.dhis2.unreachable.next': 'I ka jɛɲɔgɔnya lajɛ, o kɔ i ka a ɲini kokura.',
  'dhis2-app.account.user': 'CHT baarakɛla',
  'dhis2-app.account.password': 'CHT gundo daɲɛ',
  'dhis2-app.account.sign-in': 'Don',
  'dhis2-app.units.not-found': 'DHIS2 tɛ jaabi di. A sɛbɛn kokura.',
  'dhis2-app.count': 'A jate',
  'dhis2-app.count.again': 'A jate kokura',
  'dhis2-app.count.when': 'Kunnafoni kulu dɔ, sigida kulu dɔ ani waati dɔ sugandi.',
  'dhis2-app.values.in-dhis2': 'DHIS2 la',
  'dhis2-app.values.now': 'Sisan',
};
