import { Component, computed, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import type { CheckedRow } from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { DataValueRowEntry } from '../../shared/data-value-row-entry/data-value-row-entry.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';
import type { FoundRow } from './finding-groups.ts';

/** How many rows a long list grows at a time: a file may have thousands. */
const STEP = 100;

/** Rows of a file, behind one line that says how many; they are made when somebody opens it. */
@Component({
  selector: 'cht-row-list',
  imports: [MatButtonModule, DataValueRowEntry, OpenInPrint, TranslatePipe],
  templateUrl: './row-list.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', './row-list.scss'],
})
export class RowList {
  readonly rows = input.required<readonly FoundRow[]>();
  readonly names = input.required<RowNames>();
  /** What is to be said of one row besides; '' is nothing. */
  readonly noteOf = input<(found: FoundRow) => string>(() => '');

  protected readonly shown = signal(0);
  protected readonly now = computed(() => this.rows().slice(0, this.shown()));
  protected readonly left = computed(() => this.rows().length - this.now().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));

  protected showAll(): void {
    this.shown.set(this.rows().length);
  }

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }

  protected toggled(event: Event): void {
    const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
    if (isOpen && this.shown() === 0) this.showMore();
  }
}

/** Rows that only their names and values are to be told of. */
export const plainRows = (rows: readonly CheckedRow[]): readonly FoundRow[] =>
  rows.map((row) => ({ row, detail: {} }));
