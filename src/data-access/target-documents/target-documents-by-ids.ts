import {
  idRangesOfTag,
  ownersInId,
  type AnyTargetDocument,
  type ContactId,
  type Tag,
} from '../../domain/index.ts';
import { prefetch } from '../connection/prefetch.ts';
import type { Database } from '../connection/connection.ts';
import { documentsByIds, idsOfRange } from '../connection/read-documents.ts';
import type { ReadOptions } from '../connection/retry.ts';
import { keyOfRevision, targetDocumentsIn } from './with-revisions.ts';
import { targetDocumentsOfOwners } from './target-documents-of-owners.ts';

/** Whose target documents are picked out. */
export interface ContactsBelow {
  readonly below: ReadonlySet<ContactId>;
  readonly hasViews: boolean;
}

/**
 * Reads the target documents of a period whose ids name one of these contacts: all ids, and the
 * documents that are needed. Documents whose owner does not stand in their id come from the product's
 * view; without it they are seen only where the whole period is read. They are never counted.
 */
export async function targetDocumentsByIds(
  database: Database,
  tag: Tag,
  { below, hasViews }: ContactsBelow,
  options: ReadOptions,
): Promise<readonly AnyTargetDocument[]> {
  const ids: string[] = [];
  for (const range of idRangesOfTag(tag)) {
    for await (const page of prefetch(idsOfRange(database, range, options))) {
      ids.push(...page.filter((id) => ownersInId(id).some((owner) => below.has(owner))));
    }
  }
  const documents = new Map<string, AnyTargetDocument>();
  for await (const page of documentsByIds(database, ids, options)) {
    targetDocumentsIn(page).forEach((document) => {
      documents.set(keyOfRevision(document), document);
    });
  }
  if (hasViews) {
    const malformed = await targetDocumentsOfOwners(database, tag, { owners: [], below }, options);
    malformed.forEach((document) => documents.set(keyOfRevision(document), document));
  }
  return [...documents.values()];
}

/** Whether a period has no more target documents than so many; at most these ids are read. */
export async function isSmallPeriod(
  database: Database,
  tag: Tag,
  most: number,
  options: ReadOptions,
): Promise<boolean> {
  let count = 0;
  for (const range of idRangesOfTag(tag)) {
    const first = await idsOfRange(database, range, { ...options, pageSize: most + 1 }).next();
    count += first.done === true ? 0 : first.value.length;
    if (count > most) return false;
  }
  return true;
}
