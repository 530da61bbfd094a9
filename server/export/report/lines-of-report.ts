import {
  type DataSetMetadata,
  type ExportReport,
  type FileCheck,
  reportOfOutcome,
  type Review,
  reviewNotices,
} from '../../../src/domain/index.ts';
import { leftOutOf, noticeSentence } from '../../export-interface/index.ts';
import { linesOfCodes } from './check-outcome.ts';
import type { Exported } from '../source/exported.ts';

/** How many notices are written out beside the figures. */
const SHOWN_NOTICES = 3;

/** The first notices in words, then the figures. */
export function linesOfReport(
  report: ExportReport,
  check: FileCheck | undefined,
  review: Review | undefined,
): readonly string[] {
  const { dataValues, orgUnits, notCounted } = report;
  const leftOut = leftOutOf(report, check).length;
  const notices = review === undefined ? report.notices : reviewNotices(report, review);
  const isMore = notCounted.length + leftOut > 0 || notices.length > SHOWN_NOTICES;
  const { expected = 0, reported = 0 } = review?.completeness ?? {};
  return [
    ...notices.slice(0, SHOWN_NOTICES).map((notice) => `notice: ${noticeSentence(notice)}`),
    `data values: ${String(dataValues)}, organisation units: ${String(orgUnits)}, ` +
      `not counted: ${String(notCounted.length)}, rows left out: ${String(leftOut)}` +
      (expected > 0 ? `, reported: ${String(reported)} of ${String(expected)}` : '') +
      (notices.length > 0 ? `, notices: ${String(notices.length)}` : '') +
      (isMore ? ' (--review FILE lists them)' : ''),
  ];
}

/** What metadata say of org units that look like codes; nothing where there are none. */
export function linesOfCodesOf(
  result: Exported['result'],
  metadata: DataSetMetadata | undefined,
): readonly string[] {
  const report = reportOfOutcome(result);
  return metadata === undefined || report === undefined ? [] : linesOfCodes(report, metadata);
}
