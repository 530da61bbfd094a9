/** The outcome of something that may be refused: a value, or the error that says why not. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A successful {@link Result}. `ok(3) // => { ok: true, value: 3 }` */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A refused {@link Result}. `err('no') // => { ok: false, error: 'no' }` */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error });
