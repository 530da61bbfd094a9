import type { ReviewSummary } from '../worker/review-protocol.ts';
import type { ReviewDoor } from './state/review-state.ts';

/** A door of the review with the number of what it hides. */
export interface DoorFigure {
  readonly door: ReviewDoor;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  /** How many there would be. */
  readonly of?: number;
  /** Whether there is anything behind it. */
  readonly canOpen: boolean;
}

/** The doors of a review, in their order. */
export function reviewDoors(summary: ReviewSummary | undefined): readonly DoorFigure[] {
  if (summary === undefined) return [];
  const { report, completeness, early, suspects, outliers } = summary;
  const door = (name: ReviewDoor, count: number | undefined): DoorFigure => ({
    door: name,
    count,
    canOpen: count !== undefined && count > 0,
  });
  return [
    door('values', report.dataValues),
    completeness === undefined || completeness.expected === 0
      ? door('missing', completeness?.expected)
      : {
          door: 'missing',
          count: completeness.reported,
          of: completeness.expected,
          canOpen: completeness.expected + early > 0,
        },
    door('suspects', suspects && Object.values(suspects).reduce((sum, count) => sum + count, 0)),
    door('far-out', outliers && outliers.farOut + outliers.stopped),
    door('not-counted', report.notCounted.length + report.leftOut.length),
  ];
}
