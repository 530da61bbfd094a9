import { Clipboard } from '@angular/cdk/clipboard';
import { Component, inject, input, signal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';

/** An identifier, small, with a button that copies it. */
@Component({
  selector: 'cht-copyable-id',
  imports: [MatIcon, TranslatePipe],
  template: `
    <code>{{ text() }}</code>
    <button
      type="button"
      [attr.aria-label]="
        (of() ? 'export.dhis.copy.of' : 'export.dhis.copy.what')
          | translate: { text: text(), name: of() }
      "
      [title]="'export.dhis.copy' | translate"
      (click)="copy()"
    >
      <mat-icon [svgIcon]="isCopied() ? 'check' : 'copy'" />
    </button>
  `,
  styleUrl: './copyable-id.scss',
})
export class CopyableId {
  readonly #clipboard = inject(Clipboard);
  readonly #announcer = inject(Announcer);
  readonly #translate = inject(TranslateService);
  readonly text = input.required<string>();
  /** Whose id it is, where one name is shorter to hear than the id. */
  readonly of = input('');

  protected readonly isCopied = signal(false);

  protected copy(): void {
    if (!this.#clipboard.copy(this.text())) return;
    this.isCopied.set(true);
    const copied: unknown = this.#translate.instant('export.dhis.copied');
    this.#announcer.announce(String(copied));
  }
}
