import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import type { Attribution, ExportReport } from '../../../../../domain/index.ts';
import {
  leftOutGroups,
  notCountedGroups,
  noticeGroups,
  type ReportNames,
} from './notice-groups.ts';
import { NoticeEntry } from './notice-entry.ts';

/** Everything that a report says besides its figures: by reason, each with what to do. */
@Component({
  selector: 'cht-notice-list',
  imports: [MatButtonModule, NoticeEntry, TranslatePipe],
  templateUrl: './notice-list.html',
  styleUrls: ['../../shared/styles/headings.scss', './notice-list.scss'],
})
export class NoticeList {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly report = input.required<ExportReport>();
  readonly names = input.required<ReportNames>();
  readonly attribution = input.required<Attribution>();
  readonly isForAll = input.required<boolean>();
  readonly attributionChange = output<Attribution>();

  protected readonly other = computed(() =>
    this.attribution() === 'nearest' ? 'ancestors' : 'nearest',
  );
  protected readonly parts = computed(() =>
    [
      { name: 'not-counted', groups: notCountedGroups(this.report(), this.names()) },
      { name: 'left-out', groups: leftOutGroups(this.report(), this.names()) },
      {
        name: 'notices',
        groups: noticeGroups(this.report(), this.names(), this.attribution()),
      },
    ].filter(({ groups }) => groups.length > 0),
  );

  /** Goes to a part and opens its lists. */
  open(part: 'not-counted' | 'left-out'): void {
    const section = this.#element.nativeElement.querySelector(`section[data-part="${part}"]`);
    section?.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    section?.querySelector<HTMLElement>('h3')?.focus();
  }
}
