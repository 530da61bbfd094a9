import { Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { RowIds } from '../../../../../domain/index.ts';
import { ChtMonth, ChtNumber } from '../../../../i18n/index.ts';
import type { RowNames } from '../../shared/names/row-names.ts';
import type {
  FarOutLine,
  ReviewListName,
  StoppedLine,
} from '../../worker/review/review-lists-protocol.ts';
import type { ReviewPage } from '../../worker/review/review-page.ts';
import { HistoryChart } from '../shared/history-chart.ts';
import { Pager } from '../shared/pager.ts';

/** The values that lie far out of their last six months, and those that are there no more. */
@Component({
  selector: 'cht-outlier-list',
  imports: [ChtMonth, ChtNumber, HistoryChart, Pager, TranslatePipe],
  templateUrl: './outlier-list.html',
  styleUrls: ['../../shared/styles/headings.scss', './outlier-list.scss'],
})
export class OutlierList {
  readonly farOut = input<ReviewPage<FarOutLine>>();
  readonly stopped = input<ReviewPage<StoppedLine>>();
  /** How many lines are on a page. */
  readonly size = input.required<number>();
  readonly names = input.required<RowNames>();
  readonly turned = output<{ readonly name: ReviewListName; readonly from: number }>();

  protected readonly parts = computed(
    () =>
      [
        { name: 'far-out', page: this.farOut() },
        { name: 'stopped', page: this.stopped() },
      ] as const,
  );

  protected elementOf(row: RowIds): string {
    const { target, inDhis2 } = this.names();
    return target(row) || inDhis2.dataElement(row.dataElement) || row.dataElement;
  }

  protected valuesOf({ months }: StoppedLine): readonly (number | null)[] {
    return months.map(({ value }) => value);
  }

  protected numberOf(value: string): number {
    return Number(value);
  }

  protected valueOf(line: FarOutLine | StoppedLine): string | undefined {
    return 'value' in line ? line.value : undefined;
  }

  protected medianOf(line: FarOutLine | StoppedLine): number {
    return 'median' in line ? line.median : 0;
  }
}
