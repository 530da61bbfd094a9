import type {
  DifferentRow,
  ReadBack,
  RowOfUnit,
  StoredBy,
  StoredComparison,
  ValueRow,
} from '../../../src/domain/index.ts';

/** How many rows are written out of each list. */
const SHOWN = 3;

/** What DHIS2 holds before a file is sent. */
export function linesOfComparison(comparison: StoredComparison): readonly string[] {
  const { same, different, onlyInFile, onlyInDhis2 } = comparison;
  return [
    `in DHIS2: same: ${String(same)}, different: ${String(different.length)}, ` +
      `only in the file: ${String(onlyInFile.length)}, only in DHIS2: ${String(onlyInDhis2.length)}`,
    ...some(different, lineOfDifferent),
    ...some(onlyInDhis2, (row) => `${idsOf(row)}: only in DHIS2: ${row.value}${byOf(row)}`),
  ];
}

/** What DHIS2 holds after an import. */
export function linesOfReadBack(back: ReadBack): readonly string[] {
  const { isHeld, held, different, missing, zerosNotKept } = back;
  const sent = held + different.length + missing.length + zerosNotKept.length;
  const zeros =
    zerosNotKept.length === 0
      ? ''
      : `; zeros that this DHIS2 does not keep: ${String(zerosNotKept.length)}`;
  if (isHeld) return [`read back: DHIS2 holds these ${String(held)} values${zeros}`];
  return [
    `read back: DHIS2 holds ${String(held)} of ${String(sent)} values as they were sent; ` +
      `different: ${String(different.length)}, missing: ${String(missing.length)}${zeros}`,
    ...some(different, lineOfDifferent),
    ...some(missing, (row) => `${idsOf(row)}: not in DHIS2: ${row.value}`),
  ];
}

const lineOfDifferent = (row: DifferentRow): string =>
  `${idsOf(row)}: in DHIS2: ${row.inDhis2}${byOf(row)}, now: ${row.now}`;

function some<T extends RowOfUnit | ValueRow>(
  rows: readonly T[],
  line: (row: T) => string,
): readonly string[] {
  const others = rows.length - SHOWN;
  return [
    ...rows.slice(0, SHOWN).map(line),
    ...(others > 0 ? [`and ${String(others)} more (--review FILE lists them)`] : []),
  ];
}

const idsOf = (row: RowOfUnit): string =>
  [row.orgUnit, row.dataElement, row.categoryOptionCombo, row.attributeOptionCombo]
    .filter((id) => id !== undefined)
    .join(' ');

function byOf({ storedBy, lastUpdated }: StoredBy): string {
  const by = [storedBy, lastUpdated?.slice(0, 10)].filter((text) => text !== undefined);
  return by.length === 0 ? '' : ` (${by.join(', ')})`;
}
