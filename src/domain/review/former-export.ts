import type { ExportRequest } from '../export/export-request.ts';
import { inCodeUnitOrder } from '../code-unit-order.ts';
import { err, ok, type Result } from '../result.ts';
import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';
import type { ExportRecord } from './differences.ts';
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
}

/** The choice of a request as a review carries it. */
export const choiceOfRequest = ({
  orgUnits,
  children,
  attribution,
  zeros,
  accounts,
  generalOrgUnits,
}: ExportRequest): ExportChoiceOfReview => ({
  orgUnits: [...new Set(orgUnits)].sort(inCodeUnitOrder),
  children,
  attribution,
  zeros,
  accounts,
  generalOrgUnits,
});

/** Why a former review cannot be compared with: `differs` names what was chosen otherwise. */
export type FormerExportError =
  | { readonly code: 'not-a-review' }
  | { readonly code: 'no-file' }
  | { readonly code: 'other-choice'; readonly differs: readonly string[] };

/**
 * Reads the rows of a former export from its review.
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
    ...Object.keys(now).filter(
      (name) =>
        JSON.stringify(fieldOf(choice, name)) !== JSON.stringify(now[name as keyof typeof now]),
    ),
  ];
  if (differs.length > 0) return err({ code: 'other-choice', differs });
  const values = fieldOf(review, 'values');
  if (!Array.isArray(values)) return err({ code: 'no-file' });
  const rows = values.map(rowOf);
  const whole = rows.filter((row) => row !== undefined);
  return whole.length === rows.length ? ok({ rows: whole }) : err({ code: 'not-a-review' });
}

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
  const [owner, sum, outOf] = ['owner', 'sum', 'outOf'].map((name) => fieldOf(json, name));
  if (typeof owner !== 'string' || typeof sum !== 'number') return [];
  return [{ owner, sum, ...(typeof outOf === 'number' ? { outOf } : {}) }];
}
