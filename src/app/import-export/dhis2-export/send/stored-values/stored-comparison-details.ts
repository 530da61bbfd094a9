import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { StoredComparison } from '../../../../../domain/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { StoredRowList } from './stored-row-list.ts';
import { ofDifferent, ofValue } from './stored-row.ts';

/** What DHIS2 holds for the rows of a file, before it is imported. */
@Component({
  selector: 'cht-stored-comparison-details',
  imports: [StoredRowList, TranslatePipe],
  templateUrl: './stored-comparison-details.html',
  styleUrl: '../../shared/styles/headings.scss',
})
export class StoredComparisonDetails {
  readonly comparison = input.required<StoredComparison>();
  readonly names = input.required<RowNames>();

  protected readonly lists = computed(() => {
    const { different, onlyInFile, onlyInDhis2 } = this.comparison();
    return [
      { heading: 'export.dhis.stored.different', rows: different.map(ofDifferent) },
      { heading: 'export.dhis.stored.only-in-file', rows: onlyInFile.map(ofValue) },
      { heading: 'export.dhis.stored.only-in-dhis2', rows: onlyInDhis2.map(ofValue) },
    ].filter(({ rows }) => rows.length > 0);
  });
}
