import type { RecalculatedPhone } from '../../src/data-access/index.ts';
import type { Days, Tag, WrittenByPhone } from '../../src/domain/index.ts';

/** An interval, and the tag under which its documents stand. */
export interface TaggedDays extends Days {
  readonly tag: Tag;
  /** Whether they are the tag's own, so that phones wrote documents for them; else any other days. */
  readonly isReported: boolean;
}

/** A month or other interval, calculated. */
export interface RecalculatedDays extends TaggedDays {
  /** Milliseconds since 1970: what `now` was for the rules, the end of the interval or earlier. */
  readonly now: number;
  readonly phones: readonly RecalculatedPhone[];
  /** What phones wrote for the tag; nothing of other days. */
  readonly written: readonly WrittenByPhone[];
  /** Phones that wrote a document for the tag and are none of an account any more, as `<owner>~<user>`. */
  readonly notRecalculated: readonly string[];
}
