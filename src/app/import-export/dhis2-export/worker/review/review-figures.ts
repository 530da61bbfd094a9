import type {
  CalendarDate,
  Completeness,
  ExportReport,
  Review,
} from '../../../../../domain/index.ts';
import type { ReviewReads } from './review-reads.ts';
import type { ReviewSummary } from './review-summary.ts';
import { signOffFigures } from './sign-off-lines.ts';

/** What the figures of a review are taken from. */
interface FiguresSource {
  readonly report: ExportReport;
  /** Undefined until people are read. */
  readonly review: Review | undefined;
  readonly reads: Pick<ReviewReads, 'reading' | 'earlier' | 'syncs'>;
  readonly lastDay: CalendarDate;
  readonly today: CalendarDate;
}

/** The figures of a review, as far as it has been read. */
export function reviewFigures({
  report,
  review,
  reads,
  lastDay,
  today,
}: FiguresSource): ReviewSummary {
  const completeness = knownCompleteness(review, reads);
  return {
    report,
    reading: reads.reading,
    completeness: completeness && withoutOrgUnits(completeness),
    lastDay,
    early: review?.contributors.filter(({ early }) => early === true).length ?? 0,
    suspects: review && countsOf(review.suspects.map(({ kind }) => kind)),
    outliers:
      review && reads.earlier
        ? { farOut: review.farOut.length, stopped: review.stopped.length }
        : undefined,
    signOffs: signOffFigures(review?.signOffs),
    sync: lastDay < today ? review?.sync : undefined,
    offersPhones: reads.syncs !== undefined,
  };
}

/** Who has reported, of each org unit; undefined until it is known who is expected. */
export const knownCompleteness = (
  review: Review | undefined,
  { earlier }: Pick<ReviewReads, 'earlier'>,
): Completeness | undefined =>
  review?.completeness.basis === 'accounts' || earlier !== undefined
    ? review?.completeness
    : undefined;

const withoutOrgUnits = ({
  orgUnits: _,
  ...figures
}: Completeness): Omit<Completeness, 'orgUnits'> => figures;

function countsOf<Kind extends string>(kinds: readonly Kind[]): Partial<Record<Kind, number>> {
  const counts: Partial<Record<Kind, number>> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
