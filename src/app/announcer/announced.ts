import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';
import { Announcer } from './announcer.ts';

/** Reads out what an element says when it appears: an outcome to which the focus does not go. */
@Directive({ selector: '[chtAnnounced]' })
export class Announced {
  readonly #announcer = inject(Announcer);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterNextRender(() => {
      this.#announcer.announce(this.#element.nativeElement.textContent.trim());
    });
  }
}
