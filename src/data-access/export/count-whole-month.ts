import { openTally, type Contact, type ContactId, type Counted } from '../../domain/index.ts';
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
  const { database, plan, hasViews, context } = source;
  const tally = openTally(plan.counting);
  const nameless = new Set<ContactId>();
  const total = await totalOf(source);
  let done = 0;
  const tell = (): void => {
    context.onProgress?.({ step: 'target-documents', done, ...total });
  };
  tell();
  const pages = ahead(targetDocumentsOf(database, plan.tag, hasViews, context));
  for await (const owned of byOwnerWhileRead(pages, held)) {
    const owners = await ownersOf(owned, source, nameless);
    for (const { owner, documents } of owned) {
      tally.addOwner(documents, owner === undefined ? undefined : owners.get(owner));
      done += documents.length;
    }
    tell();
  }
  return withOwnerNames(tally.counted(), nameless, source);
}

/** Exact from the product's view, else as many as there were owners, as far as that is known. */
async function totalOf(source: Source): Promise<Pick<ExportProgress, 'total' | 'isEstimate'>> {
  const { database, plan, hasViews, remembered, context } = source;
  if (hasViews) return { total: await countTargetDocuments(database, plan.tag, context) };
  const owners = remembered?.lineages.size ?? 0;
  return owners === 0 ? {} : { total: owners, isEstimate: true };
}

/** The owners of some documents: remembered ones with their lineage alone, others as they are read. */
async function ownersOf(
  owned: readonly OwnedDocuments[],
  { database, remembered, context }: Source,
  nameless: Set<ContactId>,
): Promise<ReadonlyMap<ContactId, Contact>> {
  const owners = new Map<ContactId, Contact>();
  const unknown = new Set<ContactId>();
  for (const { owner } of owned) {
    if (owner === undefined) continue;
    const lineage = remembered?.lineages.of(owner);
    if (lineage === undefined) {
      unknown.add(owner);
    } else {
      owners.set(owner, { id: owner, name: '', lineage, dhis: [] });
      nameless.add(owner);
    }
  }
  for await (const contacts of contactsByIds(database, [...unknown], context)) {
    for (const contact of contacts) {
      owners.set(contact.id, contact);
      remembered?.lineages.remember(contact.lineage);
    }
  }
  return owners;
}
