import cases from './cases/field.json' with { type: 'json' };
import checks from './cases/field-checks.json' with { type: 'json' };
import summaries from './cases/field-summaries.json' with { type: 'json' };
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import type { Preset } from './export-cases.ts';
import { CHT_CORE_PRESET, exportRequest, type ExportRequest } from '../export/export-request.ts';

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
  /** What the preset of CHT Core gives, where the situation says so. */
  readonly chtCore?: unknown;
  /** An earlier export of the same choice: what was sent of it, and what of that stays in DHIS2. */
  readonly before?: {
    readonly docs: FieldCase['docs'];
    readonly sent: DataValueSet;
    readonly leftBehind: readonly object[];
  };
  /** Notices, with the fields that matter. */
  readonly says: readonly { readonly kind: string }[];
}

/** What an officer pastes of DHIS2's answer, and what it is about. */
export interface SummaryCase {
  readonly name: string;
  readonly sent: DataValueSet;
  readonly pasted?: unknown;
  readonly pastedText?: string;
  /** The fields that matter of each explanation; rows by their place in the file. */
  readonly expected: readonly { readonly rows: readonly number[] }[];
}

/** A file that is checked with the metadata at hand. */
export interface CheckCase extends Pick<FieldCase, 'name' | 'settings' | 'docs' | 'request'> {
  readonly metadata: unknown;
  readonly findings: readonly { readonly kind: string; readonly dataElement: string }[];
  /** What cannot be checked for want of metadata, of what there is. */
  readonly notChecked: readonly string[];
}

/** The situations that the product must agree with. */
export const fieldCases = cases.cases as unknown as readonly FieldCase[];

export const summaryCases = summaries.cases as unknown as readonly SummaryCase[];

export const checkCases = checks.cases as unknown as readonly CheckCase[];

/** The day on which a situation is exported: where it does not matter, after its period. */
export const dayOfCase = ({ today = '2026-11-21' }: FieldCase): string => today;

export const requestOfCase = (
  { request }: Pick<FieldCase, 'request'>,
  preset: Preset = 'default',
): ExportRequest =>
  exportRequest({ ...request, ...(preset === 'cht-core' ? CHT_CORE_PRESET : {}) });

/** What a situation has to give with each preset for which it says so. */
export const expectedOfCase = ({
  expected,
  chtCore,
}: FieldCase): readonly (readonly [Preset, unknown])[] => [
  ['default', expected],
  ...(chtCore === undefined ? [] : [['cht-core', chtCore] as const]),
];

/** Whether a case needs a database that has conflicting revisions. */
export const hasConflicts = ({ docs }: FieldCase): boolean =>
  docs.some(({ _rev }) => _rev !== undefined);
