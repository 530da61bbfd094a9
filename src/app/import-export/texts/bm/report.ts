import type { Translation } from '../../../i18n/index.ts';
import type { reportEn } from '../en/report.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const report: Translation<typeof reportEn> = {
  'export.dhis.done': 'Fisiye bɛ i ka telesarzew kɔnɔ',
  'export.dhis.figure.values': '{count, plural, other {hakɛ}}',
  'export.dhis.figure.org-units': '{count, plural, other {sigida kulu}}',
  'export.dhis.figure.owners': '{count, plural, other {CHW}}',
  'export.dhis.figure.left-out': 'u tora kɔfɛ',
  'export.dhis.report.all-counted': 'Sugandili in laɲini sɛbɛnw bɛɛ jatera.',
  'export.dhis.report.not-counted': 'U ma jate',
  'export.dhis.report.left-out': 'U tora fisiye kɔfɛ',
  'export.dhis.report.notices': 'A dɔnni ka ɲi',
  'export.dhis.report.no-name': 'Tɔgɔ tɛ',
};
