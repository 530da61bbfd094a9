// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { answer, webMessage, type Answer } from './answer.ts';
import {
  hasAuthority,
  MEASURED_VERSIONS,
  type ImportRequest,
  type User,
} from './import-request.ts';
import { importUpTo242 } from './up-to-2-42/import-up-to-2-42.ts';
import { metadataIndex } from './metadata/metadata-index.ts';
import { importSince243 } from './since-2-43/import-since-2-43.ts';
import { readBody } from './read/read-body.ts';
import { Refusal } from './refusal.ts';
import { STRATEGIES, strategyOf } from './strategy.ts';
import { refused, type Summary } from './summary.ts';

const SUPERUSER: User = { authorities: ['ALL'] };

/**
 * Answers `POST /api/dataValueSets` as a DHIS2 of the generation would, and changes what is stored.
 *
 * @example
 * importDataValueSet({
 *   generation: 'since243', contentType: 'application/json', body: '{"dataSet":…}',
 *   metadata, stored: emptyStore(), today: '2026-11-21',
 * }) // => { status: 200, body: { httpStatus: 'OK', …, response: { status: 'SUCCESS', … } } }
 */
export function importDataValueSet(request: ImportRequest): Answer {
  const { generation, contentType, body, params = {}, user = SUPERUSER, isBare = false } = request;
  if (!hasAuthority(user, 'F_DATAVALUE_ADD')) {
    return webMessage(403, 'Access is denied, requires one Authority from [F_DATAVALUE_ADD]');
  }
  const strategy = strategyOf(params['importStrategy'] ?? params['strategy']);
  if (!STRATEGIES.includes(strategy)) {
    const valid = STRATEGIES.join(', ');
    return webMessage(
      400,
      `Value '${strategy}' is not valid for importStrategy. Valid: [${valid}]`,
    );
  }
  try {
    const importing = {
      ...readBody(generation, contentType, body, params),
      metadata: metadataIndex(request.metadata),
      params,
      stored: request.stored,
      today: request.today,
      user,
      version: request.version ?? MEASURED_VERSIONS[generation],
      isBare,
    };
    const summary =
      generation === 'since243' ? importSince243(importing) : importUpTo242(importing);
    return answer(summary, generation, isBare, params);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.status === 415) return webMessage(415, error.message);
    // XML that cannot be read has a code and no summary since 2.43.
    if (generation === 'since243' && error.code === 'E8007') {
      return webMessage(400, error.message, 'E8007');
    }
    const summary = generation === 'since243' ? summarySince243(error) : summaryUpTo242(error);
    return summary === undefined
      ? webMessage(error.status, error.message)
      : answer(summary, generation, isBare, params);
  }
}

/** Faults with a code are conflicts of the whole file; others are exceptions on their way out. */
const summarySince243 = ({ code, message }: Refusal): Summary | undefined =>
  code === undefined ? undefined : refused({ code, message, objects: {}, indexes: [-1] });

const summaryUpTo242 = ({ message }: Refusal): Summary =>
  refused(undefined, `The import process failed: ${message}`);
