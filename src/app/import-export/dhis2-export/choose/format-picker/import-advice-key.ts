import type { ExportFormat } from '../../../../../domain/index.ts';

/**
 * The translation key of what must be done with a form of a file in DHIS2; JSON has none. A file that
 * has no place to say that its org units are named by codes leaves it to its reader.
 */
export const importAdviceKey = (format: ExportFormat, byCode: boolean): string =>
  `export.dhis.format.${format}.advice${byCode && (format === 'adx' || format === 'csv') ? '.codes' : ''}`;
