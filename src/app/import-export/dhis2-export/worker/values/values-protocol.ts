import type { RowIds, Tag } from '../../../../../domain/index.ts';
import type { ReviewPage } from '../review/review-page.ts';
import type { ReviewPerson } from '../people/review-person.ts';

/** Which values are looked at, and from which one on. */
export interface ValuesQuery {
  /** What the lines begin with. */
  readonly by: 'element' | 'org-unit';
  /** The ids of the lines that are open. */
  readonly open: readonly string[];
  /** A part of the name or the id of an org unit; '' is all. */
  readonly search: string;
  readonly order: 'name' | 'value' | 'far-out';
  /** Of the reader, for the order of names. */
  readonly language: string;
  /** The first line of the page. */
  readonly from: number;
}

/** What a row was in a month; null where there was no such row. */
export interface MonthValue {
  readonly tag: Tag;
  readonly value: number | null;
}

/** One line of the values: an element, an org unit, or what one CHW gives. */
export interface ValueLine {
  /** The ids of what is above it and its own, with a slash between. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** Its place among those beside it, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Whether what is below it is shown; absent where nothing is. */
  readonly isOpen?: boolean;
  /** How many lines are right below it. */
  readonly children: number;
  readonly element?: RowIds;
  readonly orgUnit?: string;
  readonly person?: ReviewPerson;
  /** In decimal digits; absent where a sum would mean nothing. */
  readonly value?: string;
  /** Of a percentage what it is out of. */
  readonly outOf?: string;
  /**
   * What it was in each of the months before, the oldest first. Absent where they are not read, where the
   * period is longer than a month, and where it is no number.
   */
  readonly months?: readonly MonthValue[];
  /** How many values at it or below it lie far out. */
  readonly farOut: number;
}

/** One page of values, with the lines above its first one where they are on a page before. */
export interface ValuesPage extends ReviewPage<ValueLine> {
  readonly above: readonly ValueLine[];
}
