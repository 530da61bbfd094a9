import { answerRows, type AnswerRow, withoutErrors } from './answer-rows.ts';
import { incomplete } from './unusable-answer-error.ts';

/** A row of a view. */
export interface ViewRow {
  readonly id: string;
  readonly key: unknown;
  readonly value: unknown;
  /** The document, where it was asked for and still exists. */
  readonly doc?: unknown;
}

/** The rows of an answer of a view, as many as were asked for at most. */
export function viewRows(answer: unknown, limit: number): readonly ViewRow[] {
  return withoutErrors(answerRows(answer, limit)).map(viewRow);
}

function viewRow(row: AnswerRow): ViewRow {
  const { id, key, value, doc } = row;
  if (typeof id !== 'string' || key === undefined) throw incomplete();
  return { id, key, value, doc };
}

/** Whether two keys are the same JSON. */
export const isSameKey = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** The root collation of ICU, by which CouchDB sorts the text of keys. Source: CouchDB, src/couch/priv/couch_ejson_compare. */
const COLLATION = new Intl.Collator('und');

/**
 * Whether CouchDB finds two keys equal, and gives the rows of the one to whoever asks for the other: as it does
 * with `é` written as one character and as two.
 */
export const isEqualKey = (a: unknown, b: unknown): boolean =>
  isSameKey(a, b) || COLLATION.compare(JSON.stringify(a), JSON.stringify(b)) === 0;
