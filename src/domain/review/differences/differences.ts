import { rowIdsOf } from '../../aggregate/row-key.ts';
import { compareCodeUnits } from '../../code-unit-order.ts';
import type { DefaultCombos } from '../../dhis2-metadata/default-combos.ts';
import type { ContactId } from '../../place/lineage.ts';
import type { ExportRecord, FormerRow, LaterExport } from './export-record.ts';
import { rowText, type RowOfUnit, compareRows } from '../../aggregate/row-of-unit.ts';
import {
  removalReason,
  type RemovalReason,
  type TextsOfRows,
  type WhyRemoved,
} from './removal-reason.ts';
import type { OwnerContribution } from './row-contributions.ts';

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
  const why = removalReason(former, later, textOf);
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
const textsOfRows = (former: ExportRecord, later: ExportRecord): TextsOfRows => ({
  before: rowText(former.defaults ?? later.defaults),
  after: rowText(later.defaults ?? former.defaults),
});

const idsOf = (row: RowOfUnit): RowOfUnit => ({ orgUnit: row.orgUnit, ...rowIdsOf(row) });

function changesOf(
  was: FormerRow,
  now: readonly OwnerContribution[],
  why: WhyRemoved,
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
