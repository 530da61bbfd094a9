import { readFile } from 'node:fs/promises';
import {
  type Differences,
  type ExportRequest,
  formerExport,
  type ExportRecord,
  fieldOf,
  type FormerExportError,
  isRecord,
  parseJson,
} from '../../../src/domain/index.ts';
import { UsageError } from '../../command-line/index.ts';
import type { LatestExports } from '../../export-archive/index.ts';
import { type ExportSource, lineOfOtherSource } from '../../export-interface/index.ts';

const wordsOf = (error: FormerExportError): string => {
  switch (error.code) {
    case 'not-a-review':
      return 'is no review that an export with --review wrote';
    case 'no-file':
      return 'is the review of an export that was refused: name the last one that wrote a file';
    case 'other-choice':
      return `is of another choice: ${error.differs.join(', ')}`;
  }
};

/**
 * Reads the review of a former export of the same choice.
 *
 * @throws {UsageError} when it cannot be read, or is of another choice
 */
export async function readFormerReview(
  file: string,
  request: ExportRequest,
): Promise<{ readonly former: ExportRecord; readonly source: ExportSource }> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UsageError(`--since: ${file} cannot be read.`, { cause });
  });
  const json = parseJson(text);
  const former = formerExport(json.ok ? json.value : undefined, request);
  if (!former.ok) throw new UsageError(`--since: ${file} ${wordsOf(former.error)}.`);
  const of = isRecord(fieldOf(json.ok ? json.value : undefined, 'recalculated'))
    ? 'recalculated'
    : 'phones';
  return { former: former.value, source: of };
}

const HOW_TO_REMOVE =
  ' (an import does not take them away; --removals FILE writes them for the strategy Delete)';

/** One line of what changed. */
export const lineOfDifferences = ({ added, changed, leftBehind }: Differences): string =>
  `since the former export: rows added: ${String(added.length)}, changed: ${String(changed.length)}, ` +
  `left behind in DHIS2: ${String(leftBehind.length)}` +
  (leftBehind.length > 0 ? HOW_TO_REMOVE : '');

/** The same where nothing is to be written now. */
export const lineOfNoRows = ({ leftBehind }: Differences): string =>
  `since the former export: no row is left, and all of its rows stay in DHIS2: ${String(leftBehind.length)}${HOW_TO_REMOVE}`;

/** The same where an export ends otherwise without a file: its rows may well be the former ones. */
export const NOT_COMPARED = 'not compared with the former export: this one wrote no file';

/** That the former export was of the other source, or the last one, with which this one is not compared. */
export const linesOfOtherSource = (
  source: ExportSource,
  named: { readonly source: ExportSource } | undefined,
  kept: LatestExports | undefined,
): readonly string[] => [
  ...(named === undefined || named.source === source ? [] : [lineOfOtherSource(named.source)]),
  ...(kept?.other === undefined ? [] : [kept.other.message]),
];
