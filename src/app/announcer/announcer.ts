import { LiveAnnouncer } from '@angular/cdk/a11y';
import { DestroyRef, Service, inject } from '@angular/core';

/** How long texts are collected before they are read out together. */
const TOGETHER_MS = 250;
/** Progress is read out at once and then at most this often. */
const PROGRESS_EVERY_MS = 10_000;

/**
 * Reads short texts out to people who use a screen reader. The only live region of the app: two
 * regions that change together cut each other off, so a component announces here and does not set
 * `aria-live` or `role="status"` on its own elements. (`role="alert"` remains for an error that
 * appears on the page: it is read from where it stands.)
 *
 * Texts of the same moment are read out together, in the order in which they came; a text that is
 * still waiting is not read out twice.
 *
 * @example
 * readonly #announcer = inject(Announcer);
 * this.#announcer.announce(String(this.#translate.instant('export.dhis.done.announcement', values)));
 * this.#announcer.announceProgress('Making the file: 1,200 of 5,000 documents'); // as often as you like
 */
@Service()
export class Announcer {
  readonly #live = inject(LiveAnnouncer);
  readonly #waiting = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastProgress = -Infinity;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.#timer);
    });
  }

  /** Reads a text out when the reader pauses. Ends the series of progress: the next is read at once. */
  announce(text: string): void {
    this.#lastProgress = -Infinity;
    this.#add(text);
  }

  /** Reads out how far something is: the first text at once, later ones every ten seconds at most. */
  announceProgress(text: string): void {
    const now = performance.now();
    if (now - this.#lastProgress < PROGRESS_EVERY_MS) return;
    this.#lastProgress = now;
    this.#add(text);
  }

  #add(text: string): void {
    if (text.trim() === '') return;
    this.#waiting.add(text);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const texts = [...this.#waiting];
      this.#waiting.clear();
      void this.#live.announce(texts.join(' '), 'polite');
    }, TOGETHER_MS);
  }
}
