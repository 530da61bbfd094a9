import { importDataValueSet } from '../import-data-value-set.ts';
import type { Generation, ImportRequest } from '../import-request.ts';
import { emptyStore, type StoredValue } from '../stored-data.ts';
import { DATA_SET, ELEMENTS, smallMetadata, VILLAGE } from './small-metadata.ts';

/** An import's answer, flat, so that a spec can name what it asks about. */
export interface Imported {
  readonly http: number;
  readonly status: unknown;
  /** `code: indexes`; a conflict without a code by its object. */
  readonly conflicts: readonly string[];
  /** imported, updated, ignored, deleted */
  readonly count: readonly unknown[];
  readonly stored: readonly string[];
  readonly completed: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
}

interface AnyConflict {
  readonly errorCode?: string;
  readonly object?: string;
  readonly indexes?: readonly number[];
}

interface AnySummary {
  readonly status?: string;
  readonly conflicts?: readonly AnyConflict[];
  readonly importCount?: Readonly<Record<string, number>>;
}

const row = ({ dataElement, period, orgUnit, value }: StoredValue): string =>
  [dataElement, period, orgUnit, value].join(' ');

/** Imports on 21 November 2026 into metadata of {@link smallMetadata}, unless told otherwise. */
export function imported(generation: Generation, request: Partial<ImportRequest>): Imported {
  const stored = request.stored ?? emptyStore();
  const { status, body } = importDataValueSet({
    generation,
    contentType: 'application/json',
    body: '',
    metadata: smallMetadata(),
    stored,
    today: '2026-11-21',
    ...request,
  });
  const answer = body as Readonly<Record<string, unknown>>;
  const summary = (answer['response'] ?? answer) as AnySummary;
  const count = summary.importCount;
  return {
    http: status,
    status: summary.status,
    conflicts: (summary.conflicts ?? []).map(
      ({ errorCode, object, indexes = [] }) => `${errorCode ?? object ?? ''}: ${indexes.join(' ')}`,
    ),
    count: count ? [count['imported'], count['updated'], count['ignored'], count['deleted']] : [],
    stored: [...stored.values.values()].map(row),
    completed: [...stored.completed].map((entry) => entry.join(' ')),
    body: answer,
  };
}

/** A good value, with changes. `undefined` takes a field away. */
export const valueOf = (changes: object = {}): object => ({
  dataElement: ELEMENTS.number.id,
  orgUnit: VILLAGE,
  value: '3',
  ...changes,
});

/** A good file as JSON with these values, and with changes at its top. */
export const jsonOf = (values: readonly object[], changes: object = {}): string =>
  JSON.stringify({ dataSet: DATA_SET, period: '202610', dataValues: values, ...changes });
