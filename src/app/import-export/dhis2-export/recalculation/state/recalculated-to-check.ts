import { decodeReviewedFile } from '../../../../../data-access/index.ts';
import {
  knownOfMetadata,
  parsePeriod,
  rowKeysOfDataSet,
  type CalendarDate,
  type TargetDefinition,
} from '../../../../../domain/index.ts';
import type { ExportBasis } from '../../export/state/export-status.ts';
import type { FileToCheck } from '../../worker/file/findings-in-file.ts';

/**
 * A recalculated file as the check against DHIS2's metadata takes it, with what the page checks the file of
 * phones with; undefined where it cannot be checked.
 *
 * @param review what the host says of the file
 */
export function recalculatedToCheck(
  review: unknown,
  { choice, dataSet, period, metadata }: ExportBasis,
  targets: readonly TargetDefinition[],
  today: CalendarDate,
): FileToCheck | undefined {
  const rows = decodeReviewedFile(review)?.rows;
  const known = parsePeriod(period.period);
  if (metadata === undefined || rows === undefined || known === undefined) return undefined;
  const keys = rowKeysOfDataSet(targets, dataSet.id, knownOfMetadata(metadata));
  return {
    dataValueSet: { dataSet: dataSet.id, period: known, dataValues: rows },
    metadata,
    context: { today, attribution: choice.attribution, keys },
  };
}
