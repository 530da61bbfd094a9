import {
  explainConflict,
  type CauseFix,
  type CauseKind,
  type CheckedRow,
  type DataValueRow,
  type ImportSummary,
} from '../../../../../domain/index.ts';

/** Everything that DHIS2 says for one cause, in terms of what was exported. */
export interface ConflictGroup {
  readonly cause: CauseKind;
  readonly fix: CauseFix;
  readonly code?: string;
  /** DHIS2's own words, each once. */
  readonly words: readonly string[];
  readonly refusesFile: boolean;
  /** The rows that it is about, each once, in the order of the file. */
  readonly rows: readonly CheckedRow[];
}

/**
 * Explains the conflicts of a summary, those of one cause and code together: older servers write one
 * for each value.
 */
export function conflictGroups(
  { conflicts }: ImportSummary,
  rows: readonly DataValueRow[],
): readonly ConflictGroup[] {
  const groups = new Map<string, ConflictGroup>();
  for (const conflict of conflicts) {
    const told = explainConflict(conflict, rows, new Map());
    const key = [told.cause, told.fix, told.code].join(' ');
    const before = groups.get(key);
    const all = new Map([...(before?.rows ?? []), ...told.rows].map((row) => [row.index, row]));
    groups.set(key, {
      cause: told.cause,
      fix: told.fix,
      ...(told.code === undefined ? {} : { code: told.code }),
      words: [...new Set([...(before?.words ?? []), conflict.message])].filter(Boolean),
      refusesFile: told.refusesFile || before?.refusesFile === true,
      rows: [...all.values()].sort((one, other) => one.index - other.index),
    });
  }
  return [...groups.values()];
}
