import type { CountedDocument } from '../aggregate/contribution.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import { DAY } from '../period/day.ts';
import type { ContactId } from '../place/lineage.ts';
import { hasImpossibleDate } from '../target/newest-account.ts';
import { ownersInId } from '../target/target-document-id.ts';
import type { SignedDocument, SignOff } from './sign-off.ts';

/** What became of a target document since somebody signed. */
export type ChangeKind =
  /** It counts, and was not there. */
  | 'new'
  /** It is another revision. */
  | 'changed'
  | 'deleted'
  /** Its owner stands at another place now. */
  | 'moved'
  /** It is there and does not count any more: left out, or displaced by another one of its owner. */
  | 'not-counted';

/** A document that is not as it was when somebody signed. */
export interface SignOffChange {
  readonly kind: ChangeKind;
  readonly document: string;
  /** Whose it is; undefined where its id does not tell. */
  readonly owner: ContactId | undefined;
}

/** What the documents of a place are today, as far as an org unit counts them. */
export interface DocumentsToday {
  /** Those that count at the org unit, of the owners for whom the sign-off stands. */
  readonly counted: readonly CountedDocument[];
  /** Today's `_rev` of each document that exists, of all that are counted or listed. */
  readonly revisions: ReadonlyMap<string, string>;
  /**
   * Where an owner stands today: at the org unit, at another one of the same place, below that place at
   * no org unit any more, or elsewhere; undefined where the owner is not known any more.
   */
  readonly standingOf: (
    owner: ContactId,
  ) => 'here' | 'other-org-unit' | 'nowhere' | 'elsewhere' | undefined;
}

/**
 * What changed since a sign-off that lists its documents: exact, since each change of a document makes
 * a new revision. In the order of the documents' ids.
 *
 * @param documents those that were signed
 */
export function changesSince(
  documents: readonly SignedDocument[],
  { counted, revisions, standingOf }: DocumentsToday,
): readonly SignOffChange[] {
  const signed = new Map(documents.map(({ id, revision }) => [id, revision]));
  const changes = counted.flatMap(({ document }): readonly SignOffChange[] => {
    const { id, owner } = document;
    const before = signed.get(id);
    signed.delete(id);
    if (before === undefined) return [{ kind: 'new', document: id, owner }];
    const today = document.revision ?? revisions.get(id);
    return today === before ? [] : [{ kind: 'changed', document: id, owner }];
  });
  for (const id of signed.keys()) {
    const owner = ownerInId(id);
    const standing = owner === undefined ? undefined : standingOf(owner);
    if (standing === 'other-org-unit') continue;
    const kind = !revisions.has(id)
      ? 'deleted'
      : standing === 'elsewhere'
        ? 'moved'
        : 'not-counted';
    changes.push({ kind, document: id, owner });
  }
  return changes.sort((a, b) => compareCodeUnits(a.document, b.document));
}

/**
 * Whether documents may have changed since a sign-off that lists none: one was written on the day of
 * the sign-off or later, or does not say when. A document's date is midnight of its day where the
 * phone is, so that it may have been written up to a day after it.
 */
export const mayHaveChanged = (
  { reportedDate }: Pick<SignOff, 'reportedDate'>,
  counted: readonly CountedDocument[],
  latest: number,
): boolean =>
  counted.some(
    ({ document }) =>
      document.updatedDate === undefined ||
      hasImpossibleDate(document, latest) ||
      document.updatedDate + DAY > reportedDate,
  );

/** The owner in an id as the CHT writes it: `target~<tag>~<owner>~<user>`. */
function ownerInId(id: string): ContactId | undefined {
  const owners = ownersInId(id);
  return owners.length === 3 ? owners[2] : undefined;
}
