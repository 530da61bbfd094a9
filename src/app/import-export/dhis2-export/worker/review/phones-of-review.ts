import type { PhoneSettings } from '../../../../../domain/index.ts';
import type { ReviewPerson } from '../people/review-person.ts';

/** A phone with older settings than the server, and whose it is. */
export interface PhoneLine extends Pick<PhoneSettings, 'account' | 'date' | 'settings'> {
  readonly person: ReviewPerson;
}

/** The phones of those whom a review is of, or why nothing is known of them. */
export type PhonesOfReview =
  | { readonly status: 'read'; readonly behind: readonly PhoneLine[] }
  | { readonly status: 'failed'; readonly words: string };
