import type { CaseReport, FileCheck } from '../../src/domain/index.ts';
import { caseNoticeSentence, countsOf } from '../go-data/index.ts';

/** How many notices are written out beside the figures. */
const SHOWN_NOTICES = 3;

/** The first notices in words, then the figures. */
export function linesOfCases(report: CaseReport, check: FileCheck | undefined): readonly string[] {
  const { dataValues, orgUnits, cases, casesCounted, casesOfOtherPeriods, notCounted } = report;
  const leftOut = report.leftOut.length + (check?.leftOut.length ?? 0);
  const { notices } = report;
  return [
    ...notices.slice(0, SHOWN_NOTICES).map((notice) => `notice: ${caseNoticeSentence(notice)}`),
    `data values: ${String(dataValues)}, organisation units: ${String(orgUnits)}, ` +
      `cases read: ${String(cases)}, counted: ${String(casesCounted)}, of other periods: ${String(casesOfOtherPeriods)}, ` +
      `rows left out: ${String(leftOut)}` +
      (notices.length > 0 ? `, notices: ${String(notices.length)}` : ''),
    ...(notCounted.length === 0
      ? []
      : [`not counted: ${countsOf(notCounted)} (--review FILE lists them)`]),
  ];
}
