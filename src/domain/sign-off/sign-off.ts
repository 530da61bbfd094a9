import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';

/**
 * The form of the reports in which supervisors say that they have checked the numbers of a place.
 * The CHT takes such reports only where a form of this name is installed.
 */
export const SIGN_OFF_FORM = 'dhis2_validation';

/** The permission of `settings.permissions` whose roles may sign numbers off. */
export const SIGN_OFF_PERMISSION = 'can_validate_dhis2';

/** Whether the numbers were found right, or are so no more. */
export type Verdict = 'validated' | 'withdrawn';

/** A target document as it was when somebody looked at it. */
export interface SignedDocument {
  readonly id: string;
  /** Its `_rev`. */
  readonly revision: string;
}

/** What is said of a CHW whose numbers are missing. */
export interface MissingWords {
  readonly contact: ContactId;
  /** '' where nothing was said. */
  readonly words: string;
}

/** What somebody says of the numbers of a place in a month. */
export interface SignedNumbers {
  readonly place: ContactId;
  readonly tag: Tag;
  readonly dataSet: string;
  readonly verdict: Verdict;
  /** How many CHWs should have reported, and have, in the eyes of who signed. */
  readonly expected?: number;
  readonly reported?: number;
  /** What was looked at; absent where the report does not tell, as one of the form alone. */
  readonly documents?: readonly SignedDocument[];
  readonly missing: readonly MissingWords[];
  /** The version of the rules by which the numbers were made. */
  readonly rules?: string;
  /** The reports that it was written after, though a clock that was ahead dated them later. */
  readonly replaces?: readonly string[];
}

/** A report of the form that can be read. */
export interface SignOff extends SignedNumbers {
  readonly kind: 'sign-off';
  readonly id: string;
  /** Who says so, as the report has it: the CHT does not check that it is who wrote it. */
  readonly contact: ContactId | undefined;
  /** Milliseconds since 1970, by the clock of the phone. */
  readonly reportedDate: number;
}

/** A report of the form that cannot be read, or of which it is not clear what it says. */
export interface MalformedSignOff {
  readonly kind: 'malformed';
  readonly id: string;
}

/** `SignOff` or what should have been one. */
export type AnySignOff = SignOff | MalformedSignOff;
