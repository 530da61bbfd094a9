import cases from './cases/field.json' with { type: 'json' };
import { exportRequest, type ExportRequest } from '../export/export-request.ts';

/** A situation from the field: documents in, file out, and what the review has to say. */
export interface FieldCase {
  readonly name: string;
  readonly source: string;
  readonly settings: unknown;
  /** Several of one `_id` are conflicting revisions. */
  readonly docs: readonly { readonly _id: string; readonly _rev?: string }[];
  readonly request: Pick<ExportRequest, 'dataSet' | 'period'> & Partial<ExportRequest>;
  readonly today?: string;
  readonly expected: unknown;
  /** Notices, with the fields that matter. */
  readonly says: readonly { readonly kind: string }[];
}

/** The situations that the product must agree with. */
export const fieldCases = cases.cases as unknown as readonly FieldCase[];

/** The day on which a situation is exported: where it does not matter, after its period. */
export const dayOfCase = ({ today = '2026-11-21' }: FieldCase): string => today;

export const requestOfCase = ({ request }: FieldCase): ExportRequest => exportRequest(request);

/** Whether a case needs a database that has conflicting revisions. */
export const hasConflicts = ({ docs }: FieldCase): boolean =>
  docs.some(({ _rev }) => _rev !== undefined);
