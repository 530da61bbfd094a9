import {
  canWritePeriod,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRequest,
} from '../../../src/domain/index.ts';
import { CHOICES, formatOf, NOT_IN_ADX, requestOfChoice } from '../../export-interface/index.ts';
import { badParameter } from './api-error.ts';
import { flag, type Query, single } from './query.ts';

/** What a request asks for: the export, and how it is written. */
export interface AskedExport {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  /** Names beside the ids, for reading; as JSON only. */
  readonly humanReadable: boolean;
  /** The least per cent of the expected owners that must have reported; absent is not asked. */
  readonly minReported?: number;
  /** Whether each org unit of the file has to be validated as it is. */
  readonly requireSignOff: boolean;
}

/** The parameters of `GET /api/dataValueSets`, in DHIS2's style. */
export const PARAMETERS = [
  'dataSet',
  'period',
  'orgUnit',
  'children',
  'attribution',
  'zeros',
  'preset',
  'idScheme',
  'format',
  'completeDate',
  'humanReadable',
  'exclude',
  'minReported',
  'requireSignOff',
] as const;

function checkNames(query: Query): void {
  const names: readonly string[] = PARAMETERS;
  for (const name of query.keys()) {
    // Ignored, a misspelt orgUnit would give the numbers of the whole country.
    if (!names.includes(name)) {
      throw badParameter(`There is no parameter ${name}; known are ${names.join(', ')}.`);
    }
  }
}

/**
 * Reads the parameters of `GET /api/dataValueSets`.
 *
 * @throws {ApiError} naming the parameter that cannot be read
 */
export function readDataValueSetsQuery(query: Query): AskedExport {
  checkNames(query);
  const format = formatOf(single(query, 'format'));
  if (format === undefined) throw badParameter(`format is one of ${EXPORT_FORMATS.join(', ')}.`);
  const humanReadable = flag(query, 'humanReadable');
  if (humanReadable && format !== 'json') throw badParameter('humanReadable goes with json only.');
  const request = requestOfChoice({
    // What is missing is told by the rules, with their code.
    dataSet: single(query, 'dataSet') ?? '',
    period: single(query, 'period') ?? '',
    orgUnits: query.get('orgUnit') ?? [],
    children: flag(query, 'children'),
    attribution: single(query, 'attribution'),
    zeros: single(query, 'zeros'),
    preset: single(query, 'preset'),
    idScheme: single(query, 'idScheme'),
    completeDate: single(query, 'completeDate'),
    exclude: query.get('exclude') ?? [],
  });
  if (!request.ok) {
    const { choice } = request.error;
    if (choice === 'exclude') {
      throw badParameter('exclude is OWNER=REASON, with a reason of 1 to 500 characters.');
    }
    throw badParameter(`${choice} is one of ${CHOICES[choice].join(', ')}.`);
  }
  if (!canWritePeriod(format, request.value.period)) {
    throw badParameter(`${NOT_IN_ADX}; use json.`);
  }
  const minReported = minReportedOf(query);
  const requireSignOff = flag(query, 'requireSignOff');
  const asked = { request: request.value, format, humanReadable, requireSignOff };
  return minReported === undefined ? asked : { ...asked, minReported };
}

function minReportedOf(query: Query): number | undefined {
  const text = single(query, 'minReported');
  if (text === undefined) return undefined;
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) {
    throw badParameter('minReported is a number from 0 to 100.');
  }
  return percent;
}
