import { compareCodeUnits } from '../code-unit-order.ts';
import type { Tag } from '../period/period.ts';
import type { ContactId } from '../place/lineage.ts';
import type { CountedDocument } from './contribution.ts';
import type { CountingPlan } from './counting-plan.ts';
import { documentTable } from './document-table.ts';
import { figuresOf } from './figures.ts';
import { compareDocumentNotices, compareNotCounted } from './not-counted-order.ts';
import { rowsOf } from './rows.ts';
import type { Counted, CountedMonth } from './tally.ts';

/**
 * Makes one of the months of a period, whatever the order in which they were read. Each key folds its
 * months by its own rule: sums add, `last` takes of each owner the last month with a counted document,
 * and an average divides the sum of an org unit's months by the number of those in which it reported.
 * Of a percentage both numbers are added first. A single month is given back as it is.
 *
 * @param plan that of the months
 */
export function combineMonths(plan: CountingPlan, months: readonly CountedMonth[]): Counted {
  const [only, ...others] = months;
  if (only !== undefined && others.length === 0) return only.counted;
  const inOrder = months.toSorted((a, b) => compareCodeUnits(a.tag, b.tag));
  const countedDocuments = withSuperseded(inOrder);
  const orgUnits = [...plan.chosen.orgUnits].sort(compareCodeUnits);
  const rows = rowsOf(plan, orgUnits, documentTable(plan, orgUnits, countedDocuments));
  return {
    ...figuresOf(plan, rows, countedDocuments),
    rows: rows.rows,
    notCounted: inOrder.flatMap(({ counted }) => counted.notCounted).sort(compareNotCounted),
    notices: inOrder.flatMap(({ counted }) => counted.notices).sort(compareDocumentNotices),
    countedDocuments,
    isAnyCounted: months.some(({ counted }) => counted.isAnyCounted),
    months: inOrder,
  };
}

/** All counted documents, those marked of whose owner a later month has one too. */
function withSuperseded(inOrder: readonly CountedMonth[]): readonly CountedDocument[] {
  const last = new Map<ContactId, Tag>();
  for (const { tag, counted } of inOrder) {
    counted.countedDocuments.forEach(({ document }) => last.set(document.owner, tag));
  }
  return inOrder.flatMap(({ tag, counted }) =>
    counted.countedDocuments.map((one) =>
      last.get(one.document.owner) === tag ? one : { ...one, isSuperseded: true as const },
    ),
  );
}
