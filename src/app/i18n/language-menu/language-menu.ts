import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { MatMenuModule } from '@angular/material/menu';
import { TranslatePipe } from '@ngx-translate/core';
import { Languages } from '../languages.ts';

/** Shows the language in use and lets the reader choose another; each is named in itself. */
@Component({
  selector: 'cht-language-menu',
  imports: [MatButtonModule, MatIcon, MatMenuModule, TranslatePipe],
  templateUrl: './language-menu.html',
  styleUrl: './language-menu.scss',
})
export class LanguageMenu {
  readonly #languages = inject(Languages);
  /** Whether there is no room for the language's name beside the icon. */
  readonly isCompact = input(false, { transform: booleanAttribute });

  protected readonly offered = this.#languages.offered;
  protected readonly others = this.#languages.others;
  protected readonly current = this.#languages.current;
  protected readonly currentName = computed(
    () =>
      [...this.offered(), ...this.others()].find(({ code }) => code === this.current())?.name ??
      this.current(),
  );

  protected choose(code: string): void {
    void this.#languages.choose(code);
  }
}
