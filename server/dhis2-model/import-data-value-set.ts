// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { answer, webMessage, type Answer } from './answer.ts';
import { hasAuthority, type ImportRequest, type User } from './import-request.ts';
import { importLegacy } from './legacy/import-legacy.ts';
import { metadataIndex } from './metadata/metadata-index.ts';
import { importNew } from './new/import-new.ts';
import { readBody } from './read/read-body.ts';
import { Refusal } from './refusal.ts';
import { refused, type Summary } from './summary.ts';

const SUPERUSER: User = { authorities: ['ALL'] };

/**
 * Answers `POST /api/dataValueSets` as a DHIS2 of the generation would, and changes what is stored.
 *
 * @example
 * importDataValueSet({
 *   generation: 'new', contentType: 'application/json', body: '{"dataSet":…}',
 *   metadata, stored: emptyStore(), today: '2026-11-21',
 * }) // => { status: 200, body: { httpStatus: 'OK', …, response: { status: 'SUCCESS', … } } }
 */
export function importDataValueSet(request: ImportRequest): Answer {
  const { generation, contentType, body, params = {}, user = SUPERUSER, isBare = false } = request;
  if (!hasAuthority(user, 'F_DATAVALUE_ADD')) return webMessage(403, 'Access is denied');
  try {
    const importing = {
      ...readBody(generation, contentType, body, params),
      metadata: metadataIndex(request.metadata),
      params,
      stored: request.stored,
      today: request.today,
      user,
      isBare,
    };
    const summary = generation === 'new' ? importNew(importing) : importLegacy(importing);
    return answer(summary, generation, isBare, params);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 415) return webMessage(415, error.message);
    const summary = generation === 'new' ? summaryOfNew(error) : summaryOfLegacy(error);
    return summary === undefined
      ? webMessage(error.status, error.message)
      : answer(summary, generation, isBare, params);
  }
}

/** Faults with a code are conflicts of the whole file; others are exceptions on their way out. */
const summaryOfNew = ({ code, message }: Refusal): Summary | undefined =>
  code === undefined
    ? undefined
    : refused({ code, message, objects: {}, indexes: [-1] }, 'Import process was aborted');

const summaryOfLegacy = ({ message }: Refusal): Summary =>
  refused(undefined, `The import process failed: ${message}`);
