import {
  intervalOfTag,
  signOffRoles,
  standingSignOffs,
  startOfUtcDay,
  type ContactId,
  type Person,
  type SignOff,
  type Signatories,
  type SignOffsRead,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import { changesSince } from '../connection/read-changes.ts';
import { revisionsOfIds } from '../connection/revisions-of-ids.ts';
import { toResult, type ReadOptions } from '../connection/retry.ts';
import type { CountedDatabase } from '../export/counted-database.ts';
import { addPeople } from '../places/people-by-ids.ts';
import type { ReviewPeople } from '../review/read-review-people.ts';
import { signatoriesOf } from './signatories.ts';
import { signOffReports } from './sign-off-reports.ts';

/** A phone in another time zone begins a month earlier by its clock. */
const DAY = 86_400_000;

/** A database that changes more than this while somebody looks at numbers is counted again. */
const MOST_CHANGES = 50_000;

/**
 * Reads what supervisors say of what was counted. A fault in it is told with it: numbers are written
 * with sign-offs and without.
 *
 * @returns undefined where the project does not use sign-offs
 * @example
 * const signOffs = await readSignOffs(database, counted, people, {});
 * show(reviewOfCounted(counted, people, months, today, { signOffs }).signOffs);
 */
export async function readSignOffs(
  database: Database,
  counted: CountedDatabase,
  people: ReviewPeople,
  options: ReadOptions,
): Promise<SignOffsRead | undefined> {
  const read = await toResult(() => signOffsOf(database, counted, people, options));
  return read.ok ? read.value : { status: 'failed', error: read.error };
}

async function signOffsOf(
  database: Database,
  source: CountedDatabase,
  people: ReviewPeople,
  options: ReadOptions,
): Promise<SignOffsRead | undefined> {
  const { plan, settings, hasViews } = source;
  const starts = plan.tags.map((tag) => intervalOfTag(tag, plan.settings.monthStartDate).start);
  const reports = await signOffReports(database, startOfUtcDay(starts[0] ?? '') - DAY, options);
  if (reports === undefined) return undefined;
  const signOffs = reports.filter(
    (one): one is SignOff =>
      one.kind === 'sign-off' &&
      one.dataSet === plan.request.dataSet &&
      plan.tags.includes(one.tag),
  );
  const signers = new Set(signOffs.flatMap(({ contact }) => contact ?? []));
  const accounts = await signatoriesOf(database, signers, people.accounts, {
    ...options,
    hasViews,
  });
  const signatories = { accounts, roles: signOffRoles(settings) };
  const ids = listedDocuments(source, signOffs, signatories);
  const revisions = await revisionsSince(database, source, ids, options);
  if (revisions === undefined) return { status: 'outdated' };
  return {
    status: 'read',
    ...signatories,
    signOffs,
    malformed: reports.flatMap(({ kind, id }) => (kind === 'malformed' ? [id] : [])),
    revisions,
    contacts: await contactsOf(database, source, { people, signOffs, ids }, options),
  };
}

/** The documents that standing validations list: only these have to be looked up. */
function listedDocuments(
  { plan }: CountedDatabase,
  signOffs: readonly SignOff[],
  signatories: Signatories,
): readonly string[] {
  const ids = new Set<string>();
  for (const tag of plan.tags) {
    const of = { dataSet: plan.request.dataSet, tag };
    const { ofPlaces } = standingSignOffs(signOffs, of, signatories, plan.counting.latestDate);
    for (const { verdict, documents = [] } of ofPlaces.values()) {
      if (verdict === 'validated') documents.forEach(({ id }) => ids.add(id));
    }
  }
  return [...ids].sort();
}

/**
 * Today's revisions. A document that changed since it was counted has none that anybody can have
 * signed: what was counted is not what is there. Undefined where too much changed to tell.
 */
async function revisionsSince(
  database: Database,
  { state }: CountedDatabase,
  ids: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (ids.length === 0) return new Map();
  const revisions = new Map(await revisionsOfIds(database, ids, options));
  const changes =
    state && (await changesSince(database, state.sequence, { ...options, limit: MOST_CHANGES }));
  if (changes === undefined) return undefined;
  for (const id of changes.ids) if (revisions.has(id)) revisions.set(id, '');
  return revisions;
}

/** Who signed, who is missing, and whose documents are listed: also those who are gone from the period. */
async function contactsOf(
  database: Database,
  { plan }: CountedDatabase,
  of: {
    readonly people: ReviewPeople;
    readonly signOffs: readonly SignOff[];
    readonly ids: readonly string[];
  },
  options: ReadOptions,
): Promise<ReadonlyMap<ContactId, Person>> {
  const named = of.signOffs.flatMap(({ contact, place, missing }) => [
    contact ?? '',
    place,
    ...missing.map((one) => one.contact),
  ]);
  const owners = of.ids.flatMap((id) => id.split('~')[2] ?? []);
  const known = { people: new Map(of.people.people), conflicts: [] };
  const wanted = [...named, ...owners].filter((id) => id !== '');
  await addPeople(known, database, wanted, { ...options, types: plan.settings.contactTypes });
  return known.people;
}
