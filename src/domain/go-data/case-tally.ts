import { rowIdsOf, type RowDefinition } from '../aggregate/row-key.ts';
import { rowsOf, type Row } from '../aggregate/rows.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { RowWithContributions } from '../review/differences/row-contributions.ts';
import { fieldOf, isFilledText } from '../unknown-json.ts';
import type { CaseNotCounted, CaseReport, CasesLeftOut } from './case-report.ts';
import { caseVerdict, type CaseVerdict } from './case-verdict.ts';
import type { CasesPlan } from './cases-plan.ts';
import { casesNotCounted } from './cases-not-counted.ts';
import { EvidenceTable } from './evidence-table.ts';
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

function countKept(plan: CasesPlan, kept: KeptCases, unreadable: number): CountedCases {
  const { keys, chosenOrgUnits, locations, mapping } = plan;
  const orgUnits = [...chosenOrgUnits].sort(compareCodeUnits);
  const table = new EvidenceTable(orgUnits, keys.length);
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
    const listed = casesNotCounted(id, verdict, chosenOrgUnits);
    notCounted.push(...listed);
    const isCounted = verdict.contributions.map((one) => table.add(id, one)).includes(true);
    if (isCounted) figures.casesCounted += 1;
    else if (listed.length > 0) figures.casesNotCounted += 1;
    else figures[figureOf(verdict)] += 1;
  }
  const made = rowsOf(plan, orgUnits, table.sums);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  return {
    rows: made.rows,
    values: made.rows.map(({ orgUnit, key, value }) => ({
      orgUnit,
      ...rowIdsOf(key),
      value,
      contributions: table.contributionsTo(orgUnit, indexOf.get(key) ?? 0),
    })),
    figures,
    notCounted,
    leftOut: made.leftOut.flatMap(({ orgUnit, keyIndex, reason }): readonly CasesLeftOut[] => {
      const contributions = table.contributionsTo(orgUnit, keyIndex);
      // A zero of an org unit that DHIS2 cannot know is nobody's loss.
      if (contributions.length === 0) return [];
      return [
        {
          orgUnit,
          ...rowIdsOf(keys[keyIndex] ?? { dataElement: '' }),
          reason,
          number: String(contributions.reduce((sum, one) => sum + BigInt(one.sum), 0n)),
          cases: contributions.map(({ owner }) => owner),
          locations: locations.orgUnits.get(orgUnit) ?? [],
        },
      ];
    }),
    neverMeant: mapping.elements
      .filter((_, index) => !meant.has(index))
      .map(({ dataElement }) => dataElement),
    unreadable,
  };
}

/** Of a case that is neither counted nor listed. */
function figureOf({
  contributions,
  notCounted,
  meantBy,
}: CaseVerdict): 'casesElsewhere' | 'casesOfOtherPeriods' | 'casesNotMeant' {
  if (contributions.length + notCounted.length > 0) return 'casesElsewhere';
  return meantBy.length > 0 ? 'casesOfOtherPeriods' : 'casesNotMeant';
}
