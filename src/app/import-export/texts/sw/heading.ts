import type { Translation } from '../../../i18n/index.ts';
import type { headingEn } from '../en/heading.ts';

/** Swahili, translated by machine: see docs/languages.md. */
export const heading: Translation<typeof headingEn> = {
  'import.export': 'Ingiza na uhamishe data',
  'export.dhis.tab': 'DHIS2',
  'export.dhis.title': 'Uhamishaji wa DHIS2',
  'export.dhis.description':
    'Tengeneza faili ya thamani za data ambayo unaweza kuiingiza katika DHIS2.',
  'export.dhis.mapping.title': 'Oanisha maeneo na malengo',
};
