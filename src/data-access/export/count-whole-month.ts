import {
  openTally,
  type Contact,
  type ContactId,
  type Counted,
  type Tally,
} from '../../domain/index.ts';
import { ahead } from '../connection/ahead.ts';
import { contactsByIds } from '../places/read-contacts.ts';
import {
  byOwnerWhileRead,
  DocumentsApart,
  type OwnedDocuments,
} from '../target-documents/by-owner.ts';
import {
  countTargetDocuments,
  targetDocumentsOf,
} from '../target-documents/read-target-documents.ts';
import type { ExportProgress } from './export-progress.ts';
import { withOwnerNames } from './owner-names.ts';
import type { Source } from './source.ts';

/**
 * Counts all target documents of the period while their pages arrive, owner by owner. Where the
 * documents of an owner come apart, which ids written by phones never do, the period is read again
 * with these owners held back to the end.
 */
export async function countWholeMonth(source: Source): Promise<Counted> {
  const held = new Set<ContactId>();
  for (;;) {
    try {
      return await countOnce(source, held);
    } catch (failure) {
      if (!(failure instanceof DocumentsApart)) throw failure;
      failure.owners.forEach((owner) => held.add(owner));
    }
  }
}

async function countOnce(source: Source, held: ReadonlySet<ContactId>): Promise<Counted> {
  const { database, plan, hasViews, remembered, context } = source;
  const tally = openTally(plan.counting);
  let unknown: OwnedDocuments[] = [];
  const total = await totalOf(source);
  let done = 0;
  const tell = (): void => {
    context.onProgress?.({ step: 'target-documents', done, ...total });
  };
  tell();
  const pages = ahead(targetDocumentsOf(database, plan.tag, hasViews, context));
  for await (const page of byOwnerWhileRead(pages, held)) {
    // Of what was asked ahead nothing is counted after a cancel.
    context.signal?.throwIfAborted();
    for (const owned of page) {
      const { owner, documents } = owned;
      const known = owner === undefined ? undefined : remembered?.lineages.of(owner);
      if (owner === undefined) tally.addOwner(documents, undefined);
      else if (known === undefined) unknown.push(owned);
      else tally.addOwner(documents, { name: '', lineage: known.lineage, above: known.above });
      done += documents.length;
    }
    if (unknown.length >= MOST_UNKNOWN) {
      await addUnknown(unknown, tally, source);
      unknown = [];
    }
    tell();
  }
  await addUnknown(unknown, tally, source);
  return withOwnerNames(tally.counted(), source);
}

/**
 * So many owners are looked up at once. Where most are remembered the few others wait for each other,
 * so that no page costs a round trip for a handful of them.
 */
const MOST_UNKNOWN = 1000;

/** Adds the documents of owners that have to be looked up. */
async function addUnknown(
  unknown: readonly OwnedDocuments[],
  tally: Tally,
  { database, remembered, context }: Source,
): Promise<void> {
  const owners = new Map<ContactId, Contact>();
  const ids = new Set(unknown.flatMap(({ owner }) => owner ?? []));
  for await (const contacts of contactsByIds(database, [...ids], context)) {
    for (const contact of contacts) {
      owners.set(contact.id, contact);
      remembered?.lineages.remember(contact.lineage);
    }
  }
  for (const { owner = '', documents } of unknown) tally.addOwner(documents, owners.get(owner));
}

/** Exact from the product's view, else as many as there were owners, as far as that is known. */
async function totalOf(source: Source): Promise<Pick<ExportProgress, 'total' | 'isEstimate'>> {
  const { database, plan, hasViews, remembered, context } = source;
  if (hasViews) return { total: await countTargetDocuments(database, plan.tag, context) };
  const owners = remembered?.lineages.size ?? 0;
  return owners === 0 ? {} : { total: owners, isEstimate: true };
}
