import {
  byOwner,
  createTally,
  type AnyTargetDocument,
  type ContactId,
  type Counted,
  type Tag,
} from '../../domain/index.ts';
import { contactsBelow } from '../places/contacts-below.ts';
import type { ExportCache } from '../lineage-cache/export-cache.ts';
import {
  isSmallPeriod,
  targetDocumentsByIds,
} from '../target-documents/target-documents-by-ids.ts';
import { targetDocumentsOfOwners } from '../target-documents/target-documents-of-owners.ts';
import { addOwnersFromCache, addOwnersByLookup } from './add-owners.ts';
import { resolveOwnerNames } from './owner-names.ts';
import type { ReadContext } from './read-context.ts';
import { STRATEGY_THRESHOLDS, maxDescendants, readStrategy } from './read-plan.ts';
import { documentsExpected, reportPlan } from './report-plan.ts';

const NOBODY_YET = { contacts: 0, lookUps: 0, unknownOwners: 0 };

/**
 * Counts the target documents below the chosen places without reading the others of the period.
 *
 * @returns undefined where reading the period whole costs less, or the database cannot tell who is
 * below a place
 */
export async function aggregateChosenOrgUnits(source: ReadContext): Promise<Counted | undefined> {
  const { database, plan, tag, hasViews, documents, cache, context } = source;
  const { limits = STRATEGY_THRESHOLDS } = context;
  const types = plan.settings.contactTypes;
  const { places = new Set() } = plan.counting.chosen;
  context.onProgress?.({ step: 'owners', done: 0 });

  const isSmall =
    documents === undefined
      ? await isSmallPeriod(database, tag, limits.smallPeriod, context)
      : documents <= limits.smallPeriod;
  if (isSmall) return undefined;

  // Who is below a place may take long to find: whoever asks for what is cheap only is told before it.
  const isCostKnown = documentsExpected(source) !== undefined;
  if (!isCostKnown) await reportPlan(source, NOBODY_YET);
  const unknownOwners = Math.max(0, (documents ?? 0) - cache.lineages.size);
  const most = maxDescendants(documents, unknownOwners);
  const below = await contactsBelow(database, [...places], { most, types, hasViews }, context);
  if (below === undefined) return undefined;

  const withoutDocuments = cache.withoutDocuments.get(tag);
  const lookUps = [...below].filter((id) => withoutDocuments?.has(id) !== true);
  if (isCostKnown) {
    await reportPlan(source, {
      contacts: below.size,
      lookUps: lookUps.length,
      unknownOwners: Math.min(unknownOwners, lookUps.length),
    });
  }
  const read =
    readStrategy({ documents, lookUps: lookUps.length }, limits) === 'by-owner'
      ? await targetDocumentsOfOwners(database, tag, { owners: lookUps, below }, context)
      : await targetDocumentsByIds(database, tag, { below, hasViews }, context);
  if (hasViews) cacheContactsWithoutDocuments(cache, tag, below, read);
  return count(read, source);
}

async function count(
  documents: readonly AnyTargetDocument[],
  source: ReadContext,
): Promise<Counted> {
  const { plan, context } = source;
  const tally = createTally(plan.counting);
  const unknown = [...byOwner(documents)]
    .map(([owner, owned]) => ({ owner, documents: owned }))
    .filter((owned) => !addOwnersFromCache(owned, tally, source));
  const total = unknown.length;
  let done = 0;
  const tell = (owners: number): void => {
    done += owners;
    context.onProgress?.({ step: 'owners', done, total });
  };
  tell(0);
  await addOwnersByLookup(unknown, tally, source, tell);
  return resolveOwnerNames(tally.counted(), source);
}

/** So many periods are kept with who owns nothing in them, the latest. */
const MOST_PERIODS = 3;

function cacheContactsWithoutDocuments(
  cache: ExportCache,
  tag: Tag,
  below: ReadonlySet<ContactId>,
  documents: readonly AnyTargetDocument[],
): void {
  const owners = new Set(documents.map(({ owner }) => owner));
  const known = cache.withoutDocuments.get(tag) ?? new Set();
  const more = [...below].filter((id) => !owners.has(id));
  cache.withoutDocuments.delete(tag);
  cache.withoutDocuments.set(tag, new Set([...known, ...more]));
  for (const oldest of [...cache.withoutDocuments.keys()].slice(0, -MOST_PERIODS)) {
    cache.withoutDocuments.delete(oldest);
  }
}
