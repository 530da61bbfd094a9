import { type Dhis2Access, type Fetch, registerComplete } from '../../../src/data-access/index.ts';
import { type CompleteRegistration, type OrgUnitCodes } from '../../../src/domain/index.ts';

/**
 * Marks org units complete in DHIS2, says it, and whether DHIS2 took all of it. Source: dhis2-core,
 * `DefaultCompleteDataSetRegistrationExchangeService`.
 */
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
  const { counts, conflicts, status } = answer.value;
  const done = counts.imported + counts.updated;
  // DHIS2 says SUCCESS where it took any, and has words for an empty compulsory field of one that it took.
  const isSuccess = status === 'SUCCESS' && done === registrations.length;
  const words = isSuccess ? 'marked complete' : 'not marked complete';
  for (const { message } of conflicts.slice(0, 3)) stderr(`${words}; DHIS2: ${message}`);
  stderr(
    `${dryRun ? 'would be marked complete' : 'marked complete'}: ${String(done)} of ${count} organisation units`,
  );
  return isSuccess;
}
