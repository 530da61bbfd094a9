import type { Translation } from '../../../i18n/index.ts';
import type { metadataEn } from '../en/metadata.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const metadata: Translation<typeof metadataEn> = {
  'export.dhis.metadata.error.unreachable': 'DHIS2 ma jaabi di',
  'export.dhis.metadata.error.unreachable.next': 'Jɛɲɔgɔnya lajɛ, o kɔ i ka a ɲini kokura.',
  'export.dhis.metadata.error.no-permission.next': 'I ka CHT ɲɛmɔgɔ ɲininka.',
};
