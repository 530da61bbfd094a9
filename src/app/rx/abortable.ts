import { Observable } from 'rxjs';

/**
 * Starts a read when subscribed to, and aborts it when nobody waits for it any more. What it tells on
 * its way comes before what it ends with.
 */
export const abortable = <T>(
  read: (signal: AbortSignal, tell: (onTheWay: T) => void) => Promise<T>,
): Observable<T> =>
  new Observable((subscriber) => {
    const controller = new AbortController();
    const tell = (onTheWay: T): void => {
      subscriber.next(onTheWay);
    };
    read(controller.signal, tell).then(
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
