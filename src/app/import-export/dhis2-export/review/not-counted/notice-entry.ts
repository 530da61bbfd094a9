import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { Exclusion } from '../../../../../domain/index.ts';
import { ChtDate } from '../../../../i18n/index.ts';
import { CopyableId } from '../../shared/copyable-id/copyable-id.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import type { NoticeGroup } from './notice-group.ts';
import { NoticePeople } from './notice-people.ts';

/** How many lines a long list grows at a time: a month may have thousands. */
const STEP = 50;

/** One notice in its three parts: what is so, what it does to the numbers, what to do. */
@Component({
  selector: 'cht-notice-entry',
  imports: [
    ChtDate,
    CopyableId,
    MatButtonModule,
    MatIcon,
    NgTemplateOutlet,
    NoticePeople,
    OpenInPrint,
    TranslatePipe,
  ],
  templateUrl: './notice-entry.html',
  styleUrls: [
    '../../shared/styles/expansion-row.scss',
    '../../shared/styles/headings.scss',
    './notice-entry.scss',
  ],
})
export class NoticeEntry {
  readonly group = input.required<NoticeGroup>();
  /** Whether owners can be left out because of it. */
  readonly canLeaveOut = input(false);
  readonly leftOut = output<Exclusion>();

  protected readonly shown = signal(0);
  protected readonly advice = computed(() => this.group().advice ?? this.group().key);
  /** What there is one of needs no list that opens. */
  protected readonly items = computed(() => {
    const { items } = this.group();
    return items.length === 1 ? items : items.slice(0, this.shown());
  });
  protected readonly left = computed(() => this.group().items.length - this.items().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));

  /** A notice of one CHW begins with the name. */
  protected readonly values = computed(() => {
    const { count, items } = this.group();
    const name = items.length === 1 ? (items[0]?.name ?? '') : '';
    return { count, name, isNamed: name === '' ? 'no' : 'yes' };
  });

  protected showAll(): void {
    this.shown.set(this.group().items.length);
  }

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }

  /** Lines are made when somebody opens the list, and stay until the notice goes. */
  protected toggled(event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    if (isOpen && this.shown() === 0) this.showMore();
  }
}
