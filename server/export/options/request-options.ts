import {
  canWritePeriod,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportRequest,
} from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import { CHOICES, formatOf, NOT_IN_ADX, requestOfChoice } from '../../export-interface/index.ts';
import { type Flags, misused } from './flags.ts';

function needed(name: string, value: string | undefined): string {
  if (value === undefined) throw misused(`--${name} is missing.`);
  return value;
}

/**
 * Reads what is exported, and in which format.
 *
 * @throws {UsageError} where it cannot be
 */
export function requestOf(flags: Flags): {
  readonly request: ExportRequest;
  readonly format: ExportFormat;
} {
  const format = formatOf(flags.format);
  if (format === undefined) {
    throw new UsageError(`--format is one of ${EXPORT_FORMATS.join(', ')}.`);
  }
  const request = requestOfChoice({
    dataSet: needed('data-set', flags['data-set']),
    period: needed('period', flags.period),
    orgUnits: flags['org-unit'] ?? [],
    children: flags.children ?? false,
    attribution: flags.attribution,
    zeros: flags.zeros,
    preset: flags.preset,
    idScheme: flags['id-scheme'],
    completeDate: flags['complete-date'],
    exclude: flags.exclude ?? [],
  });
  if (!request.ok) {
    const { choice } = request.error;
    throw new UsageError(
      choice === 'exclude'
        ? '--exclude is OWNER=REASON: the id of a contact, and a reason of 1 to 500 characters.'
        : `--${choice === 'idScheme' ? 'id-scheme' : choice} is one of ${CHOICES[choice].join(', ')}.`,
    );
  }
  if (!canWritePeriod(format, request.value.period)) {
    throw new UsageError(`${NOT_IN_ADX}: leave --format adx away.`);
  }
  return { request: request.value, format };
}
