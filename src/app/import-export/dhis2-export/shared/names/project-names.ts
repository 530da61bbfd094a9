import { computed, inject, Injectable, resource, type Signal } from '@angular/core';
import { readTranslations } from '../../../../../data-access/index.ts';
import { OPEN_DATABASE } from '../../../../database/open-database.ts';
import type { Translatable } from './translated-name.ts';

/**
 * Names in the project's own language, as the HTTP API gives them: for what must not depend on the
 * reader's. Undefined while they are read; where they cannot be read, the id stands for them.
 */
@Injectable()
export class ProjectNames {
  readonly #open = inject(OPEN_DATABASE);

  /** Call it where a component or a service is made. */
  of(locale: Signal<string | undefined>): Signal<((named: Translatable) => string) | undefined> {
    const read = resource({
      params: locale,
      loader: async ({ params: code, abortSignal: signal }) => {
        const translations = await readTranslations(this.#open(signal), code, { signal });
        return translations.ok ? (translations.value?.texts ?? {}) : {};
      },
    });
    return computed(() => {
      if (locale() === undefined || read.isLoading()) return undefined;
      const texts: Readonly<Record<string, string>> = read.hasValue() ? read.value() : {};
      return ({ id, translationKey = '' }) => texts[translationKey] ?? id;
    });
  }
}
