import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { Exclusion, RowIds } from '../../../../../domain/index.ts';
import { ChtMonth, ChtNumber, IntlFormats } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { MonthValue, ValueLine, ValuesPage } from '../../worker/values/values-protocol.ts';
import { LeaveOut } from '../leave-out/leave-out.ts';
import { HistoryChart } from '../shared/history-chart.ts';
import { PersonEntry } from '../shared/person-entry.ts';
import type { ComparedAlone } from '../shared/compared-alone.ts';
import type { ValuesOfReports } from './values-of-reports.ts';

/**
 * One page of values, as a tree in a table: elements, org units and CHWs. A row that has the focus opens
 * and closes with the arrows that point forward and back, with Enter and with the space bar.
 */
@Component({
  selector: 'cht-value-table',
  imports: [
    ChtMonth,
    ChtNumber,
    HistoryChart,
    LeaveOut,
    MatButtonModule,
    MatIcon,
    PersonEntry,
    TranslatePipe,
  ],
  templateUrl: './value-table.html',
  styleUrl: './value-table.scss',
})
export class ValueTable {
  readonly #formats = inject(IntlFormats);
  readonly page = input.required<ValuesPage>();
  readonly names = input.required<RowNames>();
  /** Whether CHWs can be left out of these values. */
  readonly canLeaveOut = input(false);
  readonly leftOut = output<Exclusion>();
  /** The org unit whose sheet shall be printed. */
  readonly printed = output<string>();
  /** The org unit whose official form shall be shown. */
  readonly formShown = output<string>();
  /** What the reports give: a column of its own, where that has been calculated. */
  readonly fromReports = input<ValuesOfReports>();
  /** Whether an org unit, or a CHW, can be compared with the reports. */
  readonly canCompare = input(false);
  readonly compared = output<ComparedAlone>();
  /** The id of a line that shall be opened, or closed. */
  readonly toggled = output<string>();

  readonly #active = signal<string | undefined>(undefined);
  protected readonly lines = computed(() => [...this.page().above, ...this.page().lines]);
  /** Whether any line says what it was before: all have that column then. */
  protected readonly hasMonths = computed(() =>
    this.lines().some(({ months }) => months !== undefined),
  );
  /** Of each line the element that it is of, as far as one is named at it or above. */
  readonly #elements = computed(() => {
    let element: RowIds | undefined;
    return this.lines().map((line) => {
      if (line.level === 1 || line.element !== undefined) element = line.element;
      return element;
    });
  });
  /** The row that Tab goes to; the first one where the former is not on this page. */
  protected readonly active = computed(() => {
    const ids = this.lines().map(({ id }) => id);
    const active = this.#active();
    return active !== undefined && ids.includes(active) ? active : ids[0];
  });

  protected titleOf({ element, orgUnit }: ValueLine): string {
    const { target, inDhis2, orgUnit: nameOf } = this.names();
    if (element !== undefined) {
      return target(element) || inDhis2.dataElement(element.dataElement) || element.dataElement;
    }
    return orgUnit === undefined ? '' : nameOf(orgUnit) || orgUnit;
  }

  protected numberOf(digits: string): string {
    return this.#formats.number(BigInt(digits));
  }

  /** What the reports give for the CHW of a line, and how much more or less than the phone's it is. */
  protected reportsOf(index: number): { readonly value: string; readonly difference?: string } {
    const [line, element] = [this.lines()[index], this.#elements()[index]];
    const { person, value } = line ?? {};
    const given =
      person === undefined || element === undefined
        ? undefined
        : this.fromReports()?.(person.owner, element);
    if (given === undefined) return { value: '' };
    const text = this.#formats.number(given.value);
    if (given.outOf !== undefined)
      return { value: `${text} / ${this.#formats.number(given.outOf)}` };
    const difference = value === undefined ? 0n : BigInt(given.value) - BigInt(value);
    if (difference === 0n) return { value: text };
    const sign = difference > 0n ? '+' : '';
    return { value: text, difference: `${sign}${this.#formats.number(difference)}` };
  }

  protected valuesOf(months: readonly MonthValue[]): readonly (number | null)[] {
    return months.map(({ value }) => value);
  }

  protected plainNumberOf(digits: string | undefined): number | undefined {
    return digits === undefined ? undefined : Number(digits);
  }

  protected focused({ id }: ValueLine): void {
    this.#active.set(id);
  }

  protected toggle({ id, isOpen }: ValueLine): void {
    if (isOpen !== undefined) this.toggled.emit(id);
  }

  protected press(event: KeyboardEvent, line: ValueLine): void {
    // A link within the row has keys of its own.
    if (event.target !== event.currentTarget) return;
    const row = event.currentTarget as HTMLElement;
    const isBackward = event.key === (isRtl(row) ? 'ArrowRight' : 'ArrowLeft');
    const isForward = event.key === (isRtl(row) ? 'ArrowLeft' : 'ArrowRight');
    if (event.key === 'ArrowDown') focusOn(row.nextElementSibling);
    else if (event.key === 'ArrowUp') focusOn(row.previousElementSibling);
    else if (event.key === 'Home') focusOn(row.parentElement?.firstElementChild);
    else if (event.key === 'End') focusOn(row.parentElement?.lastElementChild);
    else if (event.key === 'Enter' || event.key === ' ') this.toggle(line);
    else if (isForward && line.isOpen === false) this.toggle(line);
    else if (isForward) focusOn(row.nextElementSibling);
    else if (isBackward && line.isOpen === true) this.toggle(line);
    else if (isBackward) focusOn(parentOf(row));
    else return;
    event.preventDefault();
  }
}

const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

function focusOn(row: Element | null | undefined): void {
  if (row instanceof HTMLElement) row.focus();
}

/** The nearest row before it that stands higher. */
function parentOf(row: Element): Element | null {
  const level = Number(row.getAttribute('aria-level'));
  let before = row.previousElementSibling;
  while (before !== null && Number(before.getAttribute('aria-level')) >= level) {
    before = before.previousElementSibling;
  }
  return before;
}
