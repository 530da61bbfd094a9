import type { CalendarDate } from '../period/calendar-date.ts';
import { isBikramSambatPeriod } from '../period/calendar-of-server.ts';
import { parsePeriod, periodTypeOf, type Period } from '../period/period.ts';
import type { DataValueSet } from './data-value-set.ts';
import { inCodes, type OrgUnitCodes } from './org-unit-codes.ts';
import { toAdx } from './to-adx.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toXml } from './to-xml.ts';

/** A form in which DHIS2 imports data values. */
export type ExportFormat = 'json' | 'xml' | 'adx' | 'csv';

/** All forms, the one to prefer first. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['json', 'xml', 'adx', 'csv'];

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  json: 'application/json',
  xml: 'application/xml',
  adx: 'application/adx+xml',
  csv: 'application/csv',
};

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  json: '.json',
  xml: '.xml',
  adx: '.adx.xml',
  csv: '.csv',
};

/** Whether a text, of an address or a command line, names a form. `isExportFormat('pdf') // => false` */
export const isExportFormat = (text: string): text is ExportFormat =>
  (EXPORT_FORMATS as readonly string[]).includes(text);

/** The media type by which DHIS2 knows the form; of CSV it is not `text/csv`. */
export const mediaType = (format: ExportFormat): string => MEDIA_TYPES[format];

/** How the name of a file ends. `fileExtension('adx', true) // => '.adx.xml.gz'` */
export const fileExtension = (format: ExportFormat, gzip = false): string =>
  `${EXTENSIONS[format]}${gzip ? '.gz' : ''}`;

/**
 * Whether a form has a way to write a period. ADX says its first day and its length: three months from
 * November on would be read as the calendar quarter in which November lies. Of Bikram Sambat the first
 * day of half a year would be read as that of a half-year from April on, and where DHIS2's own table of
 * months differs from that of the phones by a day, the first day of a month as one of the month before.
 *
 * @example
 * canWritePeriod('adx', '2026NovQ1') // => false
 */
export const canWritePeriod = (format: ExportFormat, period: string): boolean => {
  const read = parsePeriod(period);
  return format !== 'adx' || read === undefined || !isLost(read);
};

const isLost = (period: Period): boolean =>
  periodTypeOf(period) === 'QuarterlyNov' || isBikramSambatPeriod(period);

/** What a file says besides its values. */
export interface WritingContext {
  /** The day of the export, which ADX names. */
  readonly today: CalendarDate;
  /** The id of the DHIS2's default option combo, which ADX writes; `HllvX50cXC0` where none is known. */
  readonly defaultOptionCombo?: string | undefined;
  /** The codes that stand for org units; without them it is what the rows name them with. */
  readonly orgUnitCodes?: OrgUnitCodes | undefined;
}

/**
 * Writes a dataValueSet as the text of a file: ASCII only, line feeds only, the same bytes for the
 * same data. All forms carry the same values.
 *
 * @example
 * write(set, 'csv', { today: '2026-11-05' }) // => 'dataElement,period,orgUnit,…'
 */
export function write(
  rows: DataValueSet,
  format: ExportFormat,
  { today, defaultOptionCombo, orgUnitCodes }: WritingContext,
): string {
  const dataValueSet = orgUnitCodes === undefined ? rows : inCodes(rows, orgUnitCodes);
  switch (format) {
    case 'json':
      return toJson(dataValueSet);
    case 'xml':
      return toXml(dataValueSet);
    case 'adx':
      return toAdx(dataValueSet, today, defaultOptionCombo);
    case 'csv':
      return toCsv(dataValueSet);
  }
}
