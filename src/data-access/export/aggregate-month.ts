import {
  ok,
  type Contact,
  type DataSetPlan,
  type Result,
  type RuleError,
} from '../../domain/index.ts';
import { aggregate, type Aggregated, type Reads } from './aggregate.ts';
import { contactsOfPlan } from './contacts-of-plan.ts';

/**
 * Counts the documents of a month by the mapped contacts. Zeros stand only beside documents that count, at
 * whatever org unit: where they are asked for and nothing counts at the chosen ones, the others are looked at.
 */
export async function aggregateMonth(
  reads: Reads,
  plan: DataSetPlan,
  mapped: readonly Contact[],
): Promise<Result<Aggregated, RuleError>> {
  const chosen = await aggregate(reads, plan, mapped);
  const { request } = plan;
  const isDecided = request.zeros === 'reported' || request.orgUnits.length === 0;
  if (!chosen.ok || chosen.value.counted.isAnyCounted || isDecided) return chosen;

  const all = { ...plan, request: { ...request, orgUnits: [], children: false } };
  const contacts = await contactsOfPlan(reads.database, all, reads.hasViews, reads.context);
  const elsewhere = await aggregate({ ...reads, cache: chosen.value.cache }, all, contacts);
  if (!elsewhere.ok) return elsewhere;
  // What it learned is kept with what it found: a lineage that is known is not looked at again.
  const { counted, lostMappings, cache } = elsewhere.value;
  const known = new Set(chosen.value.lostMappings.map(({ id }) => id));
  const isFound = lostMappings.some(({ id }) => !known.has(id));
  // What comes to light there may map a chosen org unit, too.
  const again = isFound
    ? await aggregate({ ...reads, cache }, plan, [...mapped, ...lostMappings])
    : chosen;
  if (!again.ok) return again;
  const isAnyCounted = again.value.counted.isAnyCounted || counted.isAnyCounted;
  return ok({
    ...again.value,
    ...{ counted: { ...again.value.counted, isAnyCounted }, lostMappings, cache },
  });
}
