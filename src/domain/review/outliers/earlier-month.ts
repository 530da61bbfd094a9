import type { Row } from '../../aggregate/rows.ts';
import type { Counted } from '../../aggregate/tally.ts';
import { monthsBefore } from '../../period/months-before.ts';
import type { Tag } from '../../period/period.ts';
import type { ContactId } from '../../place/lineage.ts';

/** A month before the period, counted by the same rules with today's settings and places. */
export interface EarlierMonth {
  readonly tag: Tag;
  readonly rows: readonly Row[];
  /** The owners with a counted document. */
  readonly owners: ReadonlySet<ContactId>;
}

/** Values are held against so many months before. */
export const MONTHS_OF_VALUES = 6;

/** Without accounts, whoever reported in one of so many months before is expected. */
export const MONTHS_OF_OWNERS = 3;

/**
 * The tags of the months that a review reads besides the period's own, the nearest first.
 *
 * @param tags the months of the period, oldest first
 */
export const earlierTags = ([first]: readonly Tag[]): readonly Tag[] =>
  first === undefined ? [] : monthsBefore(first, MONTHS_OF_VALUES);

/** What was counted in a month, as far as a later one is held against it. */
export const earlierMonth = (
  tag: Tag,
  { rows, isAnyCounted, countedDocuments }: Counted,
): EarlierMonth => ({
  tag,
  // Zeros of a month in which nothing counts were reported by nobody.
  rows: isAnyCounted ? rows : [],
  owners: new Set(countedDocuments.map(({ document }) => document.owner)),
});
