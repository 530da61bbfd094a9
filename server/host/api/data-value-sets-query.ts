import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRequest,
} from '../../../src/domain/index.ts';
import { CHOICES, formatOf, requestOfChoice } from '../../export-interface/index.ts';
import { badParameter } from './api-error.ts';
import { flag, type Query, single } from './query.ts';

/** What a request asks for: the export, and how it is written. */
export interface AskedExport {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
  /** Names beside the ids, for reading; as JSON only. */
  readonly humanReadable: boolean;
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
  'format',
  'completeDate',
  'humanReadable',
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
    completeDate: single(query, 'completeDate'),
  });
  if (!request.ok) {
    const { choice } = request.error;
    throw badParameter(`${choice} is one of ${CHOICES[choice].join(', ')}.`);
  }
  return { request: request.value, format, humanReadable };
}
