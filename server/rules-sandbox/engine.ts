import variant from '@jitl/quickjs-singlefile-mjs-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import type { ContextAnswer, RulesAnswer, RulesFault } from '../../src/domain/index.ts';
import { exactLocalDates } from './exact-local-dates.ts';
import type { RulesLimits, RulesProgram } from './messages.ts';
import { runRules, type RulesSetting } from './run-rules.ts';
import { utilsOfRules } from './utils-of-rules.ts';

/** The names under which the rules are given what they work with. */
const PARAMETERS = 'c, Task, Target, Utils, user, cht, emit';

/** The rules of a database, compiled for one account. */
export interface Engine {
  /** Runs them for a contact: JSON of it and of its reports. */
  readonly run: (facts: string) => RulesAnswer;
  /** Whether each expression holds for the user. */
  readonly contexts: (expressions: readonly string[]) => readonly ContextAnswer[];
  readonly dispose: () => void;
}

let loaded: Promise<QuickJSWASMModule> | undefined;

/** Compiles the rules for an account in an engine of their own, or says why they cannot be compiled. */
export async function createEngine(
  { rules, schedules, limits }: RulesProgram,
  setting: RulesSetting,
): Promise<{ readonly engine: Engine } | { readonly fault: RulesFault }> {
  loaded ??= newQuickJSWASMModuleFromVariant(variant);
  const module = await loaded;
  const context = module.newContext();
  context.runtime.setMemoryLimit(limits.memory);
  const made = withDeadline(context, limits, () =>
    context.evalCode(`(function (${PARAMETERS}) {${rules}\n})`, 'rules.js'),
  );
  if ('fault' in made) return made;
  const dates = evaluated(context, `(${exactLocalDates.toString()})`);
  context.unwrapResult(context.callFunction(dates, context.undefined, context.global)).dispose();
  const utils = evaluated(context, `(${utilsOfRules.toString()})`);
  const runner = evaluated(context, `(${runRules.toString()})`);
  const schedule = evaluated(
    context,
    `(${schedules === undefined ? 'undefined' : JSON.stringify(schedules)})`,
  );
  const library = context.unwrapResult(context.callFunction(utils, context.undefined, schedule));
  const text = context.newString(JSON.stringify(setting));
  const run = context.unwrapResult(
    context.callFunction(runner, context.undefined, context.global, made.handle, library, text),
  );
  const handles = [made.handle, dates, utils, runner, schedule, library, text, run];
  return {
    engine: {
      run: (facts) => runFor(context, limits, run, facts),
      contexts: (expressions) =>
        expressions.map((expression) => holds(context, limits, expression, setting.user)),
      dispose: () => {
        handles.forEach((handle) => handle.dispose());
        context.dispose();
      },
    },
  };
}

/** Our own texts do not fail. */
const evaluated = (context: QuickJSContext, code: string): QuickJSHandle =>
  context.unwrapResult(context.evalCode(code, 'sandbox.js'));

function runFor(
  context: QuickJSContext,
  limits: RulesLimits,
  run: QuickJSHandle,
  facts: string,
): RulesAnswer {
  const text = context.newString(facts);
  const called = withDeadline(context, limits, () =>
    context.callFunction(run, context.undefined, text),
  );
  text.dispose();
  if ('fault' in called) return { kind: 'failed', fault: called.fault };
  const emissions = JSON.parse(context.getString(called.handle)) as readonly unknown[];
  called.handle.dispose();
  return { kind: 'emitted', emissions };
}

function holds(
  context: QuickJSContext,
  limits: RulesLimits,
  expression: string,
  user: unknown,
): ContextAnswer {
  const code = `Boolean((function (user) { return (${expression}\n); })(${JSON.stringify(user)}))`;
  const answered = withDeadline(context, limits, () => context.evalCode(code, 'context.js'));
  if ('fault' in answered) return answered.fault;
  const holdsForUser = context.dump(answered.handle) === true;
  answered.handle.dispose();
  return holdsForUser;
}

/** Runs something of the database's within its limits; what it throws is a fault. */
function withDeadline(
  context: QuickJSContext,
  { time }: RulesLimits,
  run: () => ReturnType<QuickJSContext['evalCode']>,
): { readonly handle: QuickJSHandle } | { readonly fault: RulesFault } {
  const deadline = Date.now() + time;
  context.runtime.setInterruptHandler(() => Date.now() > deadline);
  const result = run();
  context.runtime.removeInterruptHandler();
  if (!('error' in result) || result.error === undefined) return { handle: result.value };
  const thrown: unknown = context.dump(result.error);
  result.error.dispose();
  return { fault: faultOf(thrown) };
}

/** The engine's own words for what was cut off. */
function faultOf(thrown: unknown): RulesFault {
  const { name, message } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    readonly name?: unknown;
    readonly message?: unknown;
  };
  const words =
    typeof message === 'string'
      ? `${String(name)}: ${message}`
      : `thrown: ${JSON.stringify(thrown)}`;
  if (words === 'InternalError: interrupted') return { kind: 'time', words };
  if (words === 'InternalError: out of memory' || words === 'thrown: null')
    return { kind: 'memory', words };
  return { kind: 'error', words: words.slice(0, 300) };
}
