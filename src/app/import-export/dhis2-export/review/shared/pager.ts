import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { TranslatePipe } from '@ngx-translate/core';

/** Turns the pages of a long list; nothing where there is one page. */
@Component({
  selector: 'cht-pager',
  imports: [MatButtonModule, MatIcon, TranslatePipe],
  templateUrl: './pager.html',
  styleUrl: './pager.scss',
})
export class Pager {
  readonly from = input.required<number>();
  readonly total = input.required<number>();
  /** How many lines are on a page. */
  readonly size = input(50);
  /** The first line of the page that is wanted. */
  readonly turned = output<number>();

  protected readonly last = computed(() => Math.min(this.from() + this.size(), this.total()));
  protected readonly previous = computed(() => Math.max(0, this.from() - this.size()));
}
