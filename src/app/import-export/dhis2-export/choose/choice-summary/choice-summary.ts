import { Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { IdAndName, OfferedPeriod } from '../../../../../domain/index.ts';
import { ChtDateRange, ChtMonthRange } from '../../../../i18n/index.ts';

/** What is chosen, in words: of what a file is, or will be. */
@Component({
  selector: 'cht-choice-summary',
  imports: [ChtDateRange, ChtMonthRange, TranslatePipe],
  templateUrl: './choice-summary.html',
  styleUrl: './choice-summary.scss',
})
export class ChoiceSummary {
  readonly dataSet = input.required<string>();
  readonly period = input.required<OfferedPeriod>();
  /** None is all. */
  readonly orgUnits = input.required<readonly IdAndName[]>();
  readonly children = input.required<boolean>();
}
