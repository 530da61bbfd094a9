import { Observable } from 'rxjs';

/** Starts a read when subscribed to, and aborts it when nobody waits for it any more. */
export const abortable = <T>(read: (signal: AbortSignal) => Promise<T>): Observable<T> =>
  new Observable((subscriber) => {
    const controller = new AbortController();
    read(controller.signal).then(
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
