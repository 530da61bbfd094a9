import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import { fieldOf, listOf } from '../../../src/domain/index.ts';
import type { Find } from './all-docs.ts';
import { type Answer, pieces } from './answer.ts';
import { UnknownQuestion } from './query.ts';

/** Answers `_bulk_get` for documents without conflicts, which the model has none of. */
export function bulkGet(find: Find, body: unknown): Answer {
  const ids = listOf(fieldOf(body, 'docs')).map((asked) => {
    const id = fieldOf(asked, 'id');
    if (typeof id !== 'string' || fieldOf(asked, 'rev') !== undefined) {
      throw new UnknownQuestion('The model knows _bulk_get of ids only.');
    }
    return id;
  });
  return {
    status: 200,
    pieces: pieces(
      '{"results": [',
      ids.map((id) => `{"id":${JSON.stringify(id)},"docs":[${leafOf(id, find)}]}`),
      { request: COST.request, row: COST.documentOfBulkGet },
    ),
  };
}

function leafOf(id: string, find: Find): string {
  const found = find(id);
  if (found === undefined) {
    const error = { rev: 'undefined', reason: 'missing', id, error: 'not_found' };
    return JSON.stringify({ error });
  }
  const { rev, text } = found;
  return `{"ok":${text?.() ?? JSON.stringify({ _id: id, _rev: rev, _deleted: true })}}`;
}
