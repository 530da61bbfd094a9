import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { ChangedOwner, ChangeLine, ChangeList } from '../../worker/file/history-protocol.ts';

/** Rows that are not what they were, each with the CHWs behind it. */
@Component({
  selector: 'cht-change-entries',
  imports: [TranslatePipe],
  templateUrl: './change-entries.html',
  styleUrl: './change-entries.scss',
})
export class ChangeEntries {
  readonly #formats = inject(IntlFormats);
  readonly list = input.required<ChangeList>();
  readonly names = input.required<RowNames>();

  /** Rows that are counted, and not told one by one. */
  protected readonly untold = computed(() => this.list().total - this.list().lines.length);

  protected unitOf({ orgUnit }: ChangeLine): string {
    const { orgUnit: nameOf, inDhis2 } = this.names();
    return nameOf(orgUnit) || inDhis2.orgUnit(orgUnit) || orgUnit;
  }

  protected elementOf({ owners: _, before, after = before ?? '', ...row }: ChangeLine): string {
    const { target, inDhis2 } = this.names();
    return (
      target({ ...row, value: after }) || inDhis2.dataElement(row.dataElement) || row.dataElement
    );
  }

  /** `3 → 9`, each side where there is one. */
  protected valuesOf({ before, after }: ChangeLine): string {
    return [before, after].flatMap((value) => (value === undefined ? [] : [value])).join(' → ');
  }

  /** `3 → 9`; of a percentage `3/9 → 3/12`. */
  protected sumsOf({ before, beforeOutOf, after, afterOutOf }: ChangedOwner): string {
    return [
      [before, beforeOutOf],
      [after, afterOutOf],
    ]
      .map(([sum = 0, ...outOf]) =>
        [sum, ...outOf.filter((one) => one !== undefined)]
          .map((number) => this.#formats.number(number))
          .join('/'),
      )
      .join(' → ');
  }
}
