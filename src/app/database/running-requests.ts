import { DOCUMENT, inject, Service } from '@angular/core';

/** Every request that is under way: those of the page, and those of workers. */
@Service()
export class RunningRequests {
  readonly #view = inject(DOCUMENT).defaultView;
  readonly #workers = new Set<() => void>();

  /** Adds a worker by what ends it; what comes back takes it out again. */
  ofWorker(end: () => void): () => void {
    this.#workers.add(end);
    return () => this.#workers.delete(end);
  }

  stop(): void {
    this.#view?.stop();
    // The page's stop does not reach what a worker asks.
    this.#workers.forEach((end) => {
      end();
    });
    this.#workers.clear();
  }
}
