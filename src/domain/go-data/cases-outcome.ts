import type { RowDefinition } from '../aggregate/row-key.ts';
import { fileOutcome, type FileOutcome } from '../export/file-outcome.ts';
import { orgUnitsOfRows } from '../data-value-set/from-rows.ts';
import { periodNotices } from '../period/period-notice.ts';
import type { Result } from '../result.ts';
import type { LaterExport } from '../review/differences/export-record.ts';
import { unitsOfOwners } from '../review/differences/units-of-owners.ts';
import type { CaseNotice, CaseReport } from './case-report.ts';
import type { CountedCases } from './case-tally.ts';
import { createCaseTally } from './case-tally.ts';
import type { CasesError, CasesPlan } from './cases-plan.ts';

/** What a successful export of cases gives. */
export type CasesOutcome = FileOutcome<CaseReport, RowDefinition>;

/** An export of cases: the file or why there is none, and what it is held against later exports with. */
export interface CasesExport {
  readonly result: Result<CasesOutcome, CasesError>;
  readonly report: CaseReport;
  readonly later: LaterExport;
}

/** Makes the file of what was counted, or says why there is none. */
export function casesOutcome(
  plan: CasesPlan,
  counted: CountedCases,
  { addedWhileReading = 0 }: { readonly addedWhileReading?: number } = {},
): CasesExport {
  const { rows, values, figures, notCounted, leftOut } = counted;
  const report: CaseReport = {
    dataValues: rows.length,
    orgUnits: orgUnitsOfRows(rows).length,
    ...figures,
    notCounted,
    leftOut,
    notices: [
      ...periodNotices(plan.period, plan.today, 1),
      ...noticesOf(plan, counted, addedWhileReading),
    ],
  };
  return {
    result: fileOutcome(plan, rows, report),
    report,
    later: {
      rows: values,
      exclusions: [],
      // Its reasons are those of target documents: why a case is not counted stands in the report.
      notCounted: [],
      keys: [],
      countedAt: unitsOfOwners(
        values.flatMap(({ orgUnit, contributions }) =>
          contributions.map(({ owner }) => [owner, [orgUnit]] as const),
        ),
      ),
      isOfChosen: plan.request.orgUnits.length > 0,
      leftOut,
    },
  };
}

const noticesOf = (
  { locations }: CasesPlan,
  { figures, neverMeant, unreadable }: CountedCases,
  addedWhileReading: number,
): readonly CaseNotice[] => [
  ...(figures.cases === 0
    ? []
    : neverMeant.map((dataElement) => ({ kind: 'no-case-matches', dataElement }) as const)),
  ...locations.ambiguous.map((one) => ({ kind: 'several-org-units-of-location', ...one }) as const),
  ...(unreadable === 0 ? [] : [{ kind: 'unreadable-cases', count: unreadable } as const]),
  ...(addedWhileReading <= 0
    ? []
    : [{ kind: 'added-while-reading', count: addedWhileReading } as const]),
];

/** The whole export over cases that are all at hand, in any order: to read and to test. */
export function exportCases(plan: CasesPlan, cases: Iterable<unknown>): CasesExport {
  const tally = createCaseTally(plan);
  for (const json of cases) tally.add(json);
  return casesOutcome(plan, tally.counted());
}
