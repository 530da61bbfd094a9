import type { UnreachableReason } from '../../domain/index.ts';
import { databaseWords } from './http-status-error.ts';

/** An answer with a good status that is not, or not whole, what was asked for. */
export class UnusableAnswerError extends Error {
  override readonly name = 'UnusableAnswerError';
  readonly reason: UnreachableReason;
  /** The database's own words, where an error stands in the answer. */
  readonly words: string | undefined;

  constructor(reason: UnreachableReason, words?: string) {
    super(words ?? reason);
    this.reason = reason;
    this.words = words;
  }
}

/** An answer that holds less than what was asked for. */
export const incomplete = (answer?: unknown): UnusableAnswerError =>
  new UnusableAnswerError('incomplete', databaseWords(answer));

/** An answer with other documents or rows than those that were asked for. */
export const otherDocuments = (): UnusableAnswerError => new UnusableAnswerError('other-documents');
