import type { ContextAnswer, RulesAnswer, RulesFault } from '../../src/domain/index.ts';
import type { RulesSetting } from './run-rules.ts';

/** The rules of a database and how much they may take. */
export interface RulesProgram {
  /** `settings.tasks.rules`. */
  readonly rules: string;
  /** `settings.tasks.schedules`. */
  readonly schedules: unknown;
  readonly limits: RulesLimits;
  /** In which the rules reckon; this process's without one. */
  readonly timeZone?: string;
}

/** How much the rules may take. */
export interface RulesLimits {
  /** Milliseconds for one contact. */
  readonly time: number;
  /** Bytes of the whole engine. */
  readonly memory: number;
}

/** What the worker is asked. */
export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly setting: RulesSetting;
      readonly contexts: readonly string[];
    }
  | { readonly kind: 'run'; readonly facts: string };

/** What it answers. */
export type FromWorker =
  | { readonly kind: 'begun'; readonly contexts: readonly ContextAnswer[] }
  | { readonly kind: 'unusable'; readonly fault: RulesFault }
  | RulesAnswer;
