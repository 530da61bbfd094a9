import { BUILT_IN_CONTACT_TYPES, type ContactId, type ContactTypes } from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { rowsOfView } from '../connection/read-view.ts';
import { isNotFound, type ReadOptions } from '../connection/retry.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';

/** One page of a view: a type with more contacts is one of households or persons, which nobody maps one by one. */
const MOST_OF_TYPE = 5000;

/**
 * The ids of the contacts of every type that has not too many of them: of places to which no document leads. CHT
 * Core's view of contacts knows the built-in types, its view of documents the others.
 */
export async function contactsOfFewTypes(
  database: Database,
  types: ContactTypes,
  options: ReadOptions,
): Promise<readonly ContactId[]> {
  const few: ContactId[] = [];
  const own = [...types].filter((type) => !BUILT_IN_CONTACT_TYPES.has(type));
  for (const [view, known] of [
    [CHT_CORE_VIEWS.contactsByType, [...types]],
    [CHT_CORE_VIEWS.documentsByType, own],
  ] as const) {
    for (const type of known) few.push(...(await idsOf(database, view, type, options)));
  }
  return few;
}

async function idsOf(
  database: Database,
  view: string,
  type: string,
  options: ReadOptions,
): Promise<readonly ContactId[]> {
  const inOnePage = { ...options, pageSize: MOST_OF_TYPE };
  try {
    for await (const rows of rowsOfView(database, view, { key: [type] }, inOnePage)) {
      return rows.length < MOST_OF_TYPE ? rows.map(({ id }) => id) : [];
    }
  } catch (failure) {
    // A database without it gives what its other views give.
    if (!isNotFound(failure)) throw failure;
  }
  return [];
}
