import { collate } from './collate.ts';
import type { Family } from './rows.ts';

/** A row, by where it stands. */
export interface Row {
  readonly family: Family;
  readonly slot: number;
}

/** The slots of a range, from the first to the one after the last. */
export interface SlotRange {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
}

/** Where the reading of one family stands. */
export class RangeCursor {
  readonly #family: Family;
  readonly #step: number;
  readonly #end: number;
  #slot: number;

  constructor({ family, from, to }: SlotRange, step: number) {
    this.#family = family;
    this.#step = step;
    this.#slot = step > 0 ? from : to - 1;
    this.#end = step > 0 ? to : from - 1;
    this.#skipGaps();
  }

  get isAtEnd(): boolean {
    return this.#slot === this.#end;
  }

  get row(): Row {
    return { family: this.#family, slot: this.#slot };
  }

  advance(): void {
    this.#slot += this.#step;
    this.#skipGaps();
  }

  /**
   * How many slots from here on come before where another stands, this one included: found by steps
   * that double, so that few keys are computed however long the run is.
   */
  slotsBefore(other: RangeCursor): number {
    const { row } = other;
    const left = Math.abs(this.#end - this.#slot);
    const isBefore = (steps: number): boolean =>
      this.#step *
        compareRows({ family: this.#family, slot: this.#slot + steps * this.#step }, row) <
      0;
    let known = 0;
    let width = 1;
    while (known + width < left && isBefore(known + width)) {
      known += width;
      width *= 2;
    }
    for (; width >= 1; width = Math.floor(width / 2)) {
      if (known + width < left && isBefore(known + width)) known += width;
    }
    return known + 1;
  }

  #skipGaps(): void {
    while (!this.isAtEnd && !this.#family.isTaken(this.#slot)) this.#slot += this.#step;
  }
}

const compareRows = (a: Row, b: Row): number =>
  collate(a.family.keyAt(a.slot), b.family.keyAt(b.slot)) ||
  collate(a.family.idAt(a.slot), b.family.idAt(b.slot));

/** Which of two stands before the other. */
export const compareCursors = (a: RangeCursor, b: RangeCursor): number => compareRows(a.row, b.row);
