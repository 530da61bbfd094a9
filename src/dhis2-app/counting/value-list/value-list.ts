import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataValueSet, StoredComparison } from '../../../domain/index.ts';
import type { Reading } from '../../../app/import-export/dhis2-export/send/state/reading.ts';
import { StoredRowList } from '../../../app/import-export/dhis2-export/send/stored-values/stored-row-list.ts';
import { ofValue } from '../../../app/import-export/dhis2-export/send/stored-values/stored-row.ts';
import type { RowNames } from '../../../app/import-export/dhis2-export/shared/names/row-names.ts';
import { besideStored } from './beside-stored.ts';

/** How many rows are shown at first, and with each step. */
const STEP = 50;

/** The values that were counted, each beside what DHIS2 holds in its place. */
@Component({
  selector: 'cht-value-list',
  imports: [MatButtonModule, MatCheckbox, StoredRowList, TranslatePipe],
  templateUrl: './value-list.html',
  styleUrls: [
    '../../../app/import-export/dhis2-export/shared/styles/headings.scss',
    './value-list.scss',
  ],
})
export class ValueList {
  readonly dataValueSet = input.required<DataValueSet>();
  /** Undefined or under way as long as DHIS2 has not said it. */
  readonly comparison = input.required<Reading<StoredComparison> | undefined>();
  readonly names = input.required<RowNames>();

  readonly #compared = computed(() => {
    const comparison = this.comparison();
    return comparison?.status === 'read' ? comparison.value : undefined;
  });
  protected readonly notRead = computed(() => {
    const comparison = this.comparison();
    return comparison?.status === 'not-read' ? comparison.error : undefined;
  });
  readonly #rows = computed(() => besideStored(this.dataValueSet(), this.#compared()));
  protected readonly isOnlyDiffering = signal(false);
  protected readonly differing = computed(
    () => this.#rows().filter(({ differs }) => differs).length,
  );
  protected readonly rows = computed(() =>
    this.isOnlyDiffering() ? this.#rows().filter(({ differs }) => differs) : this.#rows(),
  );
  protected readonly count = linkedSignal({ source: this.rows, computation: () => STEP });
  protected readonly shown = computed(() => this.rows().slice(0, this.count()));
  protected readonly left = computed(() => this.rows().length - this.shown().length);
  protected readonly step = computed(() => Math.min(STEP, this.left()));
  /** Of one unit its name need not stand in each row. */
  protected readonly hasUnits = computed(
    () => new Set(this.#rows().map(({ row }) => row.orgUnit)).size > 1,
  );
  protected readonly isCompared = computed(() => this.#compared() !== undefined);
  protected readonly onlyInDhis2 = computed(() =>
    (this.#compared()?.onlyInDhis2 ?? []).map(ofValue),
  );

  protected showMore(): void {
    this.count.update((count) => count + STEP);
  }
}
