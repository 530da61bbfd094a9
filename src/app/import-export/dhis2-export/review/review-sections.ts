import type { ReviewSummary } from '../worker/review-protocol.ts';
import type { ReviewSection } from './state/review-state.ts';

/** A section of the review with the number of what is in it. */
export interface SectionFigure {
  readonly section: ReviewSection;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  /** How many there would be. */
  readonly of?: number;
  /** Whether there is anything in it. */
  readonly canOpen: boolean;
}

/** The sections of a review, in their order. */
export function reviewSections(summary: ReviewSummary | undefined): readonly SectionFigure[] {
  if (summary === undefined) return [];
  const { report, completeness, early, suspects, outliers, signOffs } = summary;
  const section = (name: ReviewSection, count: number | undefined): SectionFigure => ({
    section: name,
    count,
    canOpen: count !== undefined && count > 0,
  });
  return [
    section('values', report.dataValues),
    completeness === undefined || completeness.expected === 0
      ? section('missing', completeness?.expected)
      : {
          section: 'missing',
          count: completeness.reported,
          of: completeness.expected,
          canOpen: completeness.expected + early > 0,
        },
    // Where nobody signs, nothing is said of it.
    ...(signOffs?.status === 'read'
      ? [
          {
            section: 'sign-offs' as const,
            count: signOffs.counts.validated,
            of: signOffs.counts.all,
            canOpen: signOffs.counts.all + signOffs.unreadable > 0,
          },
        ]
      : []),
    section('suspects', suspects && Object.values(suspects).reduce((sum, count) => sum + count, 0)),
    section('far-out', outliers && outliers.farOut + outliers.stopped),
    section('not-counted', report.notCounted.length + report.leftOut.length),
  ];
}
