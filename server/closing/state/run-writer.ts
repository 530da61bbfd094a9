import type { ClosingFolder, OpenRun } from './closing-folder.ts';
import type { MonthRecord, RunRecord } from './run-record.ts';

/** A run as it goes on: what it has done is written before the next thing is done. */
export class RunWriter {
  /** The runs before it, the oldest first. */
  readonly former: readonly RunRecord[];
  readonly #of: Pick<RunRecord, 'at' | 'instance'>;
  readonly #file: OpenRun;
  #months: readonly MonthRecord[] = [];

  constructor(
    folder: ClosingFolder,
    of: Pick<RunRecord, 'at' | 'instance'>,
    former: readonly RunRecord[],
  ) {
    this.former = former;
    this.#of = of;
    this.#file = folder.open(of);
  }

  /** Says what was done with a month, in the place of what was said of it before, and writes it. */
  async record(month: MonthRecord): Promise<void> {
    this.#months = [...this.#months.filter((one) => !isSame(one, month)), month];
    await this.#file.write({ ...this.#of, months: this.#months });
  }
}

const isSame = (one: MonthRecord, other: MonthRecord): boolean =>
  one.dhis2 === other.dhis2 && one.dataSet === other.dataSet && one.period === other.period;
