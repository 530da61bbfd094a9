import { ErrorHandler, inject } from '@angular/core';
import { catchError, defer, EMPTY, ignoreElements, mergeMap, type OperatorFunction } from 'rxjs';

/**
 * Does something at once for each value, and emits nothing. What fails for one value is handed to
 * Angular's `ErrorHandler` and ends nothing: with `tap`, an effect would never act again. To be called
 * where `inject()` may be.
 *
 * @example
 * actions.pipe(ofType(Page.left), sideEffect(() => { worker.close(); }))
 */
export function sideEffect<T>(act: (value: T) => unknown): OperatorFunction<T, never> {
  const errors = inject(ErrorHandler);
  return mergeMap((value) =>
    defer(() => Promise.resolve(act(value))).pipe(
      ignoreElements(),
      catchError((fault: unknown) => {
        errors.handleError(fault);
        return EMPTY;
      }),
    ),
  );
}
