import { Observable } from 'rxjs';

/**
 * Starts a read when subscribed to, and aborts it when nobody waits for it any more. What it tells on
 * its way comes before what it ends with.
 */
export const abortable = <T>(
  read: (signal: AbortSignal, report: (value: T) => void) => Promise<T>,
): Observable<T> =>
  new Observable((subscriber) => {
    const controller = new AbortController();
    const report = (value: T): void => {
      subscriber.next(value);
    };
    read(controller.signal, report).then(
      (value) => {
        subscriber.next(value);
        subscriber.complete();
      },
      (error: unknown) => {
        // An aborted read rejects; by then there is nobody left to tell.
        subscriber.error(error);
      },
    );
    return () => {
      controller.abort();
    };
  });
