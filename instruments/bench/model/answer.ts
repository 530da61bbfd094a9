/** A piece of an answer, and the database time that it takes before it can be sent. */
export interface Piece {
  readonly text: string;
  /** Microseconds. */
  readonly cost: number;
}

/** An answer of the model, made piece by piece. */
export interface Answer {
  readonly status: number;
  readonly pieces: Iterable<Piece>;
}

/** How many rows make a piece: a few milliseconds of database time. */
const ROWS_OF_PIECE = 200;

export const json = (status: number, body: unknown, cost: number): Answer => ({
  status,
  pieces: [{ text: `${JSON.stringify(body)}\n`, cost }],
});

/** An answer made of rows, each with its cost. */
export function* pieces(
  head: string,
  rows: Iterable<string>,
  { request, row }: { readonly request: number; readonly row: number },
  end: () => string = () => '\n]}\n',
): Generator<Piece> {
  let text = head;
  let count = 0;
  let cost = request;
  let separator = '\n';
  for (const line of rows) {
    text += separator + line;
    separator = ',\n';
    cost += row;
    count += 1;
    if (count === ROWS_OF_PIECE) {
      yield { text, cost };
      [text, count, cost] = ['', 0, 0];
    }
  }
  yield { text: text + end(), cost };
}
