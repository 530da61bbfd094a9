import {
  type Database,
  readDepartedContacts,
  readPeople,
  readWrittenDocuments,
  recalculate,
  type RecalculablePhones,
  type RecalculatedPhone,
  type ReadOptions,
  type RulesRunner,
} from '../../src/data-access/index.ts';
import {
  type CalendarDate,
  type Contact,
  contactTypes,
  type DatabaseError,
  type Days,
  fieldOf,
  type Instants,
  isRecord,
  listOf,
  ok,
  type Phone,
  type Result,
  rulesOfSettings,
  type Tag,
  type TargetDocument,
  type WrittenByPhone,
} from '../../src/domain/index.ts';
import { RulesError, RulesSandbox } from '../rules-sandbox/index.ts';
import type { KeptPhones } from './kept-phones.ts';
import { instantsOfDays, midnightBefore } from './days.ts';
import { RULES_REFUSED } from './rules-refused.ts';

/** Bytes that the engine may take with everything in it. */
const MEMORY_LIMIT = 256 * 1024 * 1024;

/** An interval, and the tag under which its documents stand. */
export interface TaggedDays extends Days {
  readonly tag: Tag;
  /** Whether they are the tag's own, so that phones wrote documents for them; else any other days. */
  readonly isReported: boolean;
}

/** How targets are calculated. */
export interface RecalculationContext {
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** In which the days begin, for the rules too: `Africa/Nairobi`. */
  readonly timeZone: string;
  /** The module of the thread in which the rules run. */
  readonly rulesWorker: URL;
  readonly timeLimit: number;
  readonly isAsOfEnd: boolean;
  readonly isCompared: boolean;
  /** What an earlier run calculated, and keeps; without it all is calculated. */
  readonly kept?: KeptPhones | undefined;
  readonly onPhone?: ((done: number, of: number) => void) | undefined;
}

/** A month or other interval, calculated. */
export interface RecalculatedDays extends TaggedDays {
  /** Milliseconds since 1970: what `now` was for the rules, the end of the interval or earlier. */
  readonly now: number;
  readonly phones: readonly RecalculatedPhone[];
  /** What phones wrote for the tag; nothing of other days. */
  readonly written: readonly WrittenByPhone[];
  /** Phones that wrote a document for the tag and are none of an account any more, as `<owner>~<user>`. */
  readonly notRecalculated: readonly string[];
}

/**
 * Calculates intervals for phones.
 *
 * `now` is the end of an interval, or the present where that is earlier: what the rules date with it is the
 * state of that day, as far as the reports tell.
 *
 * @throws {RulesError} where there are no rules that could be run
 */
export async function recalculateDays(
  database: Database,
  { settings, phones: all, owners }: Omit<RecalculablePhones, 'contacts'>,
  isWanted: ((contact: Pick<Contact, 'lineage' | 'id'>) => boolean) | undefined,
  intervals: readonly TaggedDays[],
  context: RecalculationContext,
  options: ReadOptions,
): Promise<Result<readonly RecalculatedDays[], DatabaseError>> {
  const rules = rulesOfSettings(settings);
  if (!rules.ok) throw new RulesError(RULES_REFUSED[rules.error]);
  const phones = all.filter(({ owner }) => {
    const contact = owners.get(owner);
    return contact !== undefined && (isWanted?.(contact) ?? true);
  });
  const limits = { time: context.timeLimit, memory: MEMORY_LIMIT };
  const schedules = fieldOf(fieldOf(settings, 'tasks'), 'schedules');
  const { timeZone } = context;
  const program = { rules: rules.value, schedules, limits, timeZone };
  const sandbox = new RulesSandbox(context.rulesWorker, program);
  const done: RecalculatedDays[] = [];
  const ofAll = phones.length * intervals.length;
  context.onPhone?.(0, ofAll);
  try {
    for (const days of intervals) {
      const interval = instantsOfDays(days, context.timeZone);
      const now = Math.min(interval.end, context.now);
      const written = days.isReported
        ? await readWrittenDocuments(database, days.tag, context.today, options)
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
        runnerOf(sandbox, settings, now),
        (calculated) => {
          ofPhones.set(calculated.phone.user, calculated);
          context.kept?.add(days, calculated);
          context.onPhone?.(done.length * phones.length + ofPhones.size, ofAll);
        },
        options,
      );
      if (!result.ok) return result;
      const known = new Set(all.map(({ owner, user }) => `${owner}~${user}`));
      const others = [...written.value].filter(([phone]) => !known.has(phone));
      const types = contactTypes(settings);
      const ids = isWanted === undefined ? [] : others.map(([, { owner }]) => owner);
      const people = await readPeople(database, ids, { ...options, types });
      if (!people.ok) return people;
      const notRecalculated = others
        .filter(([, { owner }]) => {
          const person = people.value.get(owner);
          return isWanted === undefined || (person !== undefined && isWanted(person));
        })
        .map(([phone]) => phone);
      const inOrder = phones.flatMap(({ user }) => ofPhones.get(user) ?? []);
      const asked = await withDeparted(database, inOrder, interval, settings, options);
      if (!asked.ok) return asked;
      done.push({
        ...days,
        now,
        phones: asked.value,
        written: [...written.value.values()].map(withoutTargets),
        notRecalculated,
      });
    }
    return ok(done);
  } finally {
    await sandbox.close();
  }
}

/** The targets of a nation's documents would stay in memory for nothing. */
const withoutTargets = ({ id, owner, tag, updatedDate }: TargetDocument): WrittenByPhone => ({
  id,
  owner,
  tag,
  updatedDate,
});

const hasSurplus = ({ compared }: RecalculatedPhone): boolean =>
  compared?.targets.some(({ isSurplus }) => isSurplus) === true;

/** Of phones that say more than the reports justify, the contacts who are not their owner's any more. */
async function withDeparted(
  database: Database,
  phones: readonly RecalculatedPhone[],
  interval: Instants,
  settings: unknown,
  options: ReadOptions,
): Promise<Result<readonly RecalculatedPhone[], DatabaseError>> {
  const above = phones.filter(hasSurplus).map(({ phone }) => phone);
  if (above.length === 0) return ok(phones);
  const read = await readDepartedContacts(database, above, interval, settings, options);
  if (!read.ok) return read;
  return ok(
    phones.map((one) => {
      const departed = read.value?.get(one.phone.user);
      return one.compared === undefined || departed === undefined
        ? one
        : { ...one, compared: { ...one.compared, departed } };
    }),
  );
}

const runnerOf = (sandbox: RulesSandbox, settings: unknown, now: number): RulesRunner => ({
  begin: ({ roles }: Phone, user, contexts) => {
    const permissions = permissionsOf(settings);
    return sandbox.begin({ setting: { now, user, roles, permissions }, contexts });
  },
  run: (facts) => sandbox.run(facts),
});

function permissionsOf(settings: unknown): Readonly<Record<string, readonly string[]>> {
  const permissions = fieldOf(settings, 'permissions');
  return Object.fromEntries(
    Object.entries(isRecord(permissions) ? permissions : {}).map(([name, roles]) => [
      name,
      listOf(roles).map(String),
    ]),
  );
}
