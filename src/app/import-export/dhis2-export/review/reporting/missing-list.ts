import { Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { CalendarDate } from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import type { ReportingLine, ReviewListName } from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPage } from '../../worker/review/review-page.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';
import type { ReviewSummary } from '../../worker/review/review-summary.ts';
import { Pager } from '../shared/pager.ts';
import { PersonEntry } from '../shared/person-entry.ts';

/** Who should have reported and has not, by org unit, the least complete first; and who changed early. */
@Component({
  selector: 'cht-missing-list',
  imports: [MatButtonModule, MatIcon, OpenInPrint, Pager, PersonEntry, TranslatePipe],
  templateUrl: './missing-list.html',
  styleUrls: [
    '../../shared/styles/expansion-row.scss',
    '../../shared/styles/headings.scss',
    './missing-list.scss',
  ],
})
export class MissingList {
  protected readonly monthsOf = inject(IntlFormats).months;
  readonly completeness = input.required<NonNullable<ReviewSummary['completeness']>>();
  /** The last day of the period. */
  readonly lastDay = input.required<CalendarDate>();
  /** What is known of the phones' syncs. */
  readonly sync = input<ReviewSummary['sync']>();
  readonly reporting = input<ReviewPage<ReportingLine>>();
  readonly early = input<ReviewPage<ReviewPerson>>();
  readonly unexpected = input<ReviewPage<ReviewPerson>>();
  readonly orgUnitName = input.required<(id: string) => string>();
  readonly copied = output();
  readonly saved = output();
  readonly turned = output<{ readonly name: ReviewListName; readonly from: number }>();

  protected readonly parts = computed(
    () =>
      [
        { name: 'early', page: this.early() },
        { name: 'unexpected', page: this.unexpected() },
      ] as const,
  );
}
