import { Component, computed, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import { DataValueRowEntry } from '../../shared/data-value-row-entry/data-value-row-entry.ts';
import type { ConflictGroup } from './conflict-groups.ts';
import type { RowNames } from '../../shared/names/row-names.ts';

/** How many rows are shown at first, and with each step. */
const STEP = 20;

/** What DHIS2 did not take: the likely cause, the rows by our names, what to do, DHIS2's words. */
@Component({
  selector: 'cht-conflict-entry',
  imports: [MatButtonModule, MatIcon, DataValueRowEntry, TranslatePipe],
  templateUrl: './conflict-entry.html',
  styleUrls: [
    '../../shared/styles/expansion-row.scss',
    '../../shared/styles/headings.scss',
    './conflict-entry.scss',
  ],
})
export class ConflictEntry {
  readonly group = input.required<ConflictGroup>();
  readonly names = input.required<RowNames>();

  protected readonly shown = signal(STEP);
  protected readonly rows = computed(() => this.group().rows.slice(0, this.shown()));
  protected readonly left = computed(() => this.group().rows.length - this.rows().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }
}
