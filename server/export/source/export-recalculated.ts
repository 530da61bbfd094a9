import { type ExportRequest, ok } from '../../../src/domain/index.ts';
import { timeZone } from '../../command-line/index.ts';
import { type DatabaseAccess, readAdmitted } from '../../database/index.ts';
import { exportOfReports, type FromReports } from '../../recalculation/index.ts';
import type { Exported } from './exported.ts';

/** Exports what the reports in a database give, where the user has either export permission. */
export async function exportRecalculated(
  access: DatabaseAccess,
  request: ExportRequest,
  context: Omit<FromReports, 'isCompared' | 'timeZone'>,
  isReviewed: boolean,
): Promise<Exported> {
  const given = { ...context, isCompared: false, timeZone: timeZone() };
  const read = await readAdmitted<Exported>(access, async (database, options) => {
    const made = await exportOfReports(database, request, given, isReviewed, options);
    if (!made.ok) return made;
    const { result, reviewed, recalculated } = made.value;
    return ok({ result, reviewed, recalculated });
  });
  return read.ok ? read.value : { result: read };
}
