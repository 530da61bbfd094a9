import type { SendFailure, SendOutcome } from '../../src/data-access/index.ts';
import {
  type CheckedRow,
  type DataValueSet,
  explainConflict,
  type Explanation,
  generationOf,
  type ImportSummary,
  proofOf,
  rowsOfSet,
} from '../../src/domain/index.ts';

/** A conflict of DHIS2 as a program reads it. */
export interface ExplainedConflict extends Explanation {
  /** DHIS2's own words. */
  readonly message: string;
}

/** Explains each conflict of a summary by the rows that were sent. */
export function explainedConflicts(
  { conflicts }: ImportSummary,
  dataValueSet: DataValueSet,
): readonly ExplainedConflict[] {
  const rows = rowsOfSet(dataValueSet);
  return conflicts.map((conflict) => ({
    message: conflict.message,
    ...explainConflict(conflict, rows, new Map()),
  }));
}

const MOST_NAMED = 3;

/** `a, b, c and 10 more` */
function some(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).join(', ');
  const others = ids.length - MOST_NAMED;
  return others > 0 ? `${named} and ${String(others)} more` : named;
}

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
export function linesOfFailure({
  error,
  mayHaveTaken,
}: Pick<SendFailure, 'error' | 'mayHaveTaken'>): readonly string[] {
  const words = 'words' in error && error.words !== '' ? `: ${error.words}` : '';
  const units = error.code === 'approved' ? `: ${some(error.orgUnits)}` : '';
  const open = mayHaveTaken ? '; it may have taken some values, send again to be sure' : '';
  const message = `${FAILURES[error.code]}${words}${units}${open}`;
  return [JSON.stringify({ code: error.code, message })];
}

const FAILURES: Readonly<Record<SendFailure['error']['code'], string>> = {
  unreachable: 'DHIS2 did not answer',
  'wrong-credentials': 'DHIS2 does not let in this token, or this user and password',
  'no-access': 'the DHIS2 user may not import data values',
  'other-calendar':
    'the periods of this DHIS2 are of another calendar than the file’s: it would take them for months of its own. Nothing was sent',
  'not-found': 'DHIS2 has nothing at this address',
  busy: 'DHIS2 is busy; wait a minute, then send again',
  'not-dhis2': 'what answered is not the API of DHIS2',
  'signed-out': 'the host between wants a session',
  'no-permission': 'the host between wants an export permission',
  approved: 'the data of these organisation units are approved, nothing was sent',
  refused: 'DHIS2 refused',
};
