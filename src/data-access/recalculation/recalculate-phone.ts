import {
  compareTargets,
  decodeInstance,
  factsAsOf,
  fieldOf,
  keptInstances,
  latenessOf,
  recalculatedDocument,
  targetRules,
  targetValues,
  type ContactFacts,
  type Instants,
  type JsonRecord,
  type Lateness,
  type Phone,
  type Tag,
  type TargetDocument,
  type TargetInstance,
} from '../../domain/index.ts';
import type { Database } from '../connection/connection.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { factsOfPhone } from './facts-of-phone.ts';
import { hydratedContact } from './hydrated-contact.ts';
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

/** Of how many late reports of a contact it is told which one changes what. */
const MOST_ALONE = 20;

interface Report {
  readonly report: JsonRecord;
  readonly why: Lateness;
}

/** Calculates the targets of a phone from the reports in the database; see `factsOfPhone`. */
export async function recalculatePhone(
  database: Database,
  phone: Phone,
  recalculation: Recalculation,
  runner: RulesRunner,
  options: ReadOptions,
): Promise<RecalculatedPhone> {
  const { settings, interval, tag, at, written } = recalculation;
  const { owner, user } = phone;
  const all = targetRules(settings);
  const targets = new Set(all.map(({ id }) => id));
  const faults: RecalculatedPhone['faults'][number][] = [];

  const contexts = all.map(({ context }) => context ?? 'true');
  const ownerDocument = (await hydratedContact(database, owner, options)) ?? { _id: owner };
  const fulfilled = await runner.begin(phone, ownerDocument, contexts);
  const rules = all.filter(({ id }, index) => {
    const answer = fulfilled[index];
    if (typeof answer === 'object') faults.push({ ...answer, target: id });
    return answer === true;
  });

  const phoneDocument = written?.get(`${owner}~${user}`);
  const instancesFor = async (
    facts: ContactFacts,
    told: (typeof faults)[number][],
  ): Promise<readonly TargetInstance[]> => {
    const answer = await runner.run(facts);
    const { _id: id, reported_date: reportedDate } = facts.contact as {
      readonly _id: string;
      readonly reported_date?: unknown;
    };
    if (answer.kind === 'failed') {
      told.push({ ...answer.fault, contact: id });
      return [];
    }
    const instances = answer.emissions.flatMap(
      (emission) => decodeInstance(emission, { id, reportedDate }, targets) ?? [],
    );
    return keptInstances(instances, interval);
  };

  const kept: TargetInstance[] = [];
  const keptWithoutLate: TargetInstance[] = [];
  const lateOf = new Map<string, LateReport[]>();
  let [contacts, reports] = [0, 0];
  for await (const some of factsOfPhone(database, phone, settings, options)) {
    for (const given of some) {
      const facts = recalculation.isAsOfEnd ? factsAsOf(given, interval.end) : given;
      if (facts === undefined) continue;
      contacts += 1;
      reports += facts.reports.length;
      const instances = await instancesFor(facts, faults);
      kept.push(...instances);
      const late = phoneDocument === undefined ? [] : lateReports(facts, phoneDocument, owner);
      if (late.length === 0) {
        keptWithoutLate.push(...instances);
        continue;
      }
      const without = async (left: readonly Report[]): Promise<readonly TargetInstance[]> =>
        instancesFor(
          {
            ...facts,
            reports: facts.reports.filter((one) => left.every(({ report }) => report !== one)),
          },
          // Only what all reports give is a result; that the rules fail with fewer is no fault of it.
          [],
        );
      const early = await without(late);
      keptWithoutLate.push(...early);
      const alone = new Map<Report, ReadonlySet<string>>();
      for (const one of late.length > 1 && late.length <= MOST_ALONE ? late : []) {
        alone.set(one, changedTargets(instances, await without([one])));
      }
      for (const target of changedTargets(instances, early)) {
        const single = late.filter((one) => alone.get(one)?.has(target));
        // Where each alone changes nothing, all of them together are behind it.
        const behind = single.length > 0 ? single : late;
        const listed = lateOf.get(target) ?? [];
        listed.push(...behind.map((one) => lateReport(one, facts.contact._id)));
        lateOf.set(target, listed);
      }
    }
  }
  const values = targetValues(rules, keptInstances(kept, interval));
  const document = recalculatedDocument({ tag, owner, user }, values, at);
  const result = { phone, document, contacts, reports, faults };
  if (written === undefined) return result;
  const early = new Map(
    targetValues(rules, keptInstances(keptWithoutLate, interval)).map(({ id, value }) => [
      id,
      value,
    ]),
  );
  return {
    ...result,
    compared: {
      updatedDate: phoneDocument?.updatedDate,
      hasDocument: phoneDocument !== undefined,
      targets: compareTargets(phoneDocument, values).map((comparison) => ({
        ...comparison,
        withoutLate: early.get(comparison.target),
        late: lateOf.get(comparison.target) ?? [],
      })),
    },
  };
}

const lateReports = (
  { reports }: ContactFacts,
  { updatedDate }: TargetDocument,
  owner: string,
): readonly Report[] =>
  reports.flatMap((report) => {
    const why = latenessOf(report, updatedDate, owner);
    return why === undefined ? [] : [{ report, why }];
  });

function lateReport({ report, why }: Report, contact: string): LateReport {
  const date = fieldOf(report, 'reported_date');
  return {
    report: String(report['_id']),
    form: String(report['form']),
    contact,
    reportedDate: typeof date === 'number' ? date : undefined,
    why,
  };
}

/** The targets for which two runs for a contact gave something else. */
function changedTargets(
  a: readonly TargetInstance[],
  b: readonly TargetInstance[],
): ReadonlySet<string> {
  const textOf = (instance: TargetInstance): string => JSON.stringify(instance);
  const [inA, inB] = [new Set(a.map(textOf)), new Set(b.map(textOf))];
  const changed = [
    ...a.filter((instance) => !inB.has(textOf(instance))),
    ...b.filter((instance) => !inA.has(textOf(instance))),
  ];
  return new Set(changed.map(({ target }) => target));
}
