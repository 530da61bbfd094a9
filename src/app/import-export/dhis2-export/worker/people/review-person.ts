import type { ContactSync } from '../../../../../domain/index.ts';

/** Somebody that a review speaks of; '' for what is not known. */
export interface ReviewPerson {
  readonly owner: string;
  readonly name: string;
  readonly phone: string;
  /** The name of the place that the owner stands at, and of the one above it. */
  readonly place: string;
  readonly above: string;
  readonly document?: string;
  /** Milliseconds since 1970. */
  readonly updatedDate?: number;
  readonly sync?: ContactSync;
}
