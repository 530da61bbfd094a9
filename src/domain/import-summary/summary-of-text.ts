import { codeOfConflict } from './code-of-words.ts';
import { causeOf } from './cause.ts';
import { codeIn } from './decode-conflict.ts';
import type { ImportConflict, ImportCounts, ImportSummary } from './import-summary.ts';

/**
 * Reads a summary that somebody copied from a screen of DHIS2, undefined where it is none:
 * - the tables of the Import/Export app: a row of five numbers (created, deleted, ignored, updated,
 *   total), then a row for each conflict (object, words), cells parted by tabs;
 * - the clipboard of the Data Exchange app: a line with the counts, then lines `object: words`.
 *
 * Headings may be in any language: only numbers and DHIS2's own words are read.
 *
 * @example
 * summaryOfText('3\t0\t1\t0\t4\nunit0000001\tOrganisation unit not in hierarchy of current user')
 * // => { status: 'WARNING', counts: { imported: 3, … }, conflicts: [{ object: 'unit0000001', … }], … }
 */
export function summaryOfText(text: string): ImportSummary | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const counts = countsIn(lines);
  const conflicts = lines.flatMap((line) => conflictOfLine(line) ?? []);
  if (counts === undefined && !conflicts.some(isKnown)) return undefined;
  const { imported, updated, deleted } = counts ?? NO_COUNTS;
  const isError = counts !== undefined && imported + updated + deleted === 0;
  return {
    status: conflicts.length === 0 ? 'SUCCESS' : isError ? 'ERROR' : 'WARNING',
    counts: counts ?? NO_COUNTS,
    conflicts,
    rejectedIndexes: [],
    ...(counts === undefined ? { lacksCounts: true as const } : {}),
  };
}

/** The counts of an answer that tells none. */
export const NO_COUNTS: ImportCounts = { imported: 0, updated: 0, ignored: 0, deleted: 0 };

/** Created, deleted, ignored, updated, total: on one line, or, as some browsers copy, one a line. */
const TABLE = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*$/;
/** `Imported: 3, Updated: 0, Ignored: 1`, in any language; the first one is of all reports. */
const CLIPBOARD = /^[^:,]+: ?(\d+), ?[^:,]+: ?(\d+), ?[^:,]+: ?(\d+)$/;

function countsIn(lines: readonly string[]): ImportCounts | undefined {
  for (const [index, line] of lines.entries()) {
    const row = TABLE.exec(line) ?? TABLE.exec(lines.slice(index, index + 5).join(' '));
    if (row !== null) {
      const [created = 0, deleted = 0, ignored = 0, updated = 0, total = 0] = row
        .slice(1)
        .map(Number);
      // Five numbers that do not add up are no row of this table.
      if (created + deleted + ignored + updated !== total) continue;
      return { imported: created, updated, ignored, deleted };
    }
    const copied = CLIPBOARD.exec(line.trim());
    if (copied !== null) {
      const [imported = 0, updated = 0, ignored = 0] = copied.slice(1).map(Number);
      return { imported, updated, ignored, deleted: 0 };
    }
  }
  return undefined;
}

/** `object TAB words`, `TAB words` where a conflict has no object, or `object: words`. */
const LINE = /^([^\t]*)\t(.+)$|^([^:\t]+): (.+)$/;

/** What stands before the words where a conflict has no object. */
const NO_OBJECT = /^(undefined|null|-)?$/;

function conflictOfLine(line: string): ImportConflict | undefined {
  const [, cell = '', words, before = '', after = ''] = LINE.exec(line) ?? [];
  if (words !== undefined) {
    const conflict = conflictOf(words, cell);
    // A second cell of several words may be a reason that is not known here; a heading is none.
    return isKnown(conflict) || /^\S+( \S+){2,}$/.test(words.trim()) ? conflict : undefined;
  }
  return [conflictOf(after, before), conflictOf(line)].find(isKnown);
}

function conflictOf(words: string, cell = ''): ImportConflict {
  const object = cell.trim();
  const code = codeIn(`${cell} ${words}`);
  return {
    ...(code === undefined ? {} : { code }),
    message: words.trim(),
    ...(NO_OBJECT.test(object) ? {} : { object }),
    objects: [],
    indexes: [],
    isWholeFile: false,
  };
}

const isKnown = (conflict: ImportConflict): boolean =>
  causeOf(codeOfConflict(conflict), conflict.message).cause !== 'unknown';
