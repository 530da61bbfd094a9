import { Component, computed, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { CopyableId } from '../../shared/copyable-id/copyable-id.ts';
import type { NoticeGroup } from './notice-group.ts';

/** How many lines a long list grows at a time: a month may have thousands. */
const STEP = 100;

/** One notice in its three parts: what is so, what it does to the numbers, what to do. */
@Component({
  selector: 'cht-notice-entry',
  imports: [CopyableId, MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './notice-entry.html',
  styleUrl: './notice-entry.scss',
})
export class NoticeEntry {
  readonly group = input.required<NoticeGroup>();

  protected readonly shown = signal(0);
  protected readonly advice = computed(() => this.group().advice ?? this.group().key);
  protected readonly items = computed(() => this.group().items.slice(0, this.shown()));
  protected readonly left = computed(() => this.group().items.length - this.items().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }

  /** Lines are made when somebody opens the list, and stay until the notice goes. */
  protected toggled(event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    if (isOpen && this.shown() === 0) this.showMore();
  }
}
