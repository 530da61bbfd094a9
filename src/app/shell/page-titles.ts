import { Injectable, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy } from '@angular/router';
import type { RouterStateSnapshot } from '@angular/router';
import { TranslateService } from '@ngx-translate/core';

/**
 * Titles the browser's tab by the route's `title`, a translation key, and the app's name; it
 * follows the language.
 */
@Injectable()
export class PageTitles extends TitleStrategy {
  readonly #translate = inject(TranslateService);
  readonly #title = inject(Title);
  readonly #key = signal('');
  readonly #page = this.#translate.translate(this.#key);
  readonly #app = this.#translate.translate('admin.app.name');

  constructor() {
    super();
    effect(() => {
      const parts = this.#key() === '' ? [this.#app()] : [this.#page(), this.#app()];
      this.#title.setTitle(parts.map(String).join(' – '));
    });
  }

  override updateTitle(snapshot: RouterStateSnapshot): void {
    this.#key.set(this.buildTitle(snapshot) ?? '');
  }
}
