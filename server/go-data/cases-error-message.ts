import type { CaseReport, CasesError, FileCheck } from '../../src/domain/index.ts';
import { otherCalendar } from '../export-interface/index.ts';

/** What an error means and what to do, in English. */
export function casesErrorMessage(error: CasesError, check?: FileCheck): string {
  switch (error.code) {
    case 'invalid-data-set':
      return `The id of the data set, ${error.dataSet}, is not one that DHIS2 can know: a letter, then 10 letters or digits.`;
    case 'other-data-set':
      return `The mapping is of the data set ${error.ofMapping}, not of ${error.dataSet}.`;
    case 'bad-period':
      return error.periodType === undefined
        ? `The period ${JSON.stringify(error.period)} is none of DHIS2's: a day is 20261105, a week 2026W45, a month 202611.`
        : `The period ${JSON.stringify(error.period)} is not one of the type ${error.periodType}.`;
    case 'other-calendar':
      return otherCalendar(error.period, error.calendar);
    case 'no-org-units':
      return 'No location stands for an organisation unit: look at "places" of the mapping, and whether this user of Go.Data may see the locations.';
    case 'unknown-org-unit':
      return `No location stands for the organisation unit ${error.orgUnit}.`;
    case 'not-complete-able':
      return (
        'The data set cannot be marked complete: it takes a day that exists and is not after today, ' +
        `a finished period, and one organisation unit in the file (here ${String(error.report.orgUnits)}).`
      );
    case 'no-codes':
      return `No code is known of ${error.orgUnits.slice(0, 3).join(', ')}.`;
    case 'no-rows':
      return `There is nothing to write: ${reasonOf(error.report, check)}`;
  }
}

function reasonOf(
  { notCounted, leftOut, cases, casesOfOtherPeriods }: CaseReport,
  check: FileCheck | undefined,
): string {
  const out = leftOut.length + (check?.leftOut.length ?? 0);
  const parts = [
    ...(notCounted.length > 0 ? [`not counted: ${countsOf(notCounted)}`] : []),
    ...(out > 0 ? [`rows left out: ${String(out)}`] : []),
    `cases read: ${String(cases)}, of other periods: ${String(casesOfOtherPeriods)}`,
  ];
  return `${parts.join('; ')}. The review lists each of them.`;
}

/** How many there are of each reason. `countsOf([{ reason: 'no-date' }]) // => '1 no-date'` */
export function countsOf(entries: readonly { readonly reason: string }[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of entries) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${String(count)} ${reason}`).join(', ');
}
