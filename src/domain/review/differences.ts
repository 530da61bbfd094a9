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
  /** Owners with a document that is not counted, or with a number that is not: then with its target. */
  readonly notCounted: readonly {
    readonly owner?: ContactId;
    readonly reason: NotCountedReason;
    readonly target?: string;
  }[];
  /** What is mapped: of each key the targets that feed it. */
  readonly keys: readonly (RowIds & { readonly targets: readonly { readonly id: string }[] })[];
  /** Owners with a document that counts, in a row or not, with the org units of the choice at which it does. */
  readonly countedAt: ReadonlyMap<ContactId, ReadonlySet<OrgUnitId>>;
  /** Org units were chosen: nothing is known of documents that count elsewhere. */
  readonly isOfChosen: boolean;
  /** Rows that the rules, or a check, leave out of the file. */
  readonly leftOut: readonly (RowIds & { readonly orgUnit: OrgUnitId })[];
}

/** A row by its ids. */
export interface RowOfUnit extends RowIds {
  readonly orgUnit: OrgUnitId;
}

/**
 * Why an owner's number is not where it was: `moved` to another org unit, not counted for a reason of
 * the rules, the document that counts gives no such number any more (`not-reported`), no document any
 * more (`no-document`; where org units were chosen it may count elsewhere: `no-document-of-chosen`), the
 * row is left out of the file (`left-out`), or the place or target is mapped otherwise.
 */
export type RemovalReason =
  | 'moved'
  | 'not-reported'
  | 'no-document'
  | 'no-document-of-chosen'
  | 'mapped-otherwise'
  | 'left-out'
  | NotCountedReason;

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

function removalReason(later: LaterExport): Why {
  const { exclusions, notCounted, countedAt, isOfChosen } = later;
  const excluded = new Set(exclusions.map(({ owner }) => owner));
  const reasons = new Map<ContactId, NotCountedReason>();
  const badTargets = new Map<ContactId, Set<string>>();
  for (const { owner, reason, target } of notCounted) {
    if (owner === undefined) continue;
    if (reason !== 'bad-number') {
      if (!reasons.has(owner)) reasons.set(owner, reason);
    } else if (target !== undefined) {
      badTargets.set(owner, (badTargets.get(owner) ?? new Set()).add(target));
    }
  }
  const isLeftOut = new Set(later.leftOut.map(textOfRow));
  const targetsOfKeys = new Map(
    later.keys.map((key) => [textOfRowIds(key), key.targets.map(({ id }) => id)]),
  );
  const keysOfOwners = new Map<ContactId, Set<string>>();
  for (const row of later.rows) {
    for (const { owner } of row.contributions) {
      keysOfOwners.set(owner, (keysOfOwners.get(owner) ?? new Set()).add(textOfRowIds(row)));
    }
  }
  return (row, owner) => {
    const key = textOfRowIds(row);
    if (excluded.has(owner)) return 'excluded';
    if (isLeftOut.has(textOfRow(row))) return 'left-out';
    if (keysOfOwners.get(owner)?.has(key) === true) return 'moved';
    const targets = targetsOfKeys.get(key);
    const bad = badTargets.get(owner);
    if (targets?.some((target) => bad?.has(target)) === true) return 'bad-number';
    const reason = reasons.get(owner);
    if (reason !== undefined) return reason;
    const units = countedAt.get(owner);
    if (units === undefined) return isOfChosen ? 'no-document-of-chosen' : 'no-document';
    return targets !== undefined && units.has(row.orgUnit) ? 'not-reported' : 'mapped-otherwise';
  };
}
