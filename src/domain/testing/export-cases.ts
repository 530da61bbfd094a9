import cases from './cases/export.json' with { type: 'json' };
import { CHT_CORE_PRESET, exportRequest, type ExportRequest } from '../export/export-request.ts';
import type { ExportError } from '../export/export-error.ts';
import type { ExportOutcome } from '../export/export-outcome.ts';
import type { Result } from '../result.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';

/** One case: documents in, file out. `target` of a `bad-number` stands behind a colon. */
export interface ExportCase {
  readonly name: string;
  readonly settings: unknown;
  readonly docs: readonly { readonly _id: string }[];
  readonly request: {
    readonly dataSet: string;
    readonly period: string;
    readonly orgUnits?: readonly string[];
    readonly children?: boolean;
  };
  readonly expected: Readonly<Record<Preset, unknown>>;
  readonly notCounted?: readonly unknown[];
}

/** The two ways in which each case is exported. */
export type Preset = 'default' | 'cht-core';

/** The cases that the product must agree with. */
export const exportCases = cases.cases as unknown as readonly ExportCase[];

export const presets: readonly Preset[] = ['default', 'cht-core'];

/** The day on which the cases are exported: long after their periods. */
export const dayOfCases = '2026-11-21';

export const requestOf = ({ request }: ExportCase, preset: Preset): ExportRequest =>
  exportRequest({ ...request, ...(preset === 'cht-core' ? CHT_CORE_PRESET : {}) });

/** Rows in an order of their own, since cases do not compare the order. */
export function inAnyOrder(file: unknown): unknown {
  const { dataValues, ...rest } = file as DataValueSet;
  const rows = dataValues.map((value) => JSON.stringify(Object.entries(value).sort()));
  return { ...rest, dataValues: rows.sort() };
}

/** The list of an export's report as the cases write it; undefined where it has no report. */
export function notCountedOf(
  result: Result<ExportOutcome, ExportError>,
): readonly unknown[] | undefined {
  const report = result.ok
    ? result.value.report
    : 'report' in result.error
      ? result.error.report
      : undefined;
  return report?.notCounted.map(({ document, reason, target }) => ({
    document,
    reason: target === undefined ? reason : `${reason}:${target}`,
  }));
}
