import { afterEveryRender, Directive, ElementRef, inject } from '@angular/core';

/**
 * Takes away the live region that Material makes of the line below every field: several that change
 * together cut each other off. What is worth hearing is announced once; the line itself stays the
 * description of its field.
 */
@Directive({ selector: '[chtQuietFields]' })
export class QuietFields {
  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    const lines = nativeElement.getElementsByClassName('mat-mdc-form-field-subscript-wrapper');
    afterEveryRender(() => {
      for (const line of lines) line.removeAttribute('aria-live');
    });
  }
}
