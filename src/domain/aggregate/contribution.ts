import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import type { TargetDocument } from '../target/target-document.ts';
import type { RowKey } from './row-key.ts';
import { createTargetColumns, isCounted } from './target-columns.ts';

/** A document that counts, with where it does. */
export interface CountedDocument {
  readonly document: TargetDocument;
  /** The org units of the file at which it counts. */
  readonly orgUnits: readonly OrgUnitId[];
  /**
   * A later month of the period has a document of the owner: rows that take the last month take
   * nothing of this one.
   */
  readonly isSuperseded?: true;
}

/** What one document gives to a row key; the same at each org unit at which it counts. */
export interface Contribution {
  readonly keyIndex: number;
  /** What is added to the sum: of a percentage to the sum of pass. */
  readonly sum: number;
  /** Of a percentage, what is added to what it is out of; 0 otherwise. */
  readonly outOf: number;
}

/**
 * Makes the function that gives a document's contributions, one for each row key that it feeds. The
 * contributions of all counted documents to a row sum to the row; of an average over months, to what
 * is divided by their number.
 */
export function createContributions(keys: readonly RowKey[]): (
  counted: Pick<CountedDocument, 'isSuperseded'> & {
    readonly document: Pick<TargetDocument, 'targets'>;
  },
) => readonly Contribution[] {
  const columnsOf = createTargetColumns(keys);
  return ({ document: { targets }, isSuperseded }) => {
    const byKey = new Map<number, Contribution>();
    for (const column of columnsOf(targets).columns) {
      if (!isCounted(column, targets.numbers)) continue;
      const { keyIndex, sumAt, outOfAt } = column;
      if (isSuperseded === true && keys[keyIndex]?.over === 'last') continue;
      const before = byKey.get(keyIndex);
      const sum = targets.numbers[sumAt] as number;
      const outOf = outOfAt === undefined ? 0 : (targets.numbers[outOfAt] as number);
      byKey.set(keyIndex, {
        keyIndex,
        sum: (before?.sum ?? 0) + sum,
        outOf: (before?.outOf ?? 0) + outOf,
      });
    }
    return [...byKey.values()];
  };
}
