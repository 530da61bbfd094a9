import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatSelectModule } from '@angular/material/select';
import { TranslatePipe } from '@ngx-translate/core';
import type { OfferedPeriod } from '../../../../../domain/index.ts';
import { ChtDateRange, ChtMonthRange } from '../../../../i18n/index.ts';

/**
 * Chooses the period of a file: its months, its real dates, and whether it is over. Where months do not
 * start on the first, the dates come first: the name alone would be read as the calendar's month.
 */
@Component({
  selector: 'cht-period-picker',
  imports: [
    ChtDateRange,
    ChtMonthRange,
    MatFormFieldModule,
    MatIcon,
    MatSelectModule,
    NgTemplateOutlet,
    TranslatePipe,
  ],
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
  protected readonly areDatesFirst = computed(() =>
    this.periods().some(({ isOfWholeMonths }) => !isOfWholeMonths),
  );
  /** What the officer must know of a period that is not finished. */
  protected readonly warning = computed(() => {
    const standing = this.chosenPeriod()?.standing ?? 'finished';
    return standing === 'finished' ? undefined : `export.dhis.period.${standing}.detail`;
  });
}
