import type { Database, RecalculablePhones, ReadOptions } from '../../src/data-access/index.ts';
import {
  type DatabaseError,
  fieldOf,
  ok,
  type Result,
  rulesOfSettings,
} from '../../src/domain/index.ts';
import { RulesError, RulesSandbox } from '../rules-sandbox/index.ts';
import { type IsWanted, recalculateInterval } from './recalculate-interval.ts';
import type { RecalculatedDays, TaggedDays } from './recalculated-days.ts';
import type { RecalculationContext } from './recalculation-context.ts';
import { RULES_REFUSED } from './rules-refused.ts';

/** Bytes that the engine may take with everything in it. */
const MEMORY_LIMIT = 256 * 1024 * 1024;

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
  isWanted: IsWanted | undefined,
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
  const basis = { settings, all, phones, isWanted, sandbox };
  try {
    for (const days of intervals) {
      const calculated = await recalculateInterval(database, basis, days, {
        ...context,
        ...options,
        onPhone: (ofInterval) => {
          context.onPhone?.(done.length * phones.length + ofInterval, ofAll);
        },
      });
      if (!calculated.ok) return calculated;
      done.push(calculated.value);
    }
    return ok(done);
  } finally {
    await sandbox.close();
  }
}
