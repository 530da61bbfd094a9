import { Component, computed, input, output } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { TranslatePipe } from '@ngx-translate/core';
import type { ValuesQuery } from '../../worker/values/values-protocol.ts';

/** How the values are looked at: what the lines begin with, which units, in which order. */
@Component({
  selector: 'cht-value-tools',
  imports: [
    MatButtonToggleModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    TranslatePipe,
  ],
  templateUrl: './value-tools.html',
  styleUrl: './value-tools.scss',
})
export class ValueTools {
  readonly query = input.required<Pick<ValuesQuery, 'by' | 'search' | 'order'>>();
  readonly changed = output<Partial<ValuesQuery>>();

  /** Values of one element are higher or lower than each other; those of one unit are of many elements. */
  protected readonly orders = computed<readonly ValuesQuery['order'][]>(() =>
    this.query().by === 'element' ? ['name', 'value', 'far-out'] : ['name', 'far-out'],
  );

  protected begin(by: ValuesQuery['by']): void {
    const { order } = this.query();
    const kept = by === 'org-unit' && order === 'value' ? 'name' : order;
    this.changed.emit({ by, open: [], from: 0, order: kept });
  }
}
