import type { SendFailure, SendOutcome } from '../../../src/data-access/index.ts';
import {
  type CheckedRow,
  generationOf,
  type ImportSummary,
  proofOf,
} from '../../../src/domain/index.ts';
import { dhis2Failure, type ExplainedConflict, some } from '../../export-interface/index.ts';

const distinct = (
  rows: readonly CheckedRow[],
  field: 'orgUnit' | 'dataElement',
): readonly string[] => [...new Set(rows.map((row) => row[field]))];

/** Conflicts that say the same of other rows; what is not known is told by DHIS2's words alone. */
const sameAnswer = (conflict: ExplainedConflict): string => {
  const { code, cause, fix, refusesFile, message } = conflict;
  return JSON.stringify([code, cause, fix, refusesFile, cause === 'unknown' ? message : '']);
};

/** One line for each kind of conflict: what it is, of which org units and elements, and what to do. */
export function linesOfConflicts(conflicts: readonly ExplainedConflict[]): readonly string[] {
  return [...Map.groupBy(conflicts, sameAnswer).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ code, cause, fix, refusesFile, message }) => {
      const rows = rowsOfAll(alike);
      const about =
        rows.length === 0
          ? ''
          : `: rows ${String(rows.length)}, organisation units ${some(distinct(rows, 'orgUnit'))}, ` +
            `data elements ${some(distinct(rows, 'dataElement'))}`;
      const whole = refusesFile ? ', refuses all that was sent together' : '';
      const others = alike.length > 1 ? ` (and ${String(alike.length - 1)} alike)` : '';
      return `${[code, cause].filter(Boolean).join(' ')}${whole}${about}; fix: ${fix}; DHIS2: ${shortened(message)}${others}`;
    }),
  );
}

/** The rows of several conflicts, each once, in the order of the file. */
const rowsOfAll = (conflicts: readonly ExplainedConflict[]): readonly CheckedRow[] =>
  [...new Map(conflicts.flatMap(({ rows }) => rows.map((row) => [row.index, row]))).values()].sort(
    (a, b) => a.index - b.index,
  );

const LONGEST_WORDS = 200;

/** 2.43 writes every id of a file into its words. */
const shortened = (words: string): string =>
  words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS)}…`;

/** What a summary shows of the values that it is about. */
export function linesOfSummary(
  summary: ImportSummary,
  sent: number,
  { dryRun, version }: { readonly dryRun: boolean; readonly version: string | undefined },
): readonly string[] {
  const { counts, status } = summary;
  const { notStored, uncounted } = proofOf(summary, sent, generationOf(version));
  const figures = Object.entries(counts).map(([name, count]) => `${name}: ${String(count)}`);
  return [
    `DHIS2 ${dryRun ? '(dry run) ' : ''}${status}: ${figures.join(', ')}` +
      (uncounted > 0 ? `, not counted by DHIS2: ${String(uncounted)}` : ''),
    ...(notStored > 0
      ? [`DHIS2 stored nothing of ${String(notStored)} of the values, and gives no reason.`]
      : []),
  ];
}

/** What was read before an import, and what of it will be missing in DHIS2. */
export function linesOfReads({ kept, notRead }: SendOutcome, dryRun: boolean): readonly string[] {
  return [
    ...(kept.comments + kept.followUps > 0
      ? [
          `kept in DHIS2: comments ${String(kept.comments)}, follow-up marks ${String(kept.followUps)}`,
        ]
      : []),
    ...(notRead.includes('approvals')
      ? ['not read: whether data are approved; DHIS2 2.43 may overwrite them']
      : []),
    ...(notRead.includes('stored-values') && !dryRun
      ? ['not read: the values that were replaced; their comments and follow-up marks are erased']
      : []),
  ];
}

/** Why DHIS2 did not answer, in a sentence and as JSON. */
export const linesOfFailure = (
  failure: Pick<SendFailure, 'error' | 'mayHaveTaken'>,
): readonly string[] => [JSON.stringify(dhis2Failure(failure))];
