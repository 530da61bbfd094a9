import type { ContactId, SharedLineage } from '../place/lineage.ts';
import { byAccount, hasImpossibleDate } from '../target/newest-account.ts';
import type { AnyTargetDocument, TargetDocument } from '../target/target-document.ts';
import type { CountingPlan } from './counting-plan.ts';
import type { DocumentNotice, NotCounted, NotCountedReason } from './export-report.ts';

/** The owner of target documents as far as counting asks about it; each contact is one. */
export interface Owner extends SharedLineage {
  /** '' where it is not known. */
  readonly name: string;
}

/** What is done with all documents of one owner for the period: each is in one of the two lists. */
export interface Classified {
  readonly counted: readonly TargetDocument[];
  readonly notCounted: readonly NotCounted[];
  readonly notices: readonly DocumentNotice[];
}

/**
 * Decides which documents of an owner count. The first reason that holds is given to each other one.
 *
 * @param contact the owner; undefined where it is missing, deleted or not a contact
 * @param isMapped whether a contact on its lineage is mapped
 */
export function classify(
  documents: readonly AnyTargetDocument[],
  contact: Owner | undefined,
  isMapped: boolean,
  { accounts, latestDate, excluded }: CountingPlan,
): Classified {
  const notCounted: NotCounted[] = [];
  const list = (some: readonly AnyTargetDocument[], reason: NotCountedReason): void => {
    some.forEach((document) => notCounted.push(entryOf(document, reason, contact)));
  };
  const owner = documents[0]?.owner;
  if (owner !== undefined && excluded.has(owner)) {
    list(documents, 'excluded');
    return { counted: [], notCounted, notices: [] };
  }
  const wellFormed = documents.filter((document) => document.kind === 'target');
  const ids = new Set(wellFormed.map(({ id }) => id));
  const malformed = documents.filter((document) => document.kind === 'malformed');
  const { counting, older, otherRevisions } = byAccount(wellFormed, accounts, latestDate);
  list(firstOfEachId(malformed.filter(({ id }) => !ids.has(id))), 'malformed');
  list([...otherRevisions, ...malformed.filter(({ id }) => ids.has(id))], 'other-revision');
  list(older, 'older-account');
  const notices = wellFormed.flatMap((document) => impossibleDate(document, latestDate, contact));
  if (contact !== undefined && isMapped) {
    const others = counting.flatMap((document) => otherReportingPeriod(document, contact.name));
    return { counted: counting, notCounted, notices: [...notices, ...others] };
  }
  list(counting, contact === undefined ? 'no-contact' : 'no-org-unit');
  return { counted: [], notCounted, notices };
}

const entryOf = (
  { id, owner, revision }: AnyTargetDocument,
  reason: NotCountedReason,
  contact: Owner | undefined,
): NotCounted => ({
  document: id,
  reason,
  ...(revision === undefined ? {} : { revision }),
  ...ownerOf(owner, contact),
});

const ownerOf = (
  owner: ContactId | undefined,
  contact: Owner | undefined,
): Pick<NotCounted, 'owner' | 'ownerName'> => ({
  ...(owner === undefined ? {} : { owner }),
  ...(contact === undefined ? {} : { ownerName: contact.name }),
});

/** A malformed document is listed once, however many revisions it has. */
const firstOfEachId = (documents: readonly AnyTargetDocument[]): readonly AnyTargetDocument[] => [
  ...new Map(documents.toReversed().map((document) => [document.id, document])).values(),
];

function impossibleDate(
  document: TargetDocument,
  latestDate: number,
  contact: Owner | undefined,
): readonly DocumentNotice[] {
  const { id, owner, updatedDate } = document;
  if (updatedDate === undefined || !hasImpossibleDate(document, latestDate)) return [];
  const ownerName = contact?.name ?? '';
  return [{ kind: 'impossible-date', document: id, updatedDate, owner, ownerName }];
}

/** Of a counted document: it counts in the period that its id names. */
function otherReportingPeriod(
  { id, owner, otherReportingPeriod: reportingPeriod }: TargetDocument,
  ownerName: string,
): readonly DocumentNotice[] {
  if (reportingPeriod === undefined) return [];
  return [{ kind: 'other-reporting-period', document: id, reportingPeriod, owner, ownerName }];
}
