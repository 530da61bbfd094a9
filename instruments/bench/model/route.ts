import { COST_MICROSECONDS as COST } from '../../../src/data-access/index.ts';
import { type Answer, json } from './answer.ts';

import type { ModelDatabase } from './model-database.ts';
import { rowQuery, UnknownQuestion } from './query.ts';

/** A request, as far as the model looks at it. */
export interface Question {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly body: string;
}

const SESSION = { ok: true, userCtx: { name: 'hrio', roles: ['hrio', 'mm-online', '_admin'] } };

const unknown = (words: string): Answer =>
  json(501, { error: 'unknown_to_the_model', reason: words }, 0);

/** Answers what CouchDB would, for the requests that the product makes. */
export function route(database: ModelDatabase, { method, url, body }: Question): Answer {
  const { pathname, searchParams } = new URL(url, 'http://model');
  const [name = '', first, second, third, ...rest] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  if (name === '_session') return json(200, SESSION, COST.request);
  if (name === '') return json(200, { couchdb: 'Welcome', version: '3.5.2-model' }, COST.request);
  if (!['GET', 'POST'].includes(method)) return unknown(`${method} ${pathname}`);
  const parsed: unknown = body === '' ? undefined : JSON.parse(body);
  try {
    if (first === undefined) return database.information(name);
    if (first === '_all_docs' && second === undefined) {
      return database.allDocs(rowQuery(searchParams, parsed));
    }
    if (first === '_bulk_get' && method === 'POST') return database.bulkGet(parsed);
    if (first === '_changes') return database.changes(searchParams);
    if (first === '_design' && third === '_view') {
      return database.view(`${second ?? ''}/${rest.join('/')}`, rowQuery(searchParams, parsed));
    }
    if (first === '_design' && third === undefined)
      return database.document(`_design/${second ?? ''}`);
    if (first.startsWith('_') || second !== undefined) return unknown(pathname);
    return database.document(first);
  } catch (fault) {
    if (fault instanceof UnknownQuestion) return unknown(fault.message);
    throw fault;
  }
}
