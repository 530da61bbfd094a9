import { Service, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy } from '@angular/router';
import type { RouterStateSnapshot } from '@angular/router';
import { TranslateService } from '@ngx-translate/core';

/**
 * Titles the browser's tab by what is shown and the app's name: the route's `title`, a translation key
 * or words, or what is shown in place of every page. It follows the language.
 */
@Service()
export class PageTitles extends TitleStrategy {
  readonly #translate = inject(TranslateService);
  readonly #title = inject(Title);
  readonly #ofRoute = signal('');
  readonly #interruption = signal<string | undefined>(undefined);
  readonly #key = computed(() => this.#interruption() ?? this.#ofRoute());
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
    this.#ofRoute.set(this.buildTitle(snapshot) ?? '');
  }

  /** Titles what is shown in place of every page, by its translation key; undefined ends it. */
  interrupt(key: string | undefined): void {
    this.#interruption.set(key);
  }
}
