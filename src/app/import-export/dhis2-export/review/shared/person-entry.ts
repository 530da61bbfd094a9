import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { startOfUtcDay, type CalendarDate } from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { DHIS2_EXPORT_OPTIONS } from '../../../dhis2-export-options.ts';
import { localDay } from '../../shared/today.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';
import { syncText } from './sync-text.ts';

const DAY = 86_400_000;

/** Who somebody is, and how to reach them: name, place, phone, and when their document last changed. */
@Component({
  selector: 'cht-person-entry',
  imports: [TranslatePipe],
  templateUrl: './person-entry.html',
  styleUrl: './person-entry.scss',
})
export class PersonEntry {
  readonly #formats = inject(IntlFormats);
  readonly #contactsUrl = inject(DHIS2_EXPORT_OPTIONS).contactsUrl;
  readonly person = input.required<ReviewPerson>();
  /** The last day of the period: how long before it the last change was is said then. */
  readonly lastDay = input<CalendarDate>();

  protected readonly places = computed(() =>
    [this.person().place, this.person().above].filter((name) => name !== '').join(' · '),
  );
  /** Only what a telephone can dial: a phone number is stored by anybody as anything. */
  protected readonly call = computed(() => `tel:${this.person().phone.replace(/[^\d+*#]/g, '')}`);
  /** The contact in the CHT's own app; '' where that is not known. */
  protected readonly inCht = computed(() => {
    const { owner } = this.person();
    return this.#contactsUrl === '' || owner === ''
      ? ''
      : this.#contactsUrl + encodeURIComponent(owner);
  });
  /** Phones write the beginning of their own day, which is that of the reader in the same country. */
  protected readonly changed = computed(() => {
    const { updatedDate } = this.person();
    const when = new Date(updatedDate ?? NaN);
    // A phone with a wrong clock may write what is no moment at all.
    if (Number.isNaN(when.getTime())) return undefined;
    const day = localDay(when);
    const lastDay = this.lastDay();
    const days = lastDay === undefined ? 0 : (startOfUtcDay(lastDay) - startOfUtcDay(day)) / DAY;
    return { when: this.#formats.date(day), days };
  });
  /** When the phone synced last, or that it cannot; nothing where it is not known. */
  protected readonly synced = computed(() =>
    syncText(this.person().sync, (day) => this.#formats.date(day)),
  );
}
