import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { CopyableId } from '../../../shared/copyable-id/copyable-id.ts';
import type { ComparedNames } from './compared-names.ts';

/** Our names and DHIS2's, so that a wrong mapping is seen before any number is. */
@Component({
  selector: 'cht-name-comparison',
  imports: [CopyableId, TranslatePipe],
  templateUrl: './name-comparison.html',
  styleUrls: ['../../../shared/styles/expansion-row.scss', './name-comparison.scss'],
})
export class NameComparison {
  readonly names = input.required<ComparedNames>();
  protected readonly parts = computed(() =>
    (['dataElements', 'orgUnits'] as const).filter((part) => this.names()[part].length > 0),
  );
}
