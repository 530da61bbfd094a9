import {
  rowIdsOf,
  type ContributionIndex,
  type OwnerContribution,
  type Row,
} from '../../../../../domain/index.ts';
import type { OrgUnitSheet } from './org-unit-sheet-protocol.ts';
import type { ReviewPerson } from '../people/review-person.ts';
import type { ValueOrder } from './value-order.ts';

/** An owner and the document that counts, before it is known who that is. */
export type OwnerDocument = Pick<ReviewPerson, 'owner' | 'document' | 'updatedDate'>;

/** A sheet before it is known who the people are. */
export type SheetWithoutPeople = Omit<OrgUnitSheet, 'people'> & {
  readonly people: readonly OwnerDocument[];
};

/** What an org unit reports: its rows in the order of the settings, and who gives what to each. */
export function sheetOf(
  orgUnit: string,
  rows: readonly Row[],
  order: ValueOrder,
  contributions: ContributionIndex,
): SheetWithoutPeople {
  const lines = order
    .inOrder(
      rows.filter((row) => row.orgUnit === orgUnit),
      { by: 'org-unit', order: 'name', language: 'en' },
    )
    .map((row) => ({ row, parts: contributions.contributionsTo(row) }));
  const owners = [...new Set(lines.flatMap(({ parts }) => parts.map(({ owner }) => owner)))];
  return {
    orgUnit,
    people: owners.map((owner) => personAt(contributions, orgUnit, owner)),
    rows: lines.map(({ row, parts }) => ({
      element: rowIdsOf(row.key),
      value: row.value,
      isFarOut: order.isFarOut(row),
      parts: owners.map((owner) => {
        const part = parts.find((one) => one.owner === owner);
        return part && numbersOfPart(part);
      }),
    })),
  };
}

/** An owner with the document that counts at an org unit. */
export function personAt(
  contributions: ContributionIndex,
  orgUnit: string,
  owner: string,
): OwnerDocument {
  const counted = contributions
    .documentsAt(orgUnit)
    .find(({ document }) => document.owner === owner);
  const { id: document, updatedDate } = counted?.document ?? {};
  return {
    owner,
    ...(document === undefined ? {} : { document }),
    ...(updatedDate === undefined ? {} : { updatedDate }),
  };
}

/** What an owner gives to a row, in decimal digits. */
export const numbersOfPart = ({
  sum,
  outOf,
}: OwnerContribution): { readonly value: string; readonly outOf?: string } => ({
  value: String(sum),
  ...(outOf === undefined ? {} : { outOf: String(outOf) }),
});
