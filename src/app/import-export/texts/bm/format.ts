import type { Translation } from '../../../i18n/index.ts';
import type { formatEn } from '../en/format.ts';

/** Bambara, translated by machine: see docs/languages.md. */
export const format: Translation<typeof formatEn> = {
  'export.dhis.format': 'Cogoya',
  'export.dhis.format.json': 'JSON',
  'export.dhis.format.xml': 'XML',
  'export.dhis.format.adx': 'ADX',
  'export.dhis.format.csv': 'CSV',
  'export.dhis.gzip': 'A dɔgɔya (gzip)',
};
