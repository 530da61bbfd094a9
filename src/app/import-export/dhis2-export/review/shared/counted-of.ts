import { Component, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { IdAndName, OfferedPeriod } from '../../../../../domain/index.ts';
import { ChtDateRange, ChtMonthRange } from '../../../../i18n/index.ts';

/** What was chosen, for the head of what is printed. */
export interface ChosenOfSheet {
  readonly dataSet: IdAndName;
  readonly period: OfferedPeriod;
}

/** Of what the numbers on a page are, and when they were counted. */
@Component({
  selector: 'cht-counted-of',
  imports: [ChtDateRange, ChtMonthRange, TranslatePipe],
  templateUrl: './counted-of.html',
})
export class CountedOf {
  readonly chosen = input.required<ChosenOfSheet>();
  /** When, in words. */
  readonly counted = input.required<string>();
}
