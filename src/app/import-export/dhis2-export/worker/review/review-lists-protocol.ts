import type { FarOut, Stopped, Suspect, Tag } from '../../../../../domain/index.ts';
import type { ReviewPerson } from '../people/review-person.ts';
import type { SignOffLine } from './sign-offs-protocol.ts';
import type { MonthValue } from '../values/values-protocol.ts';

/** A line of who is missing: an org unit, or below it one who has not reported. */
export type ReportingLine =
  | {
      readonly kind: 'org-unit';
      readonly orgUnit: string;
      readonly expected: number;
      readonly reported: number;
    }
  | {
      readonly kind: 'missing';
      readonly orgUnit: string;
      readonly person: ReviewPerson;
      /** The months without a document; absent where the period is one month. */
      readonly months?: readonly Tag[];
      /** Who has reported, and was left out on purpose: nobody to be asked. */
      readonly isLeftOut?: true;
    };

/** A value that lies far out, beside those of the months before. */
export interface FarOutLine extends FarOut {
  /** Of each month before, the oldest first. */
  readonly months: readonly MonthValue[];
}

/** A row that was there in most months before and is not now. */
export interface StoppedLine extends Stopped {
  readonly months: FarOutLine['months'];
}

/** A suspect with the people behind the documents and contacts that it names. */
export interface SuspectLine {
  readonly suspect: Suspect;
  readonly people: readonly ReviewPerson[];
}

/** The names of the lists of a review. */
export type ReviewListName = keyof ReviewLists;

/** The lists of a review, by name. */
export interface ReviewLists {
  readonly reporting: ReportingLine;
  readonly early: ReviewPerson;
  readonly unexpected: ReviewPerson;
  readonly suspects: SuspectLine;
  readonly 'far-out': FarOutLine;
  readonly stopped: StoppedLine;
  readonly 'sign-offs': SignOffLine;
}
