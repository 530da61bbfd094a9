import { Component, computed, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatSelectModule } from '@angular/material/select';
import { TranslatePipe } from '@ngx-translate/core';
import type { OfferedPeriod } from '../../../../../domain/index.ts';
import { ChtDateRange, ChtMonth } from '../../../../i18n/index.ts';

/** Chooses the period of a file: the month's name, its real dates, and whether it is over. */
@Component({
  selector: 'cht-period-picker',
  imports: [ChtDateRange, ChtMonth, MatFormFieldModule, MatIcon, MatSelectModule, TranslatePipe],
  templateUrl: './period-picker.html',
  styleUrls: ['../picker.scss', './period-picker.scss'],
})
export class PeriodPicker {
  readonly periods = input.required<readonly OfferedPeriod[]>();
  readonly chosen = input<string>();
  readonly isLoading = input(false);
  /** Whether older periods could not be read. */
  readonly isIncomplete = input(false);
  readonly disabled = input(false);
  readonly chosenChange = output<string>();

  protected readonly chosenPeriod = computed(() =>
    this.periods().find(({ period }) => period === this.chosen()),
  );
  /** What the officer must know of a period that is not finished. */
  protected readonly warning = computed(() => {
    const standing = this.chosenPeriod()?.standing ?? 'finished';
    return standing === 'finished' ? undefined : `export.dhis.period.${standing}.detail`;
  });
}
