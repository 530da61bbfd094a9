import {
  fieldOf,
  latenessOf,
  type ContactFacts,
  type JsonRecord,
  type Lateness,
  type TargetDocument,
  type TargetInstance,
} from '../../domain/index.ts';
import type { Arrivals } from './arrivals.ts';
import type { RunForContact } from './instances-of-contact.ts';
import type { LateReport } from './recalculated-phone.ts';

/** Of how many late reports of a contact it is said which one changes what. */
const MOST_ALONE = 20;

interface Late {
  readonly report: JsonRecord;
  readonly why: Lateness;
}

/** What the rules give for a contact without the reports that the phone cannot have counted at all. */
export interface WithoutLate {
  readonly instances: readonly TargetInstance[];
  /** By target, the late reports that change it. */
  readonly late: ReadonlyMap<string, readonly LateReport[]>;
}

/** Whose phone it is, and when reports came to the server; undefined where that is not known. */
export interface Whose {
  readonly owner: string;
  readonly arrivals: Arrivals | undefined;
}

/**
 * Says which targets of a contact late reports change, by running the rules without all of them and, where
 * they are few, without each. A report that was edited later is one of them, but what the phone counted of it
 * cannot be told: in the result it is counted as it is now.
 *
 * @param instances what the rules give with all reports
 * @param phone what the phone wrote; undefined where nothing can be late
 */
export async function withoutLate(
  facts: ContactFacts,
  instances: readonly TargetInstance[],
  phone: TargetDocument | undefined,
  { owner, arrivals }: Whose,
  run: RunForContact,
): Promise<WithoutLate> {
  const late = phone === undefined ? [] : lateAmong(facts, phone, { owner, arrivals });
  if (late.length === 0) return { instances, late: new Map() };
  // Only what all reports give is a result; that the rules fail with fewer is no fault of it.
  const without = async (left: readonly Late[]): Promise<readonly TargetInstance[]> => {
    const isLeft = new Set(left.map(({ report }) => report));
    return (await run({ ...facts, reports: facts.reports.filter((one) => !isLeft.has(one)) }))
      .instances;
  };
  const came = late.filter(({ why }) => why !== 'changed-later');
  const early = came.length === 0 ? instances : await without(came);
  const withoutAll = came.length === late.length ? early : await without(late);
  const changed = new Set([
    ...changedTargets(instances, early),
    ...changedTargets(instances, withoutAll),
  ]);
  if (changed.size === 0) return { instances: early, late: new Map() };
  const alone = new Map<Late, ReadonlySet<string>>();
  for (const one of late.length > 1 && late.length <= MOST_ALONE ? late : []) {
    alone.set(one, changedTargets(instances, await without([one])));
  }
  const byTarget = [...changed].map((target) => {
    const single = late.filter((one) => alone.get(one)?.has(target));
    // Where each alone changes nothing, all of them together are behind it.
    const behind = single.length > 0 ? single : late;
    return [target, behind.map((one) => lateReport(one, facts.contact._id))] as const;
  });
  return { instances: early, late: new Map(byTarget) };
}

const lateAmong = (
  { reports }: ContactFacts,
  { updatedDate }: TargetDocument,
  { owner, arrivals }: Whose,
): readonly Late[] =>
  reports.flatMap((report) => {
    const why = latenessOf(report, updatedDate, owner, arrivals?.get(String(report['_id'])));
    return why === undefined ? [] : [{ report, why }];
  });

function lateReport({ report, why }: Late, contact: string): LateReport {
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
