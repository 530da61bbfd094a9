import {
  type Database,
  readPeople,
  readWrittenDocuments,
  recalculate,
  type ReadOptions,
} from '../../src/data-access/index.ts';
import {
  type Contact,
  contactTypes,
  type DatabaseError,
  ok,
  type Phone,
  type Result,
  type TargetDocument,
  type WrittenByPhone,
} from '../../src/domain/index.ts';
import type { RulesSandbox } from '../rules-sandbox/index.ts';
import { instantsOfDays, midnightBefore } from './days.ts';
import { withDepartedContacts } from './with-departed-contacts.ts';
import type { RecalculatedDays, TaggedDays } from './recalculated-days.ts';
import type { RecalculationContext } from './recalculation-context.ts';
import { runnerInSandbox } from './runner-in-sandbox.ts';

/** Whether the phone of a contact is asked for. */
export type IsWanted = (contact: Pick<Contact, 'lineage' | 'id'>) => boolean;

/** What is the same for all intervals. */
export interface IntervalBasis {
  readonly settings: unknown;
  /** Of all accounts, and those that are calculated. */
  readonly all: readonly Phone[];
  readonly phones: readonly Phone[];
  readonly isWanted: IsWanted | undefined;
  readonly sandbox: RulesSandbox;
}

/** How an interval is calculated. */
export type IntervalContext = Omit<RecalculationContext, 'onPhone'> &
  ReadOptions & {
    /** How many phones are done. */
    readonly onPhone: (ofInterval: number) => void;
  };

/** Calculates one interval. */
export async function recalculateInterval(
  database: Database,
  { settings, all, phones, isWanted, sandbox }: IntervalBasis,
  days: TaggedDays,
  context: IntervalContext,
): Promise<Result<RecalculatedDays, DatabaseError>> {
  const interval = instantsOfDays(days, context.timeZone);
  const now = Math.min(interval.end, context.now);
  const written = days.isReported
    ? await readWrittenDocuments(database, days.tag, context.today, context)
    : ok(new Map<string, TargetDocument>());
  if (!written.ok) return written;
  const ofPhones = new Map(
    phones.flatMap((phone) => {
      const kept = context.kept?.of(days, phone);
      return kept === undefined ? [] : [[phone.user, kept] as const];
    }),
  );
  const result = await recalculate(
    database,
    {
      settings,
      phones: phones.filter(({ user }) => !ofPhones.has(user)),
      tag: days.tag,
      interval,
      at: midnightBefore(now, context.timeZone),
      isAsOfEnd: context.isAsOfEnd,
      written: context.isCompared && days.isReported ? written.value : undefined,
    },
    runnerInSandbox(sandbox, settings, now),
    (calculated) => {
      ofPhones.set(calculated.phone.user, calculated);
      context.kept?.add(days, calculated);
      context.onPhone(ofPhones.size);
    },
    context,
  );
  if (!result.ok) return result;
  const others = await wantedOthers(database, { settings, all, isWanted }, written.value, context);
  if (!others.ok) return others;
  const inOrder = phones.flatMap(({ user }) => ofPhones.get(user) ?? []);
  const asked = await withDepartedContacts(database, inOrder, interval, settings, context);
  if (!asked.ok) return asked;
  return ok({
    ...days,
    now,
    phones: asked.value,
    written: [...written.value.values()].map(withoutTargets),
    notRecalculated: others.value,
  });
}

/** Those of the written documents that are of no account any more, as far as they are asked for. */
async function wantedOthers(
  database: Database,
  { settings, all, isWanted }: Pick<IntervalBasis, 'settings' | 'all' | 'isWanted'>,
  written: ReadonlyMap<string, TargetDocument>,
  options: ReadOptions,
): Promise<Result<readonly string[], DatabaseError>> {
  const known = new Set(all.map(({ owner, user }) => `${owner}~${user}`));
  const others = [...written].filter(([phone]) => !known.has(phone));
  const types = contactTypes(settings);
  const ids = isWanted === undefined ? [] : others.map(([, { owner }]) => owner);
  const people = await readPeople(database, ids, { ...options, types });
  if (!people.ok) return people;
  const wanted = others.filter(([, { owner }]) => {
    const person = people.value.get(owner);
    return isWanted === undefined || (person !== undefined && isWanted(person));
  });
  return ok(wanted.map(([phone]) => phone));
}

/** The targets of a nation's documents would stay in memory for nothing. */
const withoutTargets = ({ id, owner, tag, updatedDate }: TargetDocument): WrittenByPhone => ({
  id,
  owner,
  tag,
  updatedDate,
});
