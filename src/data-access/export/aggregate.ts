import {
  ok,
  planOrgUnits,
  type Contact,
  type ContactId,
  type Counted,
  type DataSetPlan,
  type ExportPlan,
  type Result,
  type RuleError,
} from '../../domain/index.ts';
import { LostMappings } from '../places/lost-mappings.ts';
import { placesBelowMapped } from '../places/places-below-mapped.ts';
import { mappedContactsByKeys, type MappedContactKey } from '../places/read-contacts.ts';
import { emptyCache, type ExportCache } from '../lineage-cache/export-cache.ts';
import { aggregateChosenOrgUnits } from './aggregate-chosen-org-units.ts';
import { aggregateWholePeriod } from './aggregate-whole-period.ts';
import type { ReadContext } from './read-context.ts';

/** What was counted, how, and what is known of the database now. */
export interface Aggregated {
  readonly plan: ExportPlan;
  readonly counted: Counted;
  /** Contacts with mappings that the CHT's view does not give; none where the product's view is read. */
  readonly lostMappings: readonly Contact[];
  /** What is known now, for the months that are read next and for later exports. */
  readonly cache: ExportCache;
}

/** What a month is read with. */
export type Reads = Omit<ReadContext, 'plan' | 'lost'>;

/**
 * Counts the documents of a month by the mapped contacts. On a database without the product's views,
 * mappings that the CHT's view lost come to light on the way: then the month is counted again with
 * them, the lineages of its owners being known.
 */
export async function aggregate(
  reads: Reads,
  plan: DataSetPlan,
  mapped: readonly Contact[],
): Promise<Result<Aggregated, RuleError>> {
  if (reads.hasViews) return aggregateByView(reads, plan, mapped);

  const { database, context } = reads;
  const types = plan.settings.contactTypes;
  const contacts = new Map(mapped.map((contact) => [contact.id, contact]));
  const lost = new LostMappings(database, types, contacts.keys());
  const checked = checkedCache(reads.cache);
  // Lineages that are known were looked at when they were learned.
  await lost.lookUp([...checked.lostMappings, ...checked.changed], context);
  const found = new Map<ContactId, Contact>();
  const lookAtPlaces = async (): Promise<void> => {
    await lost.lookUp((await context.placesToLookAt?.(database, types, context)) ?? [], context);
  };
  // Zeros are given to places to which no document leads, too.
  if (plan.request.zeros === 'all') await lookAtPlaces();
  for (;;) {
    for (const contact of lost.take()) {
      contacts.set(contact.id, contact);
      found.set(contact.id, contact);
    }
    const source = { ...reads, cache: checked, lost };
    let result = await aggregateOnce(source, plan, [...contacts.values()]);
    if (!result.ok && result.error.code === 'unknown-org-unit') {
      // It may be mapped by a contact that the view lost, wherever that is.
      const all = { ...plan, request: { ...plan.request, orgUnits: [], children: false } };
      await aggregateOnce(source, all, [...contacts.values()]);
      if (!lost.hasFound) await lookAtPlaces();
    }
    if (lost.hasFound) continue;
    if (result.ok) {
      // What changed was looked at: nobody needs to look again.
      const cache = { ...checked, lostMappings: [...found.keys()], changed: [] };
      result = ok({ ...result.value, lostMappings: [...found.values()], cache });
    }
    return result;
  }
}

/**
 * Counts by the product's view, which was asked for what the choice needs. Where a place was moved and an
 * owner below it was not written again, the owner's document still names a chosen place above, and the
 * place's own one does not: such a place may be mapped, and then the document counts there. The month is
 * counted again with it, so that a choice never changes a number.
 */
async function aggregateByView(
  reads: Reads,
  plan: DataSetPlan,
  mapped: readonly Contact[],
): Promise<Result<Aggregated, RuleError>> {
  const { database, context } = reads;
  const contacts = new Map(mapped.map((contact) => [contact.id, contact]));
  const asked = new Set(contacts.keys());
  for (;;) {
    const result = await aggregateOnce({ ...reads, lost: undefined }, plan, [...contacts.values()]);
    // Without a choice all mapped places are known.
    if (!result.ok || plan.request.orgUnits.length === 0) return result;
    const { counted, cache } = result.value;
    const { mapping } = result.value.plan.counting;
    const owners = counted.countedDocuments.map(({ document }) => document.owner);
    const below = [...placesBelowMapped(owners, mapping, cache.lineages)];
    const places = below.filter((id) => !asked.has(id));
    places.forEach((id) => asked.add(id));
    const keys = places.map((id): MappedContactKey => ['contact', id]);
    const types = plan.settings.contactTypes;
    const found = await mappedContactsByKeys(database, keys, types, context);
    if (found.length === 0) return result;
    found.forEach((contact) => contacts.set(contact.id, contact));
  }
}

/** Lineages whose places were not looked at are of no use where the CHT's view is read. */
const checkedCache = (cache: ExportCache): ExportCache =>
  cache.arePlacesChecked ? cache : { ...emptyCache(cache), arePlacesChecked: true };

async function aggregateOnce(
  reads: Omit<ReadContext, 'plan'>,
  dataSetPlan: DataSetPlan,
  contacts: readonly Contact[],
): Promise<Result<Aggregated, RuleError>> {
  const plan = planOrgUnits(dataSetPlan, contacts, reads.context.today);
  if (!plan.ok) return plan;
  const source: ReadContext = { ...reads, plan: plan.value };
  const isAll = plan.value.counting.chosen.places === undefined;
  const chosen = isAll ? undefined : await aggregateChosenOrgUnits(source);
  const counted = chosen ?? (await aggregateWholePeriod(source));
  // Without a look at the places, lineages are of no use to an export that needs one.
  const cache = { ...source.cache, arePlacesChecked: source.lost !== undefined };
  return ok({ plan: plan.value, counted, lostMappings: [], cache });
}
