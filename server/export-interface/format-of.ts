import { type ExportFormat, isExportFormat } from '../../src/domain/index.ts';

/** The format that a caller named: JSON where none is, nothing where there is no such format. */
export const formatOf = (name = 'json'): ExportFormat | undefined =>
  isExportFormat(name) ? name : undefined;
