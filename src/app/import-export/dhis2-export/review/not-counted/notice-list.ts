import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import {
  isEveryDocumentInFile,
  type Attribution,
  type ExportReport,
} from '../../../../../domain/index.ts';
import {
  leftOutGroups,
  notCountedGroups,
  noticeGroups,
  type ReportNames,
} from './notice-groups.ts';
import { NoticeEntry } from './notice-entry.ts';

/** The parts of a report besides its figures. */
export type ReportPart = 'not-counted' | 'left-out' | 'notices';

/** What is set right by mapping places or targets. */
const OF_MAPPING: ReadonlySet<string> = new Set([
  'export.dhis.not-counted.no-org-unit',
  'export.dhis.notice.not-configured-data-set',
  'export.dhis.notice.several-org-units',
  'export.dhis.notice.unread-mapping',
]);

/** What a report says besides its figures: by reason, each with what to do. */
@Component({
  selector: 'cht-notice-list',
  imports: [MatButtonModule, NoticeEntry, RouterLink, TranslatePipe],
  templateUrl: './notice-list.html',
  styleUrls: ['../../shared/styles/headings.scss', './notice-list.scss'],
})
export class NoticeList {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly report = input.required<ExportReport>();
  readonly names = input.required<ReportNames>();
  readonly attribution = input.required<Attribution>();
  readonly isForAll = input.required<boolean>();
  readonly parts = input.required<readonly ReportPart[]>();
  readonly attributionChange = output<Attribution>();

  protected readonly ofMapping = OF_MAPPING;
  protected readonly isEveryDocumentInFile = isEveryDocumentInFile;
  protected readonly other = computed(() =>
    this.attribution() === 'nearest' ? 'ancestors' : 'nearest',
  );
  protected readonly shown = computed(() =>
    (
      [
        { name: 'not-counted', groups: notCountedGroups(this.report(), this.names()) },
        { name: 'left-out', groups: leftOutGroups(this.report(), this.names()) },
        {
          name: 'notices',
          groups: noticeGroups(this.report(), this.names(), this.attribution()),
        },
      ] as const
    ).filter(({ name, groups }) => groups.length > 0 && this.parts().includes(name)),
  );

  /** Goes to the first part and opens all lists. */
  open(): void {
    openInTurn([...this.#element.nativeElement.querySelectorAll('details')]);
    this.#element.nativeElement.querySelector('h3')?.focus();
  }
}

/** Each in a frame of its own: the lines of all of them at once would hold up the page. */
function openInTurn([first, ...others]: readonly HTMLDetailsElement[]): void {
  if (first === undefined) return;
  first.open = true;
  requestAnimationFrame(() => setTimeout(openInTurn, 0, others));
}
