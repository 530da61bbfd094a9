import type {
  DataValueRow,
  ExportReport,
  FileCheck,
  FindingKind,
  LeftOut,
} from '../../src/domain/index.ts';

/** What is behind a row is known where the rules left it out. */
type Behind = 'number' | 'outOf' | 'documents' | 'places' | 'targets';

/** A row that is not in the file: for a reason of the rules, or for what was found about it. */
export type LeftOutEntry = Omit<LeftOut, 'reason' | Behind> &
  Partial<Pick<LeftOut, Behind>> & { readonly reason: LeftOut['reason'] | FindingKind };

/** All rows that are not in the file: those of the rules first. */
export const leftOutOf = (
  { leftOut }: Pick<ExportReport, 'leftOut'>,
  check: FileCheck | undefined,
): readonly LeftOutEntry[] => [...leftOut, ...leftOutByCheck(check)];

/** The rows that a check leaves out, whichever source they are of. */
export const leftOutByCheck = (
  check: FileCheck | undefined,
): readonly (Omit<LeftOutEntry, Behind | 'reason'> & { readonly reason: FindingKind })[] => [
  ...(check?.leftOut ?? []).map((row) => entryOf(row, row.reason)),
  // An element that knows only yes takes no zero.
  ...(check?.withoutNo ?? []).map((row) => entryOf(row, 'value-type')),
];

const entryOf = (
  row: DataValueRow,
  reason: FindingKind,
): Omit<LeftOutEntry, Behind | 'reason'> & { readonly reason: FindingKind } => {
  const { orgUnit, dataElement, categoryOptionCombo, attributeOptionCombo } = row;
  return {
    orgUnit,
    dataElement,
    ...(categoryOptionCombo === undefined ? {} : { categoryOptionCombo }),
    ...(attributeOptionCombo === undefined ? {} : { attributeOptionCombo }),
    reason,
  };
};
