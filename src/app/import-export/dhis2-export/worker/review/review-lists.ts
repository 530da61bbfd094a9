import {
  earlierTags,
  type ContactId,
  type Contributor,
  type Person,
  type Review,
  type RowIds,
  type Suspect,
  type Tag,
} from '../../../../../domain/index.ts';
import { personOf } from '../people/person-of.ts';
import { signOffLines } from './sign-off-lines.ts';
import type { EarlierValues } from '../values/earlier-values.ts';
import type {
  FarOutLine,
  ReportingLine,
  ReviewListName,
  ReviewLists,
} from './review-lists-protocol.ts';
import type { ReviewPerson } from '../people/review-person.ts';

/** What the lists of a review are made of. */
export interface ListSource {
  readonly review: Review;
  readonly people: ReadonlyMap<ContactId, Person>;
  /** Of the months before, and of a longer period of its own: a value of one is held against these too. */
  readonly earlier: EarlierValues;
  /** The first month of the period. */
  readonly tag: Tag;
  /** Who was left out on purpose. */
  readonly leftOut: ReadonlySet<ContactId | undefined>;
  /** The owners of the documents that suspects name. */
  readonly ownerOf: (document: string) => ContactId | undefined;
}

/** All lines of a list. */
export function listOfReview<Name extends ReviewListName>(
  name: Name,
  source: ListSource,
): readonly ReviewLists[Name][];
export function listOfReview(name: ReviewListName, source: ListSource): readonly unknown[] {
  const { review, people } = source;
  const contributors = (isWanted: (one: Contributor) => boolean): readonly ReviewPerson[] =>
    review.contributors.filter(isWanted).map((one) => ({
      ...personOf(one.owner, people),
      ...(one.document === undefined ? {} : { document: one.document }),
      ...(one.updatedDate === undefined ? {} : { updatedDate: one.updatedDate }),
      ...(one.sync === undefined ? {} : { sync: one.sync }),
    }));
  switch (name) {
    case 'reporting':
      return reportingLines(source);
    case 'early':
      // Whoever is longest without a change may have most on the phone, who was in touch since has not.
      return contributors(({ early }) => early === true).toSorted(
        (a, b) =>
          Number(a.sync?.state === 'in-touch') - Number(b.sync?.state === 'in-touch') ||
          (a.updatedDate ?? 0) - (b.updatedDate ?? 0),
      );
    case 'unexpected':
      return contributors(({ status }) => status === 'unexpected');
    case 'suspects':
      return review.suspects.map((suspect) => ({
        suspect,
        people: peopleOf(suspect, source),
      }));
    case 'far-out':
      return withMonths(review.farOut, source);
    case 'sign-offs':
      return signOffLines(review.signOffs);
    case 'stopped':
      return withMonths(review.stopped, source);
  }
}

/** The org units where somebody is missing, the least complete first, with who; then the complete ones. */
function reportingLines({ review, people, leftOut }: ListSource): readonly ReportingLine[] {
  const { completeness, contributors } = review;
  const missing = new Map<string, ReportingLine[]>();
  for (const { owner, status, orgUnits, sync, missingMonths: months } of contributors) {
    if (status !== 'missing') continue;
    for (const orgUnit of orgUnits) {
      const line: ReportingLine = {
        kind: 'missing',
        orgUnit,
        person: { ...personOf(owner, people), ...(sync === undefined ? {} : { sync }) },
        ...(months === undefined ? {} : { months }),
        ...(leftOut.has(owner) ? { isLeftOut: true } : {}),
      };
      const known = missing.get(orgUnit);
      if (known === undefined) missing.set(orgUnit, [line]);
      else known.push(line);
    }
  }
  const share = ({ expected, reported }: { expected: number; reported: number }): number =>
    reported / expected;
  return completeness.orgUnits
    .toSorted((a, b) => share(a) - share(b) || b.expected - a.expected)
    .flatMap((unit): readonly ReportingLine[] => [
      { kind: 'org-unit', ...unit },
      ...(missing.get(unit.orgUnit) ?? []),
    ]);
}

/** Whom a suspect is about, each with the document that it names. */
function peopleOf(suspect: Suspect, { people, ownerOf }: ListSource): readonly ReviewPerson[] {
  const ofDocuments = (documents: readonly string[]): readonly ReviewPerson[] =>
    documents.map((document) => ({ ...personOf(ownerOf(document) ?? '', people), document }));
  switch (suspect.kind) {
    case 'supervisor-document':
      return ofDocuments([suspect.document, ...suspect.below]);
    case 'replaced-owner':
      return ofDocuments([suspect.document, suspect.replacement]);
    case 'registered-twice':
      return ofDocuments(suspect.documents);
    case 'several-places':
    case 'zeros-after-the-period':
    case 'no-number':
      return ofDocuments([suspect.document]);
    case 'unknown-target':
    case 'running-total':
      return [];
    default:
      return [personOf(suspect.contact, people)];
  }
}

/** Each row with its value in every month before, the oldest first. */
function withMonths<T extends RowIds & { readonly orgUnit: string; readonly month?: Tag }>(
  rows: readonly T[],
  { earlier, tag }: ListSource,
): readonly (T & Pick<FarOutLine, 'months'>)[] {
  return rows.map((row) => ({
    ...row,
    months: earlier.of(row, earlierTags([row.month ?? tag]).toReversed()),
  }));
}
