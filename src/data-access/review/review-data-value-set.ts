import {
  ok,
  type DatabaseError,
  type ExportError,
  type ExportRequest,
  type Result,
  type ReviewedExport,
  type RuleError,
  type SignOffsRead,
  type SyncsRead,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { stateOf, type DatabaseState } from '../connection/read-changes.ts';
import { toResult } from '../connection/retry.ts';
import type { ExportContext } from '../export/export-context.ts';
import { countDatabase } from '../export/count-data-value-set.ts';
import { outcomeOf, type CountedDatabase } from '../export/counted-database.ts';
import { earlierMonths } from './read-earlier-months.ts';
import { addOwnersOfMonths, reviewPeople, type ReviewPeople } from './read-review-people.ts';
import { contactsOfFewTypes } from '../places/contacts-of-few-types.ts';
import { readSignOffs } from '../sign-off/read-sign-offs.ts';
import { reviewOfCounted } from './review-of-counted.ts';

/** How a review is made. */
export interface ReviewContext extends ExportContext {
  /**
   * Whether the six months before are read; without them nothing is far out, and where there are no
   * usable accounts nobody is expected. Default true.
   */
  readonly history?: boolean;
  /** Whether sign-offs are read. Default: with the months before. */
  readonly signOffs?: boolean;
  /** Reads when phones synced; undefined where nothing is known. Asked once something was counted. */
  readonly readSyncs?: () => Promise<SyncsRead | undefined>;
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
  const { history = true, signOffs = history } = context;
  // What changes from here on is not in the numbers, and is in today's revisions.
  const before = signOffs ? await toResult(() => stateOf(database, context)) : undefined;
  const counted = await countDatabase(database, request, {
    placesToLookAt: contactsOfFewTypes,
    ...context,
  });
  if (!counted.ok) return counted;
  const people = await reviewPeople(database, counted.value, context);
  const earlier = !history ? [] : await earlierMonths(database, counted.value, context);
  await addOwnersOfMonths(people, database, counted.value, earlier, context);
  const signed =
    before && (await signOffsSince(database, { ...counted.value, people, before }, context));
  const read = { signOffs: signed, syncs: await context.readSyncs?.() };
  return ok({
    outcome: outcomeOf(counted.value, context),
    review: reviewOfCounted(counted.value, people, earlier, context.today, read),
    plan: counted.value.plan,
    counted: counted.value.counted,
  });
}

/** A fault in what sign-offs alone need is told with them: the numbers are there. */
const signOffsSince = async (
  database: Database,
  {
    people,
    before,
    ...counted
  }: CountedDatabase & {
    readonly people: ReviewPeople;
    readonly before: Result<DatabaseState, DatabaseError>;
  },
  context: ReviewContext,
): Promise<SignOffsRead | undefined> =>
  before.ok
    ? readSignOffs(database, { ...counted, state: before.value }, people, context)
    : { status: 'failed', error: before.error };
