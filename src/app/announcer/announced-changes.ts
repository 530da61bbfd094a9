import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import { Announcer } from './announcer.ts';

/**
 * Reads out what an element says whenever the given value becomes another one: figures that change
 * while the focus is elsewhere. What it says at first is read where it stands.
 */
@Directive({ selector: '[chtAnnouncedChanges]' })
export class AnnouncedChanges {
  readonly #announcer = inject(Announcer);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly chtAnnouncedChanges = input.required<unknown>();
  #isFirst = true;

  constructor() {
    afterRenderEffect(() => {
      this.chtAnnouncedChanges();
      if (!this.#isFirst) {
        this.#announcer.announce(
          this.#element.nativeElement.textContent.replace(/\s+/g, ' ').trim(),
        );
      }
      this.#isFirst = false;
    });
  }
}
