import { type DataValueSet, toJson } from '../../src/domain/index.ts';

/** A format in which a dataValueSet is written. */
export type ExportFormat = 'json';

/** All formats; the first is the default. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['json'];

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = { json: 'application/json' };

const WRITERS: Readonly<Record<ExportFormat, (dataValueSet: DataValueSet) => string>> = {
  json: toJson,
};

/** The whole file, ASCII only. */
export const write = (dataValueSet: DataValueSet, format: ExportFormat): string =>
  WRITERS[format](dataValueSet);

/** The media type that DHIS2 knows a format by. */
export const mediaType = (format: ExportFormat): string => MEDIA_TYPES[format];

/** Reads the name of a format. */
export const parseFormat = (text: string): ExportFormat | undefined =>
  EXPORT_FORMATS.find((format) => format === text);
