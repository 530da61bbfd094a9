import { inject, Service } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';

/** Something that the settings name by a translation key. */
export interface Translatable {
  readonly id: string;
  readonly translationKey?: string;
}

/** Names data sets and targets in the reader's language. Reads signals. */
@Service()
export class TranslatedName {
  readonly #translate = inject(TranslateService);

  /** The text of the translation key; the id where there is none. */
  of({ id, translationKey }: Translatable): string {
    if (translationKey === undefined) return id;
    const text: unknown = this.#translate.instant(translationKey);
    return typeof text === 'string' && text !== '' && text !== translationKey ? text : id;
  }
}
