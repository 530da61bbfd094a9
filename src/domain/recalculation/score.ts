import { compareCodeUnits } from '../code-unit-order.ts';
import type { TargetInstance } from './target-instance.ts';
import type { TargetRule } from './target-rule.ts';

/** The first and the last instant of something in milliseconds since 1970, both included. */
export interface Instants {
  readonly start: number;
  readonly end: number;
}

/** A target with its numbers, as a target document has it. */
export interface TargetValue {
  readonly id: string;
  readonly value: {
    readonly pass: number;
    readonly total: number;
    /** Of percentages only: rounded, 0 where the total is 0. */
    readonly percent?: number;
  };
}

/**
 * The instances that count in an interval, each thing once, whatever order contacts come in.
 *
 * A contact gives one instance of an id: its last one, also where that lies outside and an earlier one
 * did not. Of several contacts that give one inside the interval the newest counts; of two alike the
 * one with the greater id.
 *
 * @param instances those of a contact together and in the order in which the rules gave them
 */
export function instancesThatCount(
  instances: readonly TargetInstance[],
  { start, end }: Instants,
): readonly TargetInstance[] {
  const ofContact = new Map<string, TargetInstance>();
  for (const instance of instances) {
    const { target, id, contact } = instance;
    ofContact.set(JSON.stringify([target, id, contact]), instance);
  }
  const kept = new Map<string, TargetInstance>();
  for (const instance of ofContact.values()) {
    const { target, id, date } = instance;
    if (date === undefined || !(date >= start && date <= end)) continue;
    const key = JSON.stringify([target, id]);
    const before = kept.get(key);
    if (before === undefined || isNewer(instance, before)) kept.set(key, instance);
  }
  return [...kept.values()];
}

const isNewer = (a: TargetInstance, b: TargetInstance): boolean =>
  a.contactDate === b.contactDate
    ? compareCodeUnits(a.contact, b.contact) > 0
    : a.contactDate > b.contactDate;

/**
 * The numbers of each target: one for each thing that is kept, or for each group where the target counts
 * groups, and how many of them pass.
 *
 * @param kept what {@link instancesThatCount} gives
 */
export function targetValues(
  rules: readonly TargetRule[],
  kept: readonly TargetInstance[],
): readonly TargetValue[] {
  return rules.map((rule) => {
    const { pass, total } = numbersOf(
      rule,
      kept.filter(({ target }) => target === rule.id),
    );
    const percent = total === 0 ? 0 : Math.round((pass * 100) / total);
    return { id: rule.id, value: { pass, total, ...(rule.isPercent ? { percent } : {}) } };
  });
}

function numbersOf(
  { passesIfGroupCount: least }: TargetRule,
  instances: readonly TargetInstance[],
): { readonly pass: number; readonly total: number } {
  const passing = instances.filter(({ pass }) => pass);
  if (least === undefined) return { pass: passing.length, total: instances.length };
  const passingOf = new Map(instances.map(({ group }) => [group, 0]));
  for (const { group } of passing) passingOf.set(group, (passingOf.get(group) ?? 0) + 1);
  const passes = [...passingOf.values()].filter((count) => count >= least);
  return { pass: passes.length, total: passingOf.size };
}
