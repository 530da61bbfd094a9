import { effect, inject, type Signal } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { Announcer } from '../../../../announcer/announcer.ts';
import type { ValuesPage } from '../../worker/values/values-protocol.ts';

/** Reads out which values are shown, once they are there, to who asked for others. */
export function announceValues(page: Signal<ValuesPage | undefined>): { readonly ask: () => void } {
  const translate = inject(TranslateService);
  const announcer = inject(Announcer);
  let isAsked = false;
  effect(() => {
    const values = page();
    if (values === undefined || !isAsked) return;
    isAsked = false;
    const { from, total, lines } = values;
    announcer.announce(
      String(
        total === 0
          ? translate.instant('export.dhis.values.none')
          : translate.instant('export.dhis.page.of', {
              first: from + 1,
              last: from + lines.length,
              total,
            }),
      ),
    );
  });
  return {
    ask: () => {
      isAsked = true;
    },
  };
}
