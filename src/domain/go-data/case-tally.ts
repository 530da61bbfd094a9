import { rowIdsOf, type RowDefinition } from '../aggregate/row-key.ts';
import { rowsOf, type LeftOutRow, type Row } from '../aggregate/rows.ts';
import { sumTable } from '../aggregate/sum-table.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { OwnerContribution, RowWithContributions } from '../review/row-contributions.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import {
  CASE_REASONS,
  type CaseNotCounted,
  type CaseReport,
  type CasesLeftOut,
} from './case-report.ts';
import { caseVerdict, type CaseVerdict } from './case-verdict.ts';
import type { CasesPlan } from './cases-plan.ts';
import { KeptCases } from './kept-cases.ts';

/** What was counted of cases. */
export interface CountedCases {
  readonly rows: readonly Row<RowDefinition>[];
  /** The rows with the ids of the cases behind them. */
  readonly values: readonly RowWithContributions[];
  readonly figures: Pick<
    CaseReport,
    | 'cases'
    | 'casesCounted'
    | 'casesNotCounted'
    | 'casesElsewhere'
    | 'casesOfOtherPeriods'
    | 'casesNotMeant'
  >;
  readonly notCounted: readonly CaseNotCounted[];
  readonly leftOut: readonly CasesLeftOut[];
  /** Data elements that mean no case at all, of any period. */
  readonly neverMeant: readonly string[];
  /** Entries without an id. */
  readonly unreadable: number;
}

/** Counts cases page by page, in any order. Of each case only its id and what it gives are kept. */
export interface CaseTally {
  /** Adds a case. One that comes twice counts once, as it was changed last. */
  readonly add: (json: unknown) => void;
  readonly counted: () => CountedCases;
}

/**
 * Opens an empty tally.
 *
 * @example
 * const tally = createCaseTally(plan)
 * for (const page of pages) page.forEach(tally.add)
 * tally.counted().rows
 */
export function createCaseTally(plan: CasesPlan): CaseTally {
  const kept = new KeptCases();
  let unreadable = 0;
  return {
    add(json) {
      const id = fieldOf(json, 'id') ?? fieldOf(json, '_id');
      if (!isFilledText(id)) {
        unreadable += 1;
        return;
      }
      const updatedAt = fieldOf(json, 'updatedAt');
      kept.add(id, typeof updatedAt === 'string' ? updatedAt : '', caseVerdict(json, plan));
    },
    counted: () => countKept(plan, kept, unreadable),
  };
}

/** What stands behind a cell of the table. */
type Evidence = Map<string, number>;

function countKept(
  { keys, zeros, idScheme, chosenOrgUnits, locations, mapping }: CasesPlan,
  kept: KeptCases,
  unreadable: number,
): CountedCases {
  const orgUnits = [...chosenOrgUnits].sort(compareCodeUnits);
  const lines = new Map(orgUnits.map((id, line) => [id, line]));
  const table = sumTable(orgUnits.length, keys.length);
  const evidence: (Evidence | undefined)[] = [];
  const seen = new Map<string, string>();
  const notCounted: CaseNotCounted[] = [];
  const meant = new Set<number>();
  const figures = {
    cases: kept.size,
    casesCounted: 0,
    casesNotCounted: 0,
    casesElsewhere: 0,
    casesOfOtherPeriods: 0,
    casesNotMeant: 0,
  };
  for (const [id, verdict] of kept.inOrder()) {
    verdict.meantBy.forEach((index) => meant.add(index));
    const listed = notCountedOf(id, verdict);
    notCounted.push(...listed);
    let isChosen = false;
    for (const { orgUnit, keyIndex, sum, distinct } of verdict.contributions) {
      const line = lines.get(orgUnit);
      if (line === undefined) continue;
      isChosen = true;
      const cell = line * table.width + keyIndex;
      // Cases come in the order of their ids: the first with a value stands for it.
      const fresh = (distinct ?? []).filter((value) => !seen.has(`${String(cell)} ${value}`));
      fresh.forEach((value) => seen.set(`${String(cell)} ${value}`, id));
      const given = sum + fresh.length;
      table.sums[cell] = (table.sums[cell] ?? 0) + given;
      table.reported[cell] = 1;
      (evidence[cell] ??= new Map()).set(id, given);
    }
    if (isChosen) figures.casesCounted += 1;
    else if (listed.length > 0) figures.casesNotCounted += 1;
    else if (verdict.contributions.length > 0) figures.casesElsewhere += 1;
    else if (verdict.meantBy.length > 0) figures.casesOfOtherPeriods += 1;
    else figures.casesNotMeant += 1;
  }
  const contributionsAt = (orgUnit: string, keyIndex: number): readonly OwnerContribution[] =>
    [...(evidence[(lines.get(orgUnit) ?? 0) * table.width + keyIndex] ?? [])].map(
      ([owner, sum]) => ({ owner, sum }),
    );
  const made = rowsOf(
    { keys, zeros, ...(idScheme === undefined ? {} : { idScheme }) },
    orgUnits,
    table,
  );
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return {
    rows: made.rows,
    values: made.rows.map(({ orgUnit, key, value }) => ({
      orgUnit,
      ...rowIdsOf(key),
      value,
      contributions: contributionsAt(orgUnit, indexOf.get(key) ?? 0),
    })),
    figures,
    notCounted,
    leftOut: made.leftOut
      .map((row) => leftOutOf(row, contributionsAt(row.orgUnit, row.keyIndex)))
      .filter(({ cases }) => cases.length > 0),
    neverMeant: mapping.elements
      .filter((_, index) => !meant.has(index))
      .map(({ dataElement }) => dataElement),
    unreadable,
  };

  function leftOutOf(
    { orgUnit, keyIndex, reason }: LeftOutRow,
    contributions: readonly OwnerContribution[],
  ): CasesLeftOut {
    const key = keys[keyIndex] ?? { dataElement: '' };
    return {
      orgUnit,
      ...rowIdsOf(key),
      reason,
      number: String(contributions.reduce((sum, one) => sum + BigInt(one.sum), 0n)),
      cases: contributions.map(({ owner }) => owner),
      locations: locations.orgUnits.get(orgUnit) ?? [],
    };
  }
}

/** A case is listed once for each reason, with the data elements that it is about. */
function notCountedOf(
  id: string,
  { notCounted, isDeleted }: CaseVerdict,
): readonly CaseNotCounted[] {
  if (isDeleted) return [{ case: id, reason: 'deleted', dataElements: [] }];
  return CASE_REASONS.flatMap((reason) => {
    const of = notCounted.filter((one) => one.reason === reason);
    const [first] = of;
    if (first === undefined) return [];
    const { location } = first;
    return [
      {
        case: id,
        reason,
        dataElements: [...new Set(of.map(({ dataElement }) => dataElement))],
        ...(location === undefined ? {} : { location }),
      },
    ];
  });
}
