import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { CASE_REASONS, type CaseNotCounted } from './case-report.ts';
import type { CaseVerdict } from './case-verdict.ts';

/**
 * Why a case is not counted: once for each reason, with the data elements that it is about. What would have
 * counted at an org unit that was not chosen is not told.
 */
export function casesNotCounted(
  id: string,
  { notCounted, isDeleted }: CaseVerdict,
  chosen: ReadonlySet<OrgUnitId>,
): readonly CaseNotCounted[] {
  if (isDeleted) return [{ case: id, reason: 'deleted', dataElements: [] }];
  const told = notCounted.filter(({ orgUnit }) => orgUnit === undefined || chosen.has(orgUnit));
  return CASE_REASONS.flatMap((reason) => {
    const of = told.filter((one) => one.reason === reason);
    const [first] = of;
    if (first === undefined) return [];
    const { location } = first;
    return [
      {
        case: id,
        reason,
        dataElements: [...new Set(of.map(({ dataElement }) => dataElement))],
        ...(location === undefined ? {} : { location }),
      },
    ];
  });
}
