import {
  differencesSince,
  type ChangedContribution,
  isSameNumber,
  isZero,
  type LaterExport,
  type LeftBehindRow,
  type RowWithContributions,
  type StoredDataValue,
  compareWithStored,
  type DefaultCombos,
  textOfRow,
} from '../../../src/domain/index.ts';
import type { KnownRows } from '../state/known-rows.ts';

/** A row that differs from what DHIS2 last accepted, and the CHWs behind it. */
export interface DifferingRow {
  readonly row: RowWithContributions;
  /** What DHIS2 last accepted; absent where it has accepted nothing. */
  readonly before?: string;
  /** The ids of the contacts whose numbers make the difference. */
  readonly owners: readonly string[];
}

/** A row that differs, for which DHIS2 holds what no closing wrote. */
export interface ForeignRow extends DifferingRow {
  /** Absent where somebody deleted it. */
  readonly inDhis2?: string;
  readonly storedBy?: string;
  readonly lastUpdated?: string;
}

/** What is to be done with each row that differs from the last accepted answer; the others are as they were. */
export interface DecidedRows {
  readonly toSend: readonly DifferingRow[];
  /** DHIS2 holds this very value already. */
  readonly alreadyThere: readonly DifferingRow[];
  /** Somebody else wrote or deleted it in DHIS2: a person has to decide. */
  readonly foreign: readonly ForeignRow[];
}

/** The rows of an export that differ from what DHIS2 last accepted, and those that it has no more. */
export function differingRows(
  later: LaterExport,
  { accepted }: Pick<KnownRows, 'accepted'>,
): { readonly differing: readonly DifferingRow[]; readonly leftBehind: readonly LeftBehindRow[] } {
  const { changed, leftBehind } = differencesSince({ rows: [...accepted.values()] }, later);
  const behind = new Map<string, readonly ChangedContribution[]>(
    changed.map((row) => [textOfRow(row), row.owners]),
  );
  const differing = later.rows.flatMap((row): readonly DifferingRow[] => {
    const before = accepted.get(textOfRow(row));
    if (before === undefined) {
      return [{ row, owners: row.contributions.map(({ owner }) => owner) }];
    }
    if (before.value === row.value) return [];
    const owners = (behind.get(textOfRow(row)) ?? []).map(({ owner }) => owner);
    return [{ row, before: before.value, owners }];
  });
  return { differing, leftBehind };
}

/** The rows that an export has no more which has nothing to write: all that DHIS2 last accepted. */
export const allLeftBehind = ({
  accepted,
}: Pick<KnownRows, 'accepted'>): readonly LeftBehindRow[] =>
  [...accepted.values()].map(({ contributions, ...row }) => ({
    ...row,
    owners: contributions.map(({ owner, sum }) => ({ owner, before: sum })),
  }));

/** What DHIS2 holds, and what is known of it. */
export interface DecisionContext {
  readonly known: KnownRows;
  readonly stored: readonly StoredDataValue[];
  readonly defaults: DefaultCombos | undefined;
  /** Whether what no closing wrote is written over. */
  readonly overwrite: boolean;
}

/** Decides what is sent: never over what somebody else wrote, unless that is wished. */
export function decideRows(
  differing: readonly DifferingRow[],
  { known, stored, defaults, overwrite }: DecisionContext,
): DecidedRows {
  const compared = compareWithStored(
    differing.map(({ row }) => row),
    stored,
    { dataElements: new Set(), defaults },
  );
  const different = new Map(compared.different.map((row) => [textOfRow(row), row]));
  const absent = new Set(compared.onlyInFile.map(textOfRow));
  const toSend: DifferingRow[] = [];
  const alreadyThere: DifferingRow[] = [];
  const foreign: ForeignRow[] = [];
  for (const one of differing) {
    const text = textOfRow(one.row);
    const held = different.get(text);
    if (held === undefined && !absent.has(text)) alreadyThere.push(one);
    else if (overwrite || isOurs(one, held?.inDhis2, known.ours.get(text))) toSend.push(one);
    else {
      const { inDhis2, storedBy, lastUpdated } = held ?? {};
      foreign.push({
        ...one,
        ...(inDhis2 === undefined ? {} : { inDhis2 }),
        ...(storedBy === undefined ? {} : { storedBy }),
        ...(lastUpdated === undefined ? {} : { lastUpdated }),
      });
    }
  }
  return { toSend, alreadyThere, foreign };
}

/** Where nothing is held: unless DHIS2 had accepted a number there, which it keeps, but for zeros. */
function isOurs(
  { before }: DifferingRow,
  held: string | undefined,
  ours: ReadonlySet<string> = new Set(),
): boolean {
  if (held === undefined) return before === undefined || isZero(before);
  return [...ours].some((value) => isSameNumber(value, held));
}
