import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { HostReview } from '../../../data-access/index.ts';
import { Announced } from '../../../app/announcer/announced.ts';
import { NoticeEntry } from '../../../app/import-export/dhis2-export/review/not-counted/notice-entry.ts';
import type { RowNames } from '../../../app/import-export/dhis2-export/shared/names/row-names.ts';
import { ChtNumber } from '../../../app/i18n/index.ts';
import { reviewNotices } from './review-notices.ts';

/** What the host's review says: who is missing where, what is far out, what is not in the numbers. */
@Component({
  selector: 'cht-review-details',
  imports: [Announced, ChtNumber, NoticeEntry, TranslatePipe],
  templateUrl: './review-details.html',
  styleUrls: [
    '../../../app/import-export/dhis2-export/shared/styles/headings.scss',
    '../../../app/import-export/dhis2-export/shared/styles/expansion-row.scss',
    './review-details.scss',
  ],
})
export class ReviewDetails {
  readonly review = input.required<HostReview>();
  readonly names = input.required<RowNames>();

  protected readonly notices = computed(() => reviewNotices(this.review()));
  protected readonly figures = computed(() => {
    const { dataValues, orgUnits } = this.review().report;
    return { values: dataValues, units: orgUnits };
  });
}
