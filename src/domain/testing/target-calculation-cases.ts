import cases from './cases/target-calculation.json' with { type: 'json' };
import type { ContactFacts } from '../recalculation/contact-facts.ts';
import { decodeInstance, type TargetInstance } from '../recalculation/target-instance.ts';
import type { TargetRule } from '../recalculation/target-rule.ts';
import type { Instants, TargetValue } from '../recalculation/score.ts';
import { startOfUtcDay } from '../period/utc-day.ts';

/** What the rules gave for contacts, and the values that phones made of it. */
export interface TargetCalculationCase {
  readonly name: string;
  readonly targets: readonly TargetValue[];
  readonly facts: readonly ContactFacts[];
  readonly emissions: readonly {
    readonly _id: string;
    readonly contact: string;
    readonly date: string;
  }[];
}

/** The calculations that the product must agree with: February 2000 by UTC. */
export const targetCalculationCases = cases.cases as unknown as readonly TargetCalculationCase[];

export const intervalOfCases: Instants = {
  start: startOfUtcDay('2000-02-01'),
  end: startOfUtcDay('2000-03-01') - 1,
};

/** Only percentages have a `percent`: cases do not tell the kind of their target otherwise. */
export const rulesOfCase = ({ targets }: TargetCalculationCase): readonly TargetRule[] =>
  targets.map(({ id, value }) => ({ id, isPercent: value.percent !== undefined }));

export function instancesOfCase(one: TargetCalculationCase): readonly TargetInstance[] {
  const ids = new Set(one.targets.map(({ id }) => id));
  return one.emissions.flatMap(({ contact: id, date, ...emission }) => {
    const document = one.facts.find(({ contact }) => contact._id === id)?.contact;
    const contact = { id, reportedDate: document?.['reported_date'] };
    return decodeInstance({ ...emission, date: startOfUtcDay(date) }, contact, ids) ?? [];
  });
}
