import { decodeReviewedFile } from '../../../../../data-access/index.ts';
import {
  checkFile,
  defaultCombosOf,
  NO_CHECK_OPTIONS,
  parsePeriod,
  rowKeysOfDataSet,
  severityOf,
  type CalendarDate,
  type TargetDefinition,
} from '../../../../../domain/index.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';

/**
 * In how much of a recalculated file the check against DHIS2's metadata finds something, as the page checks the file of
 * phones; undefined where it cannot be checked.
 *
 * @param review what the host says of the file
 */
export function foundInRecalculated(
  review: unknown,
  { choice, dataSet, period, metadata }: ExportBasis,
  targets: readonly TargetDefinition[],
  today: CalendarDate,
): number | undefined {
  const rows = decodeReviewedFile(review)?.rows;
  const known = parsePeriod(period.period);
  if (metadata === undefined || rows === undefined || known === undefined) return undefined;
  const keys = rowKeysOfDataSet(targets, dataSet.id, defaultCombosOf(metadata));
  const { check } = checkFile(
    { dataSet: dataSet.id, period: known, dataValues: rows },
    metadata,
    { today, attribution: choice.attribution, keys },
    NO_CHECK_OPTIONS,
  );
  const generation = check.server?.generation;
  return check.findings.filter((one) => severityOf(one, generation) !== 'harmless').length;
}
