import {
  compareTargets,
  factsAsOf,
  instancesThatCount,
  isSurplus,
  recalculatedDocument,
  targetRules,
  targetValues,
  type Instants,
  type Tag,
  type TargetDocument,
  type TargetInstance,
} from '../../domain/index.ts';
import type { arrivalsIn } from './arrivals.ts';
import { runForContact } from './instances-of-contact.ts';
import { withoutLate as runWithoutLate } from './late-reports.ts';
import type { PhoneInTurn } from './phones-in-turn.ts';
import type { LateReport, RecalculatedPhone } from './recalculated-phone.ts';
import type { RulesRunner } from './rules-runner.ts';

/** For what targets are calculated. */
export interface Recalculation {
  /** The field `settings` of the document `settings`. */
  readonly settings: unknown;
  readonly tag: Tag;
  readonly interval: Instants;
  /** Milliseconds since 1970: as of when; the documents are dated so. */
  readonly at: number;
  /** Whether only what was reported by the end of the interval is used; else all that is known now. */
  readonly isAsOfEnd: boolean;
  /** What phones wrote, by `<owner>~<user>`; undefined where it is not compared. */
  readonly written: ReadonlyMap<string, TargetDocument> | undefined;
}

type Fault = RecalculatedPhone['faults'][number];

/** Calculates the targets of a phone from the reports in the database; see `factsOfPhone`. */
export async function recalculatePhone(
  { phone, owner: ownerDocument, facts: read }: PhoneInTurn,
  recalculation: Recalculation,
  runner: RulesRunner,
  arrivalsOf: ReturnType<typeof arrivalsIn>,
): Promise<RecalculatedPhone> {
  const { settings, interval, tag, at, written } = recalculation;
  const { owner, user } = phone;
  const all = targetRules(settings);
  const faults: Fault[] = [];

  const contexts = all.map(({ context }) => context ?? 'true');
  const fulfilled = await runner.begin(phone, ownerDocument, contexts);
  const rules = all.filter(({ id }, index) => {
    const answer = fulfilled[index];
    if (typeof answer === 'object') faults.push({ ...answer, target: id });
    return answer === true;
  });

  const run = runForContact(runner, new Set(all.map(({ id }) => id)), interval);
  const phoneDocument = written?.get(`${owner}~${user}`);
  const kept: TargetInstance[] = [];
  const keptWithoutLate: TargetInstance[] = [];
  const late = new Map<string, LateReport[]>();
  let [contacts, reports] = [0, 0];
  let areArrivalsKnown = true;
  for await (const some of read) {
    const arrivals =
      phoneDocument &&
      (await arrivalsOf(
        some.flatMap((one) => one.reports),
        owner,
      ));
    areArrivalsKnown &&= arrivals !== undefined;
    for (const given of some) {
      const facts = recalculation.isAsOfEnd ? factsAsOf(given, interval.end) : given;
      if (facts === undefined) continue;
      contacts += 1;
      reports += facts.reports.length;
      const { instances, fault } = await run(facts);
      if (fault !== undefined) faults.push({ ...fault, contact: facts.contact._id });
      kept.push(...instances);
      const early = await runWithoutLate(facts, instances, phoneDocument, { owner, arrivals }, run);
      keptWithoutLate.push(...early.instances);
      for (const [target, listed] of early.late) {
        late.set(target, [...(late.get(target) ?? []), ...listed]);
      }
    }
  }
  const valuesOf = (instances: readonly TargetInstance[]) =>
    targetValues(rules, instancesThatCount(instances, interval));
  const values = valuesOf(kept);
  const document = recalculatedDocument({ tag, owner, user }, values, at);
  const result = { phone, document, contacts, reports, faults };
  if (written === undefined) return result;
  const early = new Map(valuesOf(keptWithoutLate).map(({ id, value }) => [id, value]));
  return {
    ...result,
    compared: {
      updatedDate: phoneDocument?.updatedDate,
      hasDocument: phoneDocument !== undefined,
      areArrivalsKnown,
      targets: compareTargets(phoneDocument, values).map((comparison) => {
        const withoutLate = early.get(comparison.target);
        const ofTarget = { withoutLate, late: late.get(comparison.target) ?? [] };
        return isSurplus(comparison, ofTarget)
          ? { ...comparison, withoutLate, late: [], isSurplus: true }
          : { ...comparison, ...ofTarget, isSurplus: false };
      }),
    },
  };
}
