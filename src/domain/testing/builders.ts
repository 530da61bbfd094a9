import type { ExportReport } from '../aggregate/export-report.ts';
import type { DataValueSet } from '../data-value-set/data-value-set.ts';
import { exportDocuments } from '../export/export-documents.ts';
import { exportRequest, type ExportRequest } from '../export/export-request.ts';

/** Well-formed identifiers that read well in a spec. */
export const DATA_SET = 'dataSet0001';
export const BIRTHS = 'births00001';
export const VISITS = 'visits00001';
export const UNIT = 'unit0000001';
export const DISTRICT = 'district001';

/** Settings with the data set and these target definitions. */
export const settingsOf = (...items: object[]): object => ({
  dhis_data_sets: [{ id: DATA_SET }],
  tasks: { targets: { items } },
});

/** A place; `dhis` as given. */
export const placeOf = (_id: string, dhis: unknown, ...above: string[]): object => ({
  _id,
  type: 'contact',
  name: `name of ${_id}`,
  dhis,
  parent: parentOf(above),
});

/** A person without a mapping. */
export const personOf = (_id: string, ...above: string[]): object => ({
  _id,
  type: 'person',
  name: `name of ${_id}`,
  parent: parentOf(above),
});

const parentOf = (above: readonly string[]): unknown =>
  above.reduceRight<unknown>((parent, _id) => ({ _id, parent }), undefined);

/** A target document of February 2026: `{ births: 3 }` stands for a pass and a total of 3. */
export const targetsOf = (
  owner: string,
  targets: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
): object => ({
  _id: `target~2026-02~${owner}~org.couchdb.user:${owner}`,
  type: 'target',
  owner,
  targets: Object.entries(targets).map(([id, value]) => ({
    id,
    value: typeof value === 'number' ? { pass: value, total: value } : value,
  })),
  ...more,
});

/** What an export gives, flat, so that a spec can name what it asks about. */
export interface Exported {
  readonly error?: string;
  readonly file?: DataValueSet;
  /** `orgUnit dataElement value`, in the order of the file. */
  readonly rows: readonly string[];
  /** `document reason target`, ids of target documents cut to their owner. */
  readonly notCounted: readonly string[];
  /** `orgUnit dataElement reason` */
  readonly leftOut: readonly string[];
  readonly report?: ExportReport;
}

/** Exports February 2026 on 5 March 2026. */
export function exported(
  settings: object,
  documents: readonly object[],
  request: Partial<ExportRequest> = {},
  today = '2026-03-05',
): Exported {
  const asked = exportRequest({ dataSet: DATA_SET, period: '202602', ...request });
  const result = exportDocuments(settings, documents, asked, today);
  const file = result.ok ? result.value.dataValueSet : undefined;
  const report = result.ok
    ? result.value.report
    : 'report' in result.error
      ? result.error.report
      : undefined;
  return {
    ...(result.ok ? {} : { error: result.error.code }),
    ...(file === undefined ? {} : { file }),
    rows: (file?.dataValues ?? []).map((row) =>
      [row.orgUnit ?? file?.orgUnit, row.dataElement, row.value].join(' '),
    ),
    notCounted: (report?.notCounted ?? []).map(({ document, reason, target }) =>
      [document.split('~')[2], reason, ...(target === undefined ? [] : [target])].join(' '),
    ),
    leftOut: (report?.leftOut ?? []).map((row) =>
      [row.orgUnit, row.dataElement, row.reason].join(' '),
    ),
    ...(report === undefined ? {} : { report }),
  };
}
