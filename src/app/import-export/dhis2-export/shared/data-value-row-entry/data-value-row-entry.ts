import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { DataValueRow } from '../../../../../domain/index.ts';
import { CopyableId } from '../copyable-id/copyable-id.ts';
import type { RowNames } from '../names/row-names.ts';

/** A row of a file: our names of it, DHIS2's names beside them, its value and its ids. */
@Component({
  selector: 'cht-data-value-row-entry',
  imports: [CopyableId, TranslatePipe],
  templateUrl: './data-value-row-entry.html',
  styleUrl: './data-value-row-entry.scss',
})
export class DataValueRowEntry {
  readonly row = input.required<DataValueRow>();
  readonly names = input.required<RowNames>();

  /** DHIS2's names, undefined where none is known. */
  protected readonly inDhis2 = computed(() => {
    const { orgUnit, dataElement, categoryOptionCombo: combo } = this.row();
    const { inDhis2 } = this.names();
    const names = [
      inDhis2.orgUnit(orgUnit),
      inDhis2.dataElement(dataElement),
      combo === undefined ? '' : inDhis2.optionCombo(combo),
    ].filter((name) => name !== '');
    return names.length === 0 ? undefined : names.join(' · ');
  });
  protected readonly ids = computed(() => {
    const { orgUnit, dataElement, categoryOptionCombo, attributeOptionCombo } = this.row();
    return [orgUnit, dataElement, categoryOptionCombo, attributeOptionCombo].filter(
      (id) => id !== undefined,
    );
  });
}
