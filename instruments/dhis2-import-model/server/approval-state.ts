// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Metadata } from '../metadata/metadata.ts';
import { formKey, type StoredData } from '../stored-data.ts';

/** What `GET /api/dataApprovals` says of one org unit: approved there, at a unit above, or not. */
export function approvalState(
  { approved }: StoredData,
  { dataSets, organisationUnits }: Metadata,
  { ds, pe, ou }: { readonly ds: string; readonly pe: string; readonly ou: string },
): { readonly state: string } {
  const dataSet = dataSets.find(({ id }) => id === ds);
  if (dataSet?.workflow === undefined) return { state: 'UNAPPROVABLE' };
  if (approved.has(formKey(ds, pe, ou))) return { state: 'APPROVED_HERE' };
  const path = organisationUnits.find(({ id }) => id === ou)?.path.split('/') ?? [];
  const isApprovedAbove = path.some((above) => approved.has(formKey(ds, pe, above)));
  return { state: isApprovedAbove ? 'APPROVED_ABOVE' : 'UNAPPROVED_READY' };
}
