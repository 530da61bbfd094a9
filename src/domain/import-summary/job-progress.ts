import { fieldOf, isFilledText, listOf } from '../unknown-json.ts';

/** How far DHIS2 is with an import that it does in the background. */
export interface JobProgress {
  readonly isCompleted: boolean;
  /** DHIS2's words about the last step. */
  readonly message?: string;
}

/**
 * Reads the answer of `GET /api/system/tasks/DATAVALUE_IMPORT/{id}`: events, the newest first. Once
 * one of them is the last, the summary is at `/api/system/taskSummaries/DATAVALUE_IMPORT/{id}`.
 *
 * @example
 * decodeJobProgress([{ completed: true, message: 'Import done' }, { completed: false }])
 * // => { isCompleted: true, message: 'Import done' }
 */
export function decodeJobProgress(json: unknown): JobProgress {
  const events = listOf(json);
  const message = fieldOf(events[0], 'message');
  return {
    isCompleted: events.some((event) => fieldOf(event, 'completed') === true),
    ...(isFilledText(message) ? { message } : {}),
  };
}
