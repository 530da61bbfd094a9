import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { MappingTableFault, UnusedRow } from '../../../../../domain/index.ts';
import { chosenFile, type ChosenFile } from '../chosen-file.ts';

/** What a table decided here. */
export interface ShownTable {
  readonly fileName: string;
  /** How many of its decisions are taken over. */
  readonly count: number;
  readonly unused: readonly UnusedRow[];
}

/** A table that could not be read, and why. */
interface RefusedTable {
  readonly fileName: string;
  readonly fault: MappingTableFault;
}

/** As many rows as are shown at once. */
const PORTION = 50;

/** Takes a table of an earlier run or of another instance, and tells what of it could not be used. */
@Component({
  selector: 'cht-table-loader',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './table-loader.html',
  styleUrls: ['../../shared/styles/expansion-row.scss', '../dhis2-reader/dhis2-reader.scss'],
})
export class TableLoader {
  readonly table = input<ShownTable | null>(null);
  /** Why the one that was chosen last could not be read. */
  readonly refused = input(null, {
    transform: (refused: RefusedTable | null) =>
      refused && { fileName: refused.fileName, ...refused.fault },
  });
  readonly chosen = output<ChosenFile>();

  readonly #most = linkedSignal({ source: this.table, computation: () => PORTION });
  protected readonly rows = computed(() =>
    (this.table()?.unused ?? []).slice(0, this.#most()).map(({ row, reason }) => ({
      reason,
      name: row.cht_path || row.cht_name || row.cht_id,
      object: row.dhis2_path || row.dhis2_name || row.dhis2_id || row.accept,
    })),
  );
  protected readonly left = computed(() => {
    const { unused = [] } = this.table() ?? {};
    return unused.length - this.rows().length;
  });

  protected async choose(input: HTMLInputElement): Promise<void> {
    const file = await chosenFile(input);
    if (file !== undefined) this.chosen.emit(file);
  }

  protected showMore(): void {
    this.#most.update((most) => most + PORTION);
  }
}
