import { textOfRowIds, rowIdsOf, type RowIds } from '../aggregate/row-key.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { NotCountedReason } from '../aggregate/export-report.ts';
import type { Exclusion } from '../export/exclusion.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { compareRows, textOfRow } from './outliers.ts';
import type { OwnerContribution, RowWithContributions } from './row-contributions.ts';

/** What an export held, as far as a later one of the same choice is held against it. */
export interface ExportRecord {
  readonly rows: readonly RowWithContributions[];
}

/** A later export, with what its differences come from. */
export interface LaterExport extends ExportRecord {
  readonly exclusions: readonly Exclusion[];
  /** Owners with a document that is not counted, or with a number that is not. */
  readonly notCounted: readonly {
    readonly owner?: ContactId;
    readonly reason: NotCountedReason;
  }[];
  /** Owners with a document that counts, in a row or not. */
  readonly countedOwners: ReadonlySet<ContactId>;
  /** Rows that the rules leave out of the file. */
  readonly leftOut: readonly (RowIds & { readonly orgUnit: OrgUnitId })[];
}

/** A row by its ids. */
export interface RowOfUnit extends RowIds {
  readonly orgUnit: OrgUnitId;
}

/**
 * Why an owner's number is not where it was: `moved` to another org unit, not counted for a reason of
 * the rules, no document any more (`no-document`), the row is left out of the file (`left-out`), or the
 * place or target is mapped otherwise.
 */
export type RemovalReason =
  'moved' | 'no-document' | 'mapped-otherwise' | 'left-out' | NotCountedReason;

/** How an owner's contribution to a row differs; absent on the side on which there is none. */
export interface ChangedContribution {
  readonly owner: ContactId;
  readonly before?: number;
  readonly after?: number;
  /** Where it is gone. */
  readonly why?: RemovalReason;
}

/** A row that both exports have, with another value. */
export interface ChangedRow extends RowOfUnit {
  readonly before: string;
  readonly after: string;
  readonly owners: readonly ChangedContribution[];
}

/**
 * A row of the former export that the later one has not: an import never takes it away, so it stays in
 * DHIS2 until it is deleted there.
 */
export interface LeftBehindRow extends RowOfUnit {
  /** Its last value. */
  readonly value: string;
  readonly owners: readonly ChangedContribution[];
}

/** What changed between two exports of the same choice. All lists are in the order of the file. */
export interface Differences {
  readonly added: readonly (RowOfUnit & { readonly value: string })[];
  readonly changed: readonly ChangedRow[];
  readonly leftBehind: readonly LeftBehindRow[];
}

/** Compares a later export with a former one of the same choice, owner by owner. */
export function differencesSince(former: ExportRecord, later: LaterExport): Differences {
  const before = new Map(former.rows.map((row) => [textOfRow(row), row]));
  const after = new Map(later.rows.map((row) => [textOfRow(row), row]));
  const why = removalReason(later);
  return {
    added: [...after]
      .filter(([text]) => !before.has(text))
      .map(([, row]) => ({ ...idsOf(row), value: row.value }))
      .sort(compareRows),
    changed: [...after]
      .flatMap(([text, row]): readonly ChangedRow[] => {
        const was = before.get(text);
        if (was === undefined || was.value === row.value) return [];
        const owners = changesOf(was, row.contributions, why);
        return [{ ...idsOf(row), before: was.value, after: row.value, owners }];
      })
      .sort(compareRows),
    leftBehind: [...before]
      .filter(([text]) => !after.has(text))
      .map(([, row]) => ({ ...idsOf(row), value: row.value, owners: changesOf(row, [], why) }))
      .sort(compareRows),
  };
}

/** Whether two exports hold the same rows. */
export const isSameExport = ({ added, changed, leftBehind }: Differences): boolean =>
  added.length + changed.length + leftBehind.length === 0;

const idsOf = (row: RowOfUnit): RowOfUnit => ({ orgUnit: row.orgUnit, ...rowIdsOf(row) });

type Why = (row: RowOfUnit, owner: ContactId) => RemovalReason;

function changesOf(
  was: RowWithContributions,
  now: readonly OwnerContribution[],
  why: Why,
): readonly ChangedContribution[] {
  const before = new Map(was.contributions.map((one) => [one.owner, one]));
  const after = new Map(now.map((one) => [one.owner, one]));
  const owners = [...new Set([...before.keys(), ...after.keys()])].sort(compareCodeUnits);
  return owners.flatMap((owner) => {
    const [one, other] = [before.get(owner), after.get(owner)];
    if (one?.sum === other?.sum && one?.outOf === other?.outOf) return [];
    return [
      {
        owner,
        ...(one === undefined ? {} : { before: one.sum }),
        ...(other === undefined ? { why: why(was, owner) } : { after: other.sum }),
      },
    ];
  });
}

function removalReason({ rows, exclusions, notCounted, countedOwners, leftOut }: LaterExport): Why {
  const excluded = new Set(exclusions.map(({ owner }) => owner));
  const reasons = new Map<ContactId, NotCountedReason>();
  for (const { owner, reason } of notCounted) {
    if (owner !== undefined && !reasons.has(owner)) reasons.set(owner, reason);
  }
  const isLeftOut = new Set(leftOut.map(textOfRow));
  const keysOfOwners = new Map<ContactId, Set<string>>();
  for (const row of rows) {
    for (const { owner } of row.contributions) {
      const keys = keysOfOwners.get(owner);
      if (keys === undefined) keysOfOwners.set(owner, new Set([textOfRowIds(row)]));
      else keys.add(textOfRowIds(row));
    }
  }
  return (row, owner) => {
    if (excluded.has(owner)) return 'excluded';
    if (isLeftOut.has(textOfRow(row))) return 'left-out';
    const keys = keysOfOwners.get(owner);
    if (keys?.has(textOfRowIds(row)) === true) return 'moved';
    const reason = reasons.get(owner);
    if (reason !== undefined) return reason;
    return countedOwners.has(owner) ? 'mapped-otherwise' : 'no-document';
  };
}
