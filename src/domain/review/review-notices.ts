import type { ExportReport, Notice } from '../aggregate/export-report.ts';
import type { ExportError } from '../export/export-error.ts';
import type { ExportOutcome } from '../export/export-outcome.ts';
import type { Result } from '../result.ts';
import type { Review } from './review.ts';
import type { Suspect } from './suspects/suspect.ts';

/** The report of an export that was made, or that was refused after counting. */
export function reportOfOutcome(
  outcome: Result<ExportOutcome, ExportError>,
): ExportReport | undefined {
  if (outcome.ok) return outcome.value.report;
  return 'report' in outcome.error ? outcome.error.report : undefined;
}

/** All that there is to say: the notices of the export, then the suspects of its review. */
export const reviewNotices = (
  report: Pick<ExportReport, 'notices'> | undefined,
  { suspects }: Pick<Review, 'suspects'>,
): readonly (Notice | Suspect)[] => [...(report?.notices ?? []), ...suspects];
