import { type ExportFormat, isExportFormat } from '../../src/domain/index.ts';

/** The format that a caller named: JSON where none is, nothing where there is no such format. */
export const formatOf = (name = 'json'): ExportFormat | undefined =>
  isExportFormat(name) ? name : undefined;

/** Why ADX has no way to write a period: see `canWritePeriod`. */
export const NOT_IN_ADX =
  'ADX cannot tell quarters that start in November, nor months of Bikram Sambat, from others, and DHIS2 would store the values for another period';
