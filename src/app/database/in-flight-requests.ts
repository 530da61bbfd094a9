import { DOCUMENT, inject, Service } from '@angular/core';

/** Every request that is under way: those of the page, and those of workers. */
@Service()
export class InFlightRequests {
  readonly #view = inject(DOCUMENT).defaultView;
  readonly #workers = new Set<() => void>();
  #controller = new AbortController();

  /** Ends what is read from the database, also what would be asked again. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Adds a worker by what ends it; what comes back takes it out again. */
  ofWorker(end: () => void): () => void {
    this.#workers.add(end);
    return () => this.#workers.delete(end);
  }

  /** Stops everything, and lets nothing be read until what comes back is called. */
  stop(): () => void {
    this.#view?.stop();
    this.#controller.abort();
    // The page's stop does not reach what a worker asks.
    const workers = [...this.#workers];
    this.#workers.clear();
    workers.forEach((end) => {
      end();
    });
    return () => {
      this.#controller = new AbortController();
    };
  }
}
