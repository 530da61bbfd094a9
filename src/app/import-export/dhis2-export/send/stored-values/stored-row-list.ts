import { Component, computed, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import { ChtDate } from '../../../../i18n/index.ts';
import { DataValueRowEntry } from '../../shared/data-value-row-entry/data-value-row-entry.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { StoredRow } from './stored-row.ts';

/** How many rows a long list grows at a time: a file may have thousands. */
const STEP = 100;

/** Rows with what DHIS2 holds of them, behind one line that says how many; made when it is opened. */
@Component({
  selector: 'cht-stored-row-list',
  imports: [ChtDate, DataValueRowEntry, MatButtonModule, TranslatePipe],
  templateUrl: './stored-row-list.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', './stored-row-list.scss'],
})
export class StoredRowList {
  readonly rows = input.required<readonly StoredRow[]>();
  readonly names = input.required<RowNames>();
  /** The key of the line, with the number of rows as `count`. */
  readonly heading = input.required<string>();

  protected readonly shown = signal(0);
  protected readonly now = computed(() => this.rows().slice(0, this.shown()));
  protected readonly left = computed(() => this.rows().length - this.now().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }

  protected toggled(event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    if (isOpen && this.shown() === 0) this.showMore();
  }
}
