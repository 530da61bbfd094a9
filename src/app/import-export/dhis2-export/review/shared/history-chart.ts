import { booleanAttribute, Component, computed, input } from '@angular/core';

const WIDTH = 120;
const HEIGHT = 32;
const EDGE = 4;

/** A small line of the months before and, as a dot, what it is now; what it says is in a table beside it. */
@Component({
  selector: 'cht-history-chart',
  templateUrl: './history-chart.html',
  styleUrl: './history-chart.scss',
})
export class HistoryChart {
  /** Oldest first; a month without a value is a gap. */
  readonly earlier = input.required<readonly (number | null)[]>();
  /** Undefined where there is none now. */
  readonly value = input<number>();
  /** Whether what it is now lies far out: a mark beside words that say so. */
  readonly isFarOut = input(false, { transform: booleanAttribute });

  protected readonly box = `0 0 ${String(WIDTH)} ${String(HEIGHT)}`;
  readonly #most = computed(() => Math.max(1, this.value() ?? 0, ...this.earlier().map(Number)));
  protected readonly points = computed(() =>
    this.earlier().flatMap((value, index) => (value === null ? [] : [this.#at(index, value)])),
  );
  protected readonly line = computed(() =>
    this.points()
      .map(({ x, y }) => `${String(x)},${String(y)}`)
      .join(' '),
  );
  protected readonly now = computed(() => {
    const value = this.value();
    return value === undefined ? undefined : this.#at(this.earlier().length, value);
  });

  #at(index: number, value: number): { readonly x: number; readonly y: number } {
    const step = (WIDTH - 2 * EDGE) / this.earlier().length;
    return {
      x: EDGE + index * step,
      y: HEIGHT - EDGE - (value / this.#most()) * (HEIGHT - 2 * EDGE),
    };
  }
}
