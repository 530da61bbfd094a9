import { isReport, type JsonRecord } from '../../domain/index.ts';
import { answerRows, withoutErrors } from '../connection/answer-rows.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds } from '../connection/read-documents.ts';
import { withRetry, type ReadOptions } from '../connection/retry.ts';
import { incomplete, otherDocuments } from '../connection/unusable-answer-error.ts';
import { CHT_CORE_VIEWS } from '../design-document/cht-core-views.ts';

/** How many subjects one request asks for. */
const PORTION = 500;

/** Reads the reports that name one of these subjects, each once. */
export async function reportsAbout(
  database: Database,
  subjects: readonly string[],
  options: ReadOptions,
): Promise<readonly JsonRecord[]> {
  const ids = new Set<string>();
  for (let first = 0; first < subjects.length; first += PORTION) {
    const keys = subjects.slice(first, first + PORTION);
    (await idsOf(database, keys, options)).forEach((id) => ids.add(id));
  }
  const reports: JsonRecord[] = [];
  for await (const documents of documentsByIds(database, [...ids].sort(), options)) {
    reports.push(...documents.map(({ document }) => document).filter(isReport));
  }
  return reports;
}

/**
 * The ids of the reports about subjects. They are asked for in both orders: an answer that was cut short
 * lacks others in the one than in the other.
 */
const idsOf = (
  database: Database,
  subjects: readonly string[],
  options: ReadOptions,
): Promise<ReadonlySet<string>> =>
  withRetry(
    `view ${CHT_CORE_VIEWS.reportsBySubject} of ${String(subjects.length)} subjects`,
    async () => {
      const ids = await askedFor(database, subjects);
      const again = await askedFor(database, subjects.toReversed());
      const isSame = ids.size === again.size && [...ids].every((id) => again.has(id));
      if (!isSame) throw incomplete();
      return ids;
    },
    options,
  );

async function askedFor(
  database: Database,
  subjects: readonly string[],
): Promise<ReadonlySet<string>> {
  const keys = [...subjects];
  const answer: unknown = await database.query(CHT_CORE_VIEWS.reportsBySubject, {
    reduce: false,
    keys,
  });
  const asked = new Set<unknown>(subjects.map((subject) => JSON.stringify(subject)));
  return new Set(
    withoutErrors(answerRows(answer)).map(({ id, key }) => {
      if (typeof id !== 'string') throw incomplete();
      if (!asked.has(JSON.stringify(key))) throw otherDocuments();
      return id;
    }),
  );
}
