import { isRecord } from '../../../src/domain/index.ts';
import type { RowRange } from './index-of-rows.ts';

/** A question for rows, as CouchDB reads it from the address and the body. */
export interface RowQuery {
  readonly range: RowRange;
  readonly keys: readonly unknown[] | undefined;
  readonly limit: number;
  readonly skip: number;
  readonly withDocuments: boolean;
  readonly withConflicts: boolean;
  readonly reduce: boolean | undefined;
  readonly isGrouped: boolean;
}

const KNOWN = new Set([
  ...['startkey', 'endkey', 'key', 'keys', 'limit', 'skip', 'include_docs', 'descending'],
  ...['inclusive_end', 'reduce', 'group', 'group_level', 'conflicts', 'attachments', 'update'],
  ...['start_key', 'end_key', 'stable'],
]);

/** What the model does not know it does not answer: a wrong answer would be measured as a right one. */
export class UnknownQuestion extends Error {
  override readonly name = 'UnknownQuestion';
}

/** Reads the parameters of `_all_docs` or of a view. */
export function rowQuery(parameters: URLSearchParams, body: unknown): RowQuery {
  const given = new Map<string, unknown>([
    ...[...parameters].map(([name, json]) => [name, JSON.parse(json) as unknown] as const),
    ...Object.entries(isRecord(body) ? body : {}),
  ]);
  for (const name of given.keys()) {
    if (!KNOWN.has(name)) throw new UnknownQuestion(`The model does not know ${name}=.`);
  }
  const keys = given.get('keys');
  const start = given.has('key')
    ? given.get('key')
    : (given.get('startkey') ?? given.get('start_key'));
  const end = given.has('key') ? given.get('key') : (given.get('endkey') ?? given.get('end_key'));
  return {
    range: {
      ...(start === undefined ? {} : { startkey: start }),
      ...(end === undefined ? {} : { endkey: end }),
      inclusive_end: given.get('inclusive_end') !== false,
      descending: given.get('descending') === true,
    },
    keys: Array.isArray(keys) ? keys : undefined,
    limit: Number(given.get('limit') ?? Infinity),
    skip: Number(given.get('skip') ?? 0),
    withDocuments: given.get('include_docs') === true,
    withConflicts: given.get('conflicts') === true,
    reduce: given.has('reduce') ? given.get('reduce') === true : undefined,
    isGrouped: given.get('group') === true || given.has('group_level'),
  };
}
