import { sumTable, type SumTable } from '../aggregate/sum-table.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { OwnerContribution } from '../review/differences/row-contributions.ts';
import type { CaseContribution } from './case-verdict.ts';

/** The sums of all org units, with what stands behind each. */
export class EvidenceTable {
  readonly sums: SumTable;
  readonly #lines: ReadonlyMap<OrgUnitId, number>;
  readonly #evidence: (Map<string, number> | undefined)[] = [];
  /** Values of a cell that are counted once each. */
  readonly #seen = new Set<string>();

  /**
   * @param orgUnits those of the lines, in their order
   * @param width how many row keys there are
   */
  constructor(orgUnits: readonly OrgUnitId[], width: number) {
    this.sums = sumTable(orgUnits.length, width);
    this.#lines = new Map(orgUnits.map((id, line) => [id, line]));
  }

  /**
   * Adds what a case gives; false where its org unit has no line. Cases come in the order of their ids: of a value that
   * is counted once the first stands for it.
   */
  add(id: string, { orgUnit, keyIndex, sum, distinct = [] }: CaseContribution): boolean {
    const cell = this.#cellOf(orgUnit, keyIndex);
    if (cell === undefined) return false;
    const fresh = distinct
      .map((value) => `${String(cell)} ${value}`)
      .filter((text) => !this.#seen.has(text));
    fresh.forEach((text) => this.#seen.add(text));
    const given = sum + fresh.length;
    const { sums, reported } = this.sums;
    sums[cell] = (sums[cell] ?? 0) + given;
    reported[cell] = 1;
    (this.#evidence[cell] ??= new Map()).set(id, given);
    return true;
  }

  /** What the cases behind a row give, in the order of their ids. */
  contributionsTo(orgUnit: OrgUnitId, keyIndex: number): readonly OwnerContribution[] {
    const cell = this.#cellOf(orgUnit, keyIndex) ?? -1;
    return [...(this.#evidence[cell] ?? [])].map(([owner, sum]) => ({ owner, sum }));
  }

  #cellOf(orgUnit: OrgUnitId, keyIndex: number): number | undefined {
    const line = this.#lines.get(orgUnit);
    return line === undefined ? undefined : line * this.sums.width + keyIndex;
  }
}
