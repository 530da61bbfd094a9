import { Component, computed, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { TranslatePipe } from '@ngx-translate/core';
import type { Exclusion, NotCounted } from '../../../../../domain/index.ts';

/** Who is left out of the numbers that are shown, and why; each can be taken in again. */
@Component({
  selector: 'cht-left-out-list',
  imports: [MatButtonModule, TranslatePipe],
  templateUrl: './left-out-list.html',
  styleUrls: ['../../shared/styles/headings.scss', './left-out-list.scss'],
})
export class LeftOutList {
  readonly excluded = input.required<readonly Exclusion[]>();
  /** What is not counted: it knows the names. */
  readonly notCounted = input.required<readonly NotCounted[]>();
  /** Whether this browser cannot say who was left out before. */
  readonly isForgotten = input(false);
  /** Whether this browser keeps it for the next visit. */
  readonly isKept = input.required<boolean>();
  /** Of a former choice nobody is taken in again. */
  readonly canChange = input.required<boolean>();
  /** The owner. */
  readonly takenIn = output<string>();

  protected readonly lines = computed(() => {
    const names = new Map(this.notCounted().map(({ owner, ownerName }) => [owner, ownerName]));
    return this.excluded().map((one) => ({ ...one, name: names.get(one.owner) ?? '' }));
  });
}
