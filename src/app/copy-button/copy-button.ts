import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Announcer } from '../announcer/announcer.ts';

/** A button that copies a text, such as a message to an administrator, and says that it did. */
@Component({
  selector: 'cht-copy-button',
  imports: [MatButtonModule, MatIcon],
  template: `
    <button mat-stroked-button type="button" (click)="copy()">
      <mat-icon [svgIcon]="isCopied() ? 'check' : 'copy'" />
      {{ isCopied() ? copied() : label() }}
    </button>
  `,
})
export class CopyButton {
  readonly #clipboard = inject(Clipboard);
  readonly #announcer = inject(Announcer);
  /** What is copied. */
  readonly text = input.required<string>();
  /** What the button says before and after, in the reader's language. */
  readonly label = input.required<string>();
  readonly copied = input.required<string>();

  protected readonly isCopied = signal(false);

  protected copy(): void {
    if (!this.#clipboard.copy(this.text())) return;
    this.isCopied.set(true);
    this.#announcer.announce(this.copied());
  }
}
