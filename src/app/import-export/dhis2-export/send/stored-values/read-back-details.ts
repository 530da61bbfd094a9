import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { ReadBack } from '../../../../../domain/index.ts';
import { Announced } from '../../../../announcer/announced.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { StoredRowList } from './stored-row-list.ts';
import { ofDifferent, ofValue } from './stored-row.ts';

/** What DHIS2 holds of a file after its import. */
@Component({
  selector: 'cht-read-back-details',
  imports: [Announced, MatIcon, StoredRowList, TranslatePipe],
  templateUrl: './read-back-details.html',
  styleUrl: './read-back-details.scss',
})
export class ReadBackDetails {
  readonly readBack = input.required<ReadBack>();
  readonly names = input.required<RowNames>();

  protected readonly figures = computed(() => {
    const { held, different, missing, zerosNotKept } = this.readBack();
    const sent = held + different.length + missing.length + zerosNotKept.length;
    return { held, sent };
  });
  protected readonly lists = computed(() => {
    const { different, missing, zerosNotKept } = this.readBack();
    return [
      { heading: 'export.dhis.stored.other', rows: different.map(ofDifferent) },
      { heading: 'export.dhis.stored.missing', rows: missing.map(ofValue) },
      { heading: 'export.dhis.stored.zeros-not-kept', rows: zerosNotKept.map(ofValue) },
    ].filter(({ rows }) => rows.length > 0);
  });
}
