import { DOCUMENT, Service, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { fromEvent, map, merge, of } from 'rxjs';

/** What the computer knows of its connection. */
@Service()
export class Connectivity {
  readonly #view = inject(DOCUMENT).defaultView;

  /** False where the computer has no network at all; true says nothing of what can be reached. */
  readonly isOnline: Signal<boolean> = toSignal(
    this.#view === null
      ? of(true)
      : merge(fromEvent(this.#view, 'online'), fromEvent(this.#view, 'offline')).pipe(
          map(() => this.#view?.navigator.onLine ?? true),
        ),
    { initialValue: this.#view?.navigator.onLine ?? true },
  );
}
