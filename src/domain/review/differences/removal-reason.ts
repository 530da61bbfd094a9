import type { RowOfUnit } from '../../aggregate/row-of-unit.ts';
import type { NotCountedReason } from '../../aggregate/export-report.ts';
import { rowIdsOf, type RowIds } from '../../aggregate/row-key.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { OrgUnitId } from '../../place/org-unit-mapping.ts';
import type { ExportRecord, FormerContribution, FormerRow, LaterExport } from './export-record.ts';

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

/** A text for each row of the former export, and of the later one, that is the same for rows of one key. */
export type TextsOfRows = Readonly<Record<'before' | 'after', (row: RowOfUnit) => string>>;

/** Says why what an owner gave to a row of the former export is gone. */
export type WhyRemoved = (
  row: RowOfUnit,
  owner: ContactId,
  was?: FormerContribution,
) => RemovalReason;

/** Reasons that say that another document of the owner counts, if only at an org unit that is not chosen. */
const COUNT_ANOTHER: ReadonlySet<NotCountedReason> = new Set(['other-revision', 'older-account']);

/** Makes the function that says why an owner's number is not where it was. */
export function removalReason(
  former: ExportRecord,
  later: LaterExport,
  textOf: TextsOfRows,
): WhyRemoved {
  const { exclusions, notCounted, countedAt, isOfChosen } = later;
  const excluded = new Set(exclusions.map(({ owner }) => owner));
  const reasons = new Map<ContactId, NotCountedReason[]>();
  const badTargets = new Map<ContactId, Set<string>>();
  for (const { owner, reason, target } of notCounted) {
    if (owner === undefined) continue;
    if (reason !== 'bad-number') {
      reasons.set(owner, [...(reasons.get(owner) ?? []), reason]);
    } else if (target !== undefined) {
      badTargets.set(owner, (badTargets.get(owner) ?? new Set()).add(target));
    }
  }
  const isLeftOut = new Set(later.leftOut.map(textOf.after));
  const keyOf = (row: RowIds, side: 'before' | 'after'): string =>
    textOf[side]({ ...rowIdsOf(row), orgUnit: '' });
  const targetsOfKeys = new Map(
    later.keys.map((key) => [keyOf(key, 'after'), key.targets.map(({ id }) => id)]),
  );
  const unitsBefore = unitsByOwnerAndKey(former.rows, (row) => keyOf(row, 'before'));
  const unitsNow = unitsByOwnerAndKey(later.rows, (row) => keyOf(row, 'after'));
  return (row, owner, was) => {
    const key = keyOf(row, 'before');
    if (excluded.has(owner)) return 'excluded';
    if (isLeftOut.has(textOf.before(row))) return 'left-out';
    const known = unitsBefore.get(owner)?.get(key);
    const now = [...(unitsNow.get(owner)?.get(key) ?? [])];
    const hasMoved = was?.hasMoved === true && now.length > 0;
    if (hasMoved || now.some((orgUnit) => known?.has(orgUnit) !== true)) return 'moved';
    const targets = targetsOfKeys.get(key);
    const bad = badTargets.get(owner);
    if (targets?.some((target) => bad?.has(target)) === true) return 'bad-number';
    const ofOwner = reasons.get(owner) ?? [];
    const units = countedAt.get(owner);
    if (units === undefined) {
      // The last one is why the document does not count that would, of all that the owner has.
      const reason = ofOwner.findLast((one) => !COUNT_ANOTHER.has(one));
      return reason ?? (isOfChosen ? 'no-document-of-chosen' : 'no-document');
    }
    if (targets === undefined || !units.has(row.orgUnit)) return 'mapped-otherwise';
    return ofOwner[0] ?? 'not-reported';
  };
}

/** At which org units each owner gives a number, by key; without those that they had left by then. */
function unitsByOwnerAndKey(
  rows: readonly FormerRow[],
  keyOf: (row: RowIds) => string,
): ReadonlyMap<ContactId, ReadonlyMap<string, ReadonlySet<OrgUnitId>>> {
  const units = new Map<ContactId, Map<string, Set<OrgUnitId>>>();
  for (const row of rows) {
    const key = keyOf(row);
    for (const { owner, hasMoved } of row.contributions) {
      if (hasMoved === true) continue;
      const ofOwner = units.get(owner) ?? new Map<string, Set<OrgUnitId>>();
      units.set(owner, ofOwner);
      ofOwner.set(key, (ofOwner.get(key) ?? new Set()).add(row.orgUnit));
    }
  }
  return units;
}
