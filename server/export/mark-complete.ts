import { type Dhis2Access, type Fetch, registerComplete } from '../../src/data-access/index.ts';
import { type CompleteRegistration, type OrgUnitCodes } from '../../src/domain/index.ts';

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
