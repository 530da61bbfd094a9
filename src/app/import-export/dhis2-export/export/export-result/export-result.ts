import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';
import type { ExportReport, FileCheck } from '../../../../../domain/index.ts';
import { ChtNumber, IntlFormats } from '../../../../i18n/index.ts';
import { FindingList } from '../../review/dhis2-check/finding-list.ts';
import type { RowNames } from '../../shared/names/row-names.ts';

/** What a file holds, and what it does not. */
@Component({
  selector: 'cht-export-result',
  imports: [ChtNumber, FindingList, MatIcon, TranslatePipe],
  templateUrl: './export-result.html',
  styleUrls: ['../../shared/styles/headings.scss', './export-result.scss'],
})
export class ExportResult {
  readonly #formats = inject(IntlFormats);
  readonly fileName = input.required<string>();
  /** Who made it. */
  readonly user = input.required<string>();
  readonly report = input.required<ExportReport>();
  readonly rowNames = input.required<RowNames>();
  /** Absent where nothing was known to check the file against. */
  readonly check = input<FileCheck>();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly checkView = viewChild(FindingList);
  /** Each report is of an export of its own. */
  readonly #made = computed(() => {
    this.report();
    return new Date();
  });
  /** Set apart, because a date that runs to the left would tear an English sentence. */
  protected readonly when = computed(() => `\u2068${this.#formats.moment(this.#made())}\u2069`);
  protected readonly figures = computed(() => {
    const { dataValues, orgUnits, owners } = this.report();
    return [
      { key: 'export.dhis.figure.values', count: dataValues },
      { key: 'export.dhis.figure.org-units', count: orgUnits },
      { key: 'export.dhis.figure.owners', count: owners },
    ];
  });

  /** Rows that the officer left out. */
  protected readonly leftOut = computed(() => {
    const { leftOut = [], withoutNo = [] } = this.check() ?? {};
    return leftOut.length + withoutNo.length;
  });

  constructor() {
    // The answer to the press of a button; a screen reader reads on from here.
    afterNextRender(() => {
      this.heading().nativeElement.focus();
    });
  }
}
