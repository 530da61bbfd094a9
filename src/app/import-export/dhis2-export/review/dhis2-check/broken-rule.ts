import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import type {
  SideValue,
  ValidationRule,
  ValidationSide,
  Violation,
  WorkedOutSide,
} from '../../../../../domain/index.ts';
import { IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import { OpenInPrint } from '../../shared/open-in-print.ts';

/** How many org units a long list grows at a time. */
const STEP = 100;

/** A validation rule that does not hold, with both sides worked out at each org unit. */
@Component({
  selector: 'cht-broken-rule',
  imports: [MatButtonModule, OpenInPrint, TranslatePipe],
  templateUrl: './broken-rule.html',
  styleUrls: [
    '../../shared/styles/headings.scss',
    '../../shared/styles/expansion-row.scss',
    './broken-rule.scss',
  ],
})
export class BrokenRule {
  readonly #translate = inject(TranslateService);
  readonly #formats = inject(IntlFormats);
  readonly rule = input.required<ValidationRule>();
  readonly violations = input.required<readonly Violation[]>();
  readonly names = input.required<RowNames>();

  protected readonly shown = signal(STEP);
  protected readonly left = computed(() => Math.max(0, this.violations().length - this.shown()));
  protected readonly step = computed(() => Math.min(STEP, this.left()));
  protected readonly lines = computed(() => {
    const { leftSide, rightSide } = this.rule();
    return this.violations()
      .slice(0, this.shown())
      .map(({ orgUnit, left, right }) => ({
        orgUnit: this.names().orgUnit(orgUnit) || this.names().inDhis2.orgUnit(orgUnit) || orgUnit,
        left: this.#sideOf(leftSide, left),
        right: this.#sideOf(rightSide, right),
      }));
  });

  protected showMore(): void {
    this.shown.update((shown) => shown + STEP);
  }

  protected showAll(): void {
    this.shown.set(this.violations().length);
  }

  #sideOf({ description, expression }: ValidationSide, { number, values }: WorkedOutSide) {
    const parts = values.map((value) => ({
      name: this.#nameOf(value),
      number: this.#of(value.value),
    }));
    const names = parts.map(({ name }) => name);
    return {
      name: description ?? (names.length > 0 ? this.#formats.list(names) : expression),
      number: this.#of(number),
      // What one value is called stands there already.
      parts: parts.length > 1 ? parts : [],
    };
  }

  #nameOf({ dataElement, categoryOptionCombo: combo }: SideValue): string {
    const { inDhis2 } = this.names();
    const element = inDhis2.dataElement(dataElement) || dataElement;
    return combo === undefined ? element : `${element}, ${inDhis2.optionCombo(combo) || combo}`;
  }

  #of(number: number | undefined): string {
    return number === undefined
      ? String(this.#translate.instant('export.dhis.validation.no-value'))
      : this.#formats.number(number);
  }
}
