import type { ExportRequest } from '../../export/export-request.ts';
import { compareCodeUnits } from '../../code-unit-order.ts';
import { err, ok, type Result } from '../../result.ts';
import { fieldOf, isFilledText, jsonOf, listOf } from '../../unknown-json.ts';
import { decodeDefaultCombos } from '../../dhis2-metadata/default-combos.ts';
import type { ExportRecord, FormerContribution, FormerRow } from './export-record.ts';
import { rowText, textOfRow } from '../../aggregate/row-of-unit.ts';
import type { OwnerContribution, RowWithContributions } from './row-contributions.ts';

/** What was chosen: only exports of the same choice can be compared. */
export interface ExportChoiceOfReview {
  /** The org units asked for, in code-unit order; none is all. */
  readonly orgUnits: readonly string[];
  readonly children: boolean;
  readonly attribution: string;
  readonly zeros: string;
  readonly accounts: string;
  readonly generalOrgUnits: string;
  /** Rows are named by the codes that stand in the mappings; absent: by ids. */
  readonly orgUnitsBy?: 'code';
  /** The outbreak of Go.Data whose cases are counted; absent: target documents are. */
  readonly outbreak?: string;
}

/** The choice of a request as a review carries it. */
export const choiceOfRequest = ({
  orgUnits,
  children,
  attribution,
  zeros,
  accounts,
  generalOrgUnits,
  idScheme,
  idsOfCodes,
  outbreak,
}: ExportRequest): ExportChoiceOfReview => ({
  orgUnits: [...new Set(orgUnits)].sort(compareCodeUnits),
  children,
  attribution,
  zeros,
  accounts,
  generalOrgUnits,
  // With metadata at hand rows are named by ids, whatever the file writes for them.
  ...(idScheme === 'code' && idsOfCodes === undefined ? { orgUnitsBy: 'code' } : {}),
  ...(outbreak === undefined ? {} : { outbreak }),
});

/** All that a choice consists of. */
const CHOICES: readonly (keyof ExportChoiceOfReview)[] = [
  'orgUnits',
  'children',
  'attribution',
  'zeros',
  'accounts',
  'generalOrgUnits',
  'orgUnitsBy',
  'outbreak',
];

/** Why a former review cannot be compared with: `differs` names what was chosen otherwise. */
export type FormerExportError =
  | { readonly code: 'not-a-review' }
  | { readonly code: 'no-file' }
  | { readonly code: 'other-choice'; readonly differs: readonly string[] };

/**
 * Reads the rows of a former export from its review: those of its file, and those that it had found
 * left behind by an export before it, which are still in DHIS2 as far as anybody knows.
 *
 * @param review the JSON that an export with `--review` wrote
 * @param request what is exported now: the former export has to be of the same choice
 */
export function formerExport(
  review: unknown,
  request: ExportRequest,
): Result<ExportRecord, FormerExportError> {
  const choice = fieldOf(review, 'choice');
  if (!isFilledText(fieldOf(review, 'dataSet')) || choice === undefined) {
    return err({ code: 'not-a-review' });
  }
  const now = choiceOfRequest(request);
  const differs = [
    ...(['dataSet', 'period'] as const).filter((name) => fieldOf(review, name) !== request[name]),
    ...CHOICES.filter((name) => jsonOf(fieldOf(choice, name)) !== jsonOf(now[name])),
  ];
  if (differs.length > 0) return err({ code: 'other-choice', differs });
  const values = fieldOf(review, 'values') ?? valuesWithoutFile(review);
  if (!Array.isArray(values)) return err({ code: 'no-file' });
  const { idsOfCodes } = request;
  // What metadata of now know may have been a mere code then.
  const byId = <T extends RowWithContributions>(row: T): T => ({
    ...row,
    orgUnit: idsOfCodes?.get(row.orgUnit) ?? row.orgUnit,
  });
  const rows = values.map(rowOf).map((row) => row && byId(row));
  const whole = rows.filter((row) => row !== undefined);
  if (whole.length !== rows.length) return err({ code: 'not-a-review' });
  const defaults =
    decodeDefaultCombos(fieldOf(review, 'defaultCombos')) ??
    // What it had found left behind may be named by what the export before it knew.
    decodeDefaultCombos(fieldOf(fieldOf(review, 'since'), 'defaultCombos'));
  const textOf = rowText(defaults);
  const own = new Set(whole.map(textOf));
  return ok({
    rows: [
      ...whole,
      ...leftBehindRows(review)
        .map(byId)
        .filter((row) => !own.has(textOf(row))),
    ],
    ...(defaults === undefined ? {} : { defaults }),
  });
}

/** A month that came to nothing was compared all the same: what it left behind is still in DHIS2. */
const valuesWithoutFile = (review: unknown): readonly unknown[] | undefined =>
  fieldOf(fieldOf(review, 'refused'), 'code') === 'no-rows' &&
  fieldOf(review, 'since') !== undefined
    ? []
    : undefined;

/** Rows that the former export itself had found left behind, and that nobody has deleted since. */
function leftBehindRows(review: unknown): readonly FormerRow[] {
  const removals = fieldOf(fieldOf(review, 'inDhis2'), 'removals');
  const isReal = fieldOf(removals, 'dryRun') === false;
  const taken = ['deleted', 'gone'].flatMap((list) => listOf(fieldOf(removals, list)));
  const deleted = new Set(isReal ? taken.flatMap((row) => rowOf(row) ?? []).map(textOfRow) : []);
  return listOf(fieldOf(fieldOf(review, 'since'), 'leftBehind'))
    .flatMap((json) => {
      const row = rowOf(json);
      const owners = listOf(fieldOf(json, 'owners') ?? fieldOf(json, 'cases'));
      return row === undefined ? [] : [{ ...row, contributions: owners.flatMap(ownerBefore) }];
    })
    .filter((row) => !deleted.has(textOfRow(row)));
}

const ownerBefore = (json: unknown): readonly FormerContribution[] =>
  contributionOf({
    owner: fieldOf(json, 'owner') ?? fieldOf(json, 'case'),
    sum: fieldOf(json, 'before'),
    outOf: fieldOf(json, 'beforeOutOf'),
  }).map((one) => ({ ...one, ...(fieldOf(json, 'why') === 'moved' ? { hasMoved: true } : {}) }));

function rowOf(json: unknown): RowWithContributions | undefined {
  const text = (name: string): string | undefined => {
    const value = fieldOf(json, name);
    return isFilledText(value) ? value : undefined;
  };
  const [orgUnit, dataElement, value] = [text('orgUnit'), text('dataElement'), text('value')];
  const [categoryOptionCombo, attributeOptionCombo] = [
    text('categoryOptionCombo'),
    text('attributeOptionCombo'),
  ];
  if (orgUnit === undefined || dataElement === undefined || value === undefined) return undefined;
  return {
    orgUnit,
    dataElement,
    ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
    ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    value,
    contributions: listOf(fieldOf(json, 'contributions')).flatMap(contributionOf),
  };
}

function contributionOf(json: unknown): readonly OwnerContribution[] {
  const [ofOwner, ofCase, sum, outOf] = ['owner', 'case', 'sum', 'outOf'].map((name) =>
    fieldOf(json, name),
  );
  const owner = ofOwner ?? ofCase;
  if (typeof owner !== 'string' || typeof sum !== 'number') return [];
  return [{ owner, sum, ...(typeof outOf === 'number' ? { outOf } : {}) }];
}
