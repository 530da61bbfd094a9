import { err, ok, type Result } from '../result.ts';
import { fieldOf, isFilledText, isRecord, listOf, parseJson } from '../unknown-json.ts';
import { NO_COUNTS, summaryOfText } from './summary-of-text.ts';
import { codeIn, conflictOfMessage, decodeConflict, indexesOf } from './decode-conflict.ts';
import type {
  ImportConflict,
  ImportCounts,
  ImportStatus,
  ImportSummary,
  SummaryFault,
} from './import-summary.ts';

/**
 * Reads the answer of DHIS2 from text: the body of a response, the two tables that DHIS2's
 * Import/Export app shows, copied, or what the Data Exchange app puts on the clipboard.
 */
export function readImportSummary(text: string): Result<ImportSummary, SummaryFault> {
  const trimmed = text.trim();
  if (trimmed === '') return err({ code: 'empty' });
  const json = parseJson(trimmed);
  if (json.ok) return decodeImportSummary(json.value);
  const summary = summaryOfText(text);
  if (summary !== undefined) return ok(summary);
  return err({ code: 'not-readable', looksLike: trimmed.startsWith('<') ? 'html' : 'text' });
}

/**
 * Decodes the answer of DHIS2 to an import of data values: a summary wrapped in a message (2.38 and
 * later), a bare one (2.36, 2.37, and the summary of a task), the bodies of a 409, or an error that
 * ended the import before any value was looked at.
 *
 * @param json what `JSON.parse` gave
 * @example
 * decodeImportSummary({ status: 'OK', response: { status: 'SUCCESS', importCount: { imported: 3 } } })
 * // => { ok: true, value: { status: 'SUCCESS', counts: { imported: 3, … }, conflicts: [], … } }
 */
export function decodeImportSummary(json: unknown): Result<ImportSummary, SummaryFault> {
  const response = fieldOf(json, 'response');
  const body = isRecord(response) ? response : json;
  if (isSummary(body)) return ok(summaryOf(body));
  const id = fieldOf(body, 'id');
  const jobType = fieldOf(body, 'jobType');
  if (isFilledText(id) && isFilledText(jobType)) {
    return err({ code: 'job-started', job: { id, jobType } });
  }
  return refusal(json);
}

const STATUSES: ReadonlyMap<unknown, ImportStatus> = new Map<unknown, ImportStatus>([
  ['SUCCESS', 'SUCCESS'],
  ['OK', 'SUCCESS'],
  ['WARNING', 'WARNING'],
  ['ERROR', 'ERROR'],
]);

const isSummary = (body: unknown): boolean =>
  STATUSES.has(fieldOf(body, 'status')) &&
  (fieldOf(body, 'responseType') === 'ImportSummary' ||
    isRecord(fieldOf(body, 'importCount')) ||
    Array.isArray(fieldOf(body, 'conflicts')));

function summaryOf(body: unknown): ImportSummary {
  const status = STATUSES.get(fieldOf(body, 'status')) ?? 'ERROR';
  const description = fieldOf(body, 'description');
  const complete = fieldOf(body, 'dataSetComplete');
  const conflicts = listOf(fieldOf(body, 'conflicts')).flatMap((one) => decodeConflict(one) ?? []);
  return {
    status,
    counts: countsOf(fieldOf(body, 'importCount')),
    conflicts: conflicts.length > 0 ? conflicts : conflictsOfFailure(status, description),
    rejectedIndexes: indexesOf(fieldOf(body, 'rejectedIndexes')),
    ...(isFilledText(complete) && complete !== 'false' ? { dataSetComplete: complete } : {}),
    ...(isFilledText(description) ? { description } : {}),
  };
}

/** An import that failed as a whole has no conflicts, only words. */
const conflictsOfFailure = (
  status: ImportStatus,
  description: unknown,
): readonly ImportConflict[] =>
  status === 'ERROR' && isFilledText(description) ? [conflictOfMessage(description)] : [];

const countsOf = (value: unknown): ImportCounts => ({
  imported: countOf(fieldOf(value, 'imported')),
  updated: countOf(fieldOf(value, 'updated')),
  ignored: countOf(fieldOf(value, 'ignored')),
  deleted: countOf(fieldOf(value, 'deleted')),
});

const countOf = (value: unknown): number => indexesOf([value])[0] ?? 0;

/** An error without a summary: with a code of the importer it is one of the file, else of the request. */
function refusal(json: unknown): Result<ImportSummary, SummaryFault> {
  const message = fieldOf(json, 'message');
  if (!isFilledText(message)) return err({ code: 'not-summary' });
  const told = fieldOf(json, 'errorCode');
  const code = (isFilledText(told) ? codeIn(told) : undefined) ?? codeIn(message);
  if (code !== undefined) {
    return ok({
      status: 'ERROR',
      counts: NO_COUNTS,
      conflicts: [conflictOfMessage(message, code)],
      rejectedIndexes: [],
    });
  }
  const httpStatus = fieldOf(json, 'httpStatusCode');
  return err({
    code: 'dhis2-error',
    message,
    ...(typeof httpStatus === 'number' ? { httpStatus } : {}),
  });
}
