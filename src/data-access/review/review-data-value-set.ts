import {
  ok,
  type ExportError,
  type ExportRequest,
  type Result,
  type ReviewedExport,
  type RuleError,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { toResult } from '../connection/retry.ts';
import type { ExportContext } from '../export/export-context.ts';
import { countDatabase, outcomeOf } from '../export/export-data-value-set.ts';
import { earlierMonths } from './read-earlier-months.ts';
import { addOwnersOfMonths, reviewPeople } from './read-review-people.ts';
import { reviewOfCounted } from './review-of-counted.ts';

/** How a review is made. */
export interface ReviewContext extends ExportContext {
  /**
   * Whether the six months before are read; without them nothing is far out, and where there are no
   * usable accounts nobody is expected. Default true.
   */
  readonly history?: boolean;
}

/**
 * Reads a database, makes the dataValueSet that a request asks for, and reviews it: who is missing,
 * what looks far out, what may count twice. The file is the one that `exportDataValueSet` gives.
 *
 * @example
 * const result = await reviewDataValueSet(database, request, { today: '2026-11-05' });
 * if (result.ok) show(result.value.review.completeness);
 */
export async function reviewDataValueSet(
  database: Database,
  request: ExportRequest,
  context: ReviewContext,
): Promise<Result<ReviewedExport, ExportError>> {
  const result = await toResult(() => review(database, request, context));
  return result.ok ? result.value : result;
}

async function review(
  database: Database,
  request: ExportRequest,
  context: ReviewContext,
): Promise<Result<ReviewedExport, RuleError>> {
  const counted = await countDatabase(database, request, context);
  if (!counted.ok) return counted;
  const people = await reviewPeople(database, counted.value, context);
  const earlier =
    context.history === false ? [] : await earlierMonths(database, counted.value, context);
  await addOwnersOfMonths(people, database, counted.value, earlier, context);
  return ok({
    outcome: outcomeOf(counted.value, context),
    review: reviewOfCounted(counted.value, people, earlier, context.today),
    plan: counted.value.plan,
    counted: counted.value.counted,
  });
}
