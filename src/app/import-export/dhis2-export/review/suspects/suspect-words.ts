import { inject } from '@angular/core';
import { TranslateService } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { SuspectWords } from './suspect-groups.ts';

/**
 * How suspects are told in the reader's language.
 *
 * @param target what a target is called
 */
export function suspectWords(target: SuspectWords['target']): SuspectWords {
  const translate = inject(TranslateService);
  const formats = inject(IntlFormats);
  const say = (key: string, values: Readonly<Record<string, unknown>>): string =>
    String(translate.instant(`export.dhis.${key}`, values));
  return {
    same: (values) => say('suspect.same', values),
    list: (names) => formats.list(names),
    changed: (date) => say('person.changed', { when: formats.date(date) }),
    account: (name) => say('suspect.account', { name }),
    documents: (count) => say('suspect.documents', { count }),
    target,
  };
}
