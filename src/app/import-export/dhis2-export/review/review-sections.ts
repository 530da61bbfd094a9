import type { ReviewSummary } from '../worker/review/review-summary.ts';
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

/** A section of which nobody knows how much is in it, since it is counted again. */
export const unread = ({ section }: SectionFigure): SectionFigure => ({
  section,
  count: undefined,
  canOpen: false,
});

/** Whether more of a review comes without being asked for. */
export const isBeingRead = (summary: ReviewSummary | undefined): boolean =>
  ['people', 'months'].includes(summary?.reading.status ?? '');

/**
 * The sections of a review, in their order.
 *
 * @param former what was counted before: a section that is read again stays
 */
export function reviewSections(
  summary: ReviewSummary | undefined,
  former?: ReviewSummary,
): readonly SectionFigure[] {
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
      : isBeingRead(summary) && former?.signOffs?.status === 'read'
        ? [section('sign-offs', undefined)]
        : []),
    section('suspects', suspects && Object.values(suspects).reduce((sum, count) => sum + count, 0)),
    section('far-out', outliers && outliers.farOut + outliers.stopped),
    section('not-counted', report.notCounted.length + report.leftOut.length),
  ];
}
