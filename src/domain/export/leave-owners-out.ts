import { combineMonths } from '../aggregate/combine-months.ts';
import type { CountingPlan } from '../aggregate/counting-plan.ts';
import { documentTable } from '../aggregate/document-table.ts';
import type { NotCounted } from '../aggregate/export-report.ts';
import { figuresOf } from '../aggregate/figures.ts';
import { compareNotCounted } from '../aggregate/not-counted-order.ts';
import { rowsOf } from '../aggregate/rows.ts';
import type { Counted } from '../aggregate/tally.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { ContactId } from '../place/lineage.ts';
import type { Exclusion } from './exclusion.ts';
import type { ExportPlan } from './export-plan.ts';

/** What was counted, and for which plan. */
export interface CountedPlan {
  readonly plan: ExportPlan;
  readonly counted: Counted;
}

/**
 * Leaves owners out of what was counted, as if they had been left out from the start: without a
 * document being read again. It is for counts of what was reported (`zeros` as `reported`), and for
 * owners who have a counted document in it; of those that the plan left out already nothing changes.
 *
 * @param excluded all owners that are left out, those of the plan among them
 * @param nameOf the name of an owner; '' where it is not known
 */
export function leaveOwnersOut(
  { plan, counted }: CountedPlan,
  excluded: readonly Exclusion[],
  nameOf: (owner: ContactId) => string,
): CountedPlan {
  const owners = new Set(excluded.map(({ owner }) => owner));
  const counting = { ...plan.counting, excluded: owners };
  return {
    plan: { ...plan, request: { ...plan.request, excluded }, counting },
    counted:
      counted.months === undefined
        ? ofMonth(counting, counted, nameOf)
        : combineMonths(
            counting,
            counted.months.map(({ tag, counted: month }) => ({
              tag,
              counted: ofMonth(counting, month, nameOf),
            })),
          ),
  };
}

function ofMonth(
  plan: CountingPlan,
  counted: Counted,
  nameOf: (owner: ContactId) => string,
): Counted {
  const isOut = (owner: ContactId | undefined): boolean =>
    owner !== undefined && plan.excluded.has(owner);
  const countedDocuments = counted.countedDocuments.filter(
    ({ document }) => !isOut(document.owner),
  );
  const gone = counted.countedDocuments
    .filter(({ document }) => isOut(document.owner))
    .map(({ document: { id, owner, revision } }) => ({
      document: id,
      owner,
      ownerName: nameOf(owner),
      ...(revision === undefined ? {} : { revision }),
    }));
  const others = counted.notCounted.filter(({ owner }) => !isOut(owner));
  const listed = counted.notCounted.filter(
    ({ owner, reason }) => isOut(owner) && reason !== 'bad-number',
  );
  const orgUnits = [...plan.chosen.orgUnits].sort(compareCodeUnits);
  const rows = rowsOf(plan, orgUnits, documentTable(plan, orgUnits, countedDocuments));
  return {
    ...figuresOf(plan, rows, countedDocuments),
    rows: rows.rows,
    notCounted: [
      ...others,
      ...[...listed, ...gone].map((entry): NotCounted => ({ ...entry, reason: 'excluded' })),
    ].sort(compareNotCounted),
    notices: counted.notices.filter(({ owner }) => !isOut(owner)),
    countedDocuments,
    isAnyCounted: countedDocuments.length > 0,
  };
}
