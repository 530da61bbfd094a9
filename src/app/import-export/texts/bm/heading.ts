import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'Kunnafoniw donni ani u labɔli',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'DHIS2 labɔli',
  'export.dhis.description': 'Kunnafoni hakɛw fisiye dɔ dilan, i bɛ se ka min don DHIS2 kɔnɔ.',
  'export.dhis.mapping.title': 'Sigidaw ni laɲiniw sirili',
};
