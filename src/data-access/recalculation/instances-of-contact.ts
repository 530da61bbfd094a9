import {
  decodeInstance,
  instancesThatCount,
  type ContactFacts,
  type Instants,
  type RulesFault,
  type TargetInstance,
} from '../../domain/index.ts';
import type { RulesRunner } from './rules-runner.ts';

/** What the rules give for one contact: instances of targets, or none and why. */
export interface InstancesOfContact {
  readonly instances: readonly TargetInstance[];
  readonly fault?: RulesFault;
}

/** Runs the rules for one contact with some of its reports. */
export type RunForContact = (facts: ContactFacts) => Promise<InstancesOfContact>;

/**
 * Runs the rules of a phone, contact by contact.
 *
 * @param targets the ids of the targets; rules emit tasks too
 */
export const runForContact =
  (runner: RulesRunner, targets: ReadonlySet<string>, interval: Instants): RunForContact =>
  async (facts) => {
    const answer = await runner.run(facts);
    if (answer.kind === 'failed') return { instances: [], fault: answer.fault };
    const { _id: id, reported_date: reportedDate } = facts.contact as {
      readonly _id: string;
      readonly reported_date?: unknown;
    };
    const instances = answer.emissions.flatMap(
      (emission) => decodeInstance(emission, { id, reportedDate }, targets) ?? [],
    );
    return { instances: instancesThatCount(instances, interval) };
  };
