import { type Dhis2Access, type Fetch, registerComplete } from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  type CompleteRegistration,
  type ExportOutcome,
  type OrgUnitCodes,
  registrationsOf,
  type Review,
} from '../../src/domain/index.ts';

/** Notices of periods of which nothing is complete yet. */
const NOT_FINISHED = ['running-period', 'period-after-today'];

/**
 * The registrations of org units of which as many reported as is asked for; none where the period has
 * not ended.
 *
 * @param percent the least per cent of the expected owners
 */
export function completeRegistrations(
  { dataValueSet, report }: ExportOutcome,
  { completeness }: Review,
  percent: number,
  today: CalendarDate,
): readonly CompleteRegistration[] {
  const isFinished = !report.notices.some(({ kind }) => NOT_FINISHED.includes(kind));
  return isFinished ? registrationsOf(dataValueSet, completeness, percent, today) : [];
}

/** Marks org units complete in DHIS2, says it, and whether DHIS2 took all of it. */
export async function markComplete(
  registrations: readonly CompleteRegistration[],
  access: Dhis2Access,
  options: {
    readonly dryRun: boolean;
    readonly fetch: Fetch;
    readonly orgUnitCodes?: OrgUnitCodes | undefined;
    readonly stderr: (line: string) => void;
  },
): Promise<boolean> {
  const { dryRun, stderr, orgUnitCodes } = options;
  const count = String(registrations.length);
  if (registrations.length === 0) {
    stderr(
      'marked complete: 0 organisation units (none has reported as asked, or the period has not ended)',
    );
    return true;
  }
  const answer = await registerComplete(options.fetch, access, registrations, {
    dryRun,
    orgUnitCodes,
  });
  if (!answer.ok) {
    stderr(JSON.stringify({ code: answer.error.code, message: 'not marked complete' }));
    return false;
  }
  const { counts, conflicts } = answer.value;
  const isSuccess = answer.value.status === 'SUCCESS' && conflicts.length === 0;
  stderr(
    `${dryRun ? 'would be marked complete' : 'marked complete'}: ${String(counts.imported + counts.updated)} of ${count} organisation units`,
  );
  for (const { message } of conflicts.slice(0, 3)) stderr(`not marked complete; DHIS2: ${message}`);
  return isSuccess;
}
