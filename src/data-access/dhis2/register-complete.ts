import {
  type CompleteRegistration,
  err,
  type ImportSummary,
  type OrgUnitCodes,
  registrationsJson,
  type Result,
} from '../../domain/index.ts';
import type { Fetch } from '../session/session.ts';
import { askDhis2 } from './ask-dhis2.ts';
import type { Dhis2Access } from './dhis2-access.ts';
import type { Dhis2Error } from './dhis2-error.ts';
import { orgUnitSchemeParameter } from './org-unit-scheme.ts';
import { summaryOfAnswer } from './summary-of-answer.ts';

/**
 * Marks a data set complete for org units, each by a registration of its own.
 *
 * @param dryRun whether DHIS2 only says what it would do
 * @param orgUnitCodes the codes that are sent for org units; without them their ids are
 * @example
 * await registerComplete(fetch, access, registrations, { dryRun: false })
 * // => { ok: true, value: { status: 'SUCCESS', counts: { imported: 52, … }, … } }
 */
export async function registerComplete(
  fetchFn: Fetch,
  access: Dhis2Access,
  registrations: readonly CompleteRegistration[],
  {
    dryRun,
    signal,
    orgUnitCodes,
  }: {
    readonly dryRun: boolean;
    readonly signal?: AbortSignal;
    readonly orgUnitCodes?: OrgUnitCodes | undefined;
  },
): Promise<Result<ImportSummary, Dhis2Error>> {
  const path = `/api/completeDataSetRegistrations?dryRun=${String(dryRun)}${orgUnitSchemeParameter(orgUnitCodes)}`;
  const headers = { 'Content-Type': 'application/json' };
  const body = registrationsJson(registrations, orgUnitCodes);
  const answer = await askDhis2(fetchFn, access, path, { method: 'POST', headers, body }, signal);
  if (!answer.ok) return answer;
  const waiting = { signal, askEveryMs: undefined };
  const summary = await summaryOfAnswer(fetchFn, access, answer.value, waiting);
  return summary.ok ? summary : err(summary.error.error);
}
