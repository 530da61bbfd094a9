import { rowIdsOf, textOfRowIds, type RowIds } from '../aggregate/row-key.ts';
import { compareCodeUnits } from '../code-unit-order.ts';
import type { NotCountedReason } from '../aggregate/export-report.ts';
import type { DefaultCombos } from '../dhis2-metadata/default-combos.ts';
import type { Exclusion } from '../export/exclusion.ts';
import type { ContactId } from '../place/lineage.ts';
import type { OrgUnitId } from '../place/org-unit-mapping.ts';
import { compareRows } from './outliers.ts';
import type { OwnerContribution, RowWithContributions } from './row-contributions.ts';

/** What an owner gave to a row of a former export. */
export interface FormerContribution extends OwnerContribution {
  /** The row had been left behind by then, since the owner stands at another org unit. */
  readonly hasMoved?: true;
}

/** A row of a former export, or one that it had itself found left behind. */
export interface FormerRow extends RowWithContributions {
  readonly contributions: readonly FormerContribution[];
}

/** What an export held, as far as a later one of the same choice is held against it. */
export interface ExportRecord {
  readonly rows: readonly FormerRow[];
  /** What the DHIS2 calls its defaults, where its metadata were at hand: the rows may be named by them. */
  readonly defaults?: DefaultCombos;
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
  /** Of a percentage, what that was out of. */
  readonly beforeOutOf?: number;
  readonly after?: number;
  /** Of a percentage, what that is out of. */
  readonly afterOutOf?: number;
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
  /** What the DHIS2 calls its defaults, where either export knew: rows of both may be named by them. */
  readonly defaultCombos?: DefaultCombos;
}

/**
 * Compares a later export with a former one of the same choice, owner by owner. A row is the same whether the
 * metadata that name the default combos were at hand or not.
 */
export function differencesSince(former: ExportRecord, later: LaterExport): Differences {
  const textOf = textsOfRows(former, later);
  const before = new Map(former.rows.map((row) => [textOf.before(row), row]));
  const after = new Map(later.rows.map((row) => [textOf.after(row), row]));
  const why = removalReason(former, later);
  const defaultCombos = later.defaults ?? former.defaults;
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
    ...(defaultCombos === undefined ? {} : { defaultCombos }),
  };
}

/** Whether two exports hold the same rows. */
export const isSameExport = ({ added, changed, leftBehind }: Differences): boolean =>
  added.length + changed.length + leftBehind.length === 0;

/** How the rows of both exports are told apart. */
const textsOfRows = (
  former: ExportRecord,
  later: ExportRecord,
): Readonly<Record<'before' | 'after', (row: RowOfUnit) => string>> => ({
  before: rowText(former.defaults ?? later.defaults),
  after: rowText(later.defaults ?? former.defaults),
});

/**
 * Makes the function that gives a text which is the same for the rows of one org unit and one key.
 *
 * @param defaults what a DHIS2 calls its default combos, where its metadata are at hand
 */
export const rowText =
  (defaults: DefaultCombos | undefined) =>
  (row: RowOfUnit): string =>
    `${row.orgUnit} ${textOfRowIds(row, defaults)}`;

const idsOf = (row: RowOfUnit): RowOfUnit => ({ orgUnit: row.orgUnit, ...rowIdsOf(row) });

type Why = (row: RowOfUnit, owner: ContactId, was?: FormerContribution) => RemovalReason;

function changesOf(
  was: FormerRow,
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
        ...sidesOf(one, other),
        ...(other === undefined ? { why: why(was, owner, one) } : {}),
      },
    ];
  });
}

const sidesOf = (
  before: OwnerContribution | undefined,
  after: OwnerContribution | undefined,
): Omit<ChangedContribution, 'owner' | 'why'> => ({
  ...(before === undefined ? {} : { before: before.sum }),
  ...(before?.outOf === undefined ? {} : { beforeOutOf: before.outOf }),
  ...(after === undefined ? {} : { after: after.sum }),
  ...(after?.outOf === undefined ? {} : { afterOutOf: after.outOf }),
});

/** Reasons that say that another document of the owner counts, if only at an org unit that is not chosen. */
const COUNT_ANOTHER: ReadonlySet<NotCountedReason> = new Set(['other-revision', 'older-account']);

function removalReason(former: ExportRecord, later: LaterExport): Why {
  const { exclusions, notCounted, countedAt, isOfChosen } = later;
  const textOf = textsOfRows(former, later);
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
