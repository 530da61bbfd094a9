import { Component, computed, inject, input, ViewEncapsulation } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { IntlFormats } from '../../../../i18n/index.ts';
import { localDay } from '../../shared/today.ts';
import { type ChosenOfSheet, CountedOf } from '../shared/counted-of.ts';
import { syncText, type SyncText } from '../shared/sync-text.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type { OrgUnitSheet, SheetRow } from '../../worker/values/org-unit-sheet-protocol.ts';
import type { ReviewPerson } from '../../worker/people/review-person.ts';

/** All that is on a sheet. */
export interface SheetOnPaper {
  readonly sheet: OrgUnitSheet;
  readonly chosen: ChosenOfSheet;
  /** When it was counted. */
  readonly counted: string;
  readonly names: RowNames;
}

/** So many CHWs stand side by side on the width of a page. */
const CHWS_OF_TABLE = 12;

/** One org unit's sheet: elements by CHWs, and how to reach each. It is seen on paper only. */
@Component({
  selector: 'cht-org-unit-sheet-page',
  imports: [CountedOf, TranslatePipe],
  templateUrl: './org-unit-sheet-page.html',
  styleUrl: './org-unit-sheet-page.scss',
  // On paper it stands in the place of the whole document.
  encapsulation: ViewEncapsulation.None,
})
export class OrgUnitSheetPage {
  readonly #formats = inject(IntlFormats);
  readonly content = input.required<SheetOnPaper>();

  /** Where each of the tables begins, among the CHWs. */
  protected readonly tables = computed(() => {
    const { people } = this.content().sheet;
    const count = Math.max(1, Math.ceil(people.length / CHWS_OF_TABLE));
    return Array.from({ length: count }, (_, index) => {
      const from = index * CHWS_OF_TABLE;
      return { from, people: people.slice(from, from + CHWS_OF_TABLE) };
    });
  });

  protected titleOf({ element }: SheetRow): string {
    const { target, inDhis2 } = this.content().names;
    return target(element) || inDhis2.dataElement(element.dataElement) || element.dataElement;
  }

  protected numberOf(digits: string): string {
    return this.#formats.number(BigInt(digits));
  }

  protected partOf(part: SheetRow['parts'][number]): string {
    if (part === undefined) return '';
    const { value, outOf } = part;
    return outOf === undefined
      ? this.numberOf(value)
      : `${this.numberOf(value)}/${this.numberOf(outOf)}`;
  }

  protected changed({ updatedDate }: ReviewPerson): string {
    const when = new Date(updatedDate ?? NaN);
    return Number.isNaN(when.getTime()) ? '' : this.#formats.date(localDay(when));
  }

  protected synced({ sync }: ReviewPerson): SyncText | undefined {
    return syncText(sync, (day) => this.#formats.date(day));
  }
}
