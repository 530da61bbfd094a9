import { ChangeDetectorRef, Directive, ElementRef, inject, output } from '@angular/core';

/** What is folded away on the screen is on the paper. */
@Directive({
  selector: 'details[chtOpenInPrint]',
  host: { '(window:beforeprint)': 'open()', '(window:afterprint)': 'close()' },
})
export class OpenInPrint {
  readonly #details = inject<ElementRef<HTMLDetailsElement>>(ElementRef).nativeElement;
  readonly #view = inject(ChangeDetectorRef);
  /** All of it is to be there now: the page is about to be printed. */
  readonly printed = output();
  #wasClosed = false;

  protected open(): void {
    this.#wasClosed = !this.#details.open;
    this.#details.open = true;
    this.printed.emit();
    // The browser takes its picture when this returns.
    this.#view.detectChanges();
  }

  protected close(): void {
    if (this.#wasClosed) this.#details.open = false;
    this.#wasClosed = false;
  }
}
