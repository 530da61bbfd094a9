// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { Generation, Params } from './import-request.ts';
import type { Summary } from './summary.ts';

/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
};

/** DHIS2's envelope, without a summary. */
export const webMessage = (status: number, message: string): Answer => ({
  status,
  body: {
    httpStatus: REASONS[status],
    httpStatusCode: status,
    status: status < 400 ? 'OK' : 'ERROR',
    message,
  },
});

const MESSAGES: Readonly<Record<Summary['status'], string>> = {
  SUCCESS: 'Import was successful.',
  WARNING: 'One more conflicts encountered, please check import summary.',
  ERROR: 'An error occurred, please check import summary.',
};

/** Answers with a summary: bare as 2.36 and 2.37 do, else in an envelope. */
export function answer(
  summary: Summary,
  generation: Generation,
  isBare: boolean,
  params: Params,
): Answer {
  const isFine =
    summary.status === 'SUCCESS' || (summary.status === 'WARNING' && generation === 'since243');
  const status = isFine ? 200 : 409;
  const { conflicts, rejectedIndexes, ...rest } = summary;
  if (isBare) {
    const bare = conflicts.map(({ objects, message }) => ({
      object: Object.values(objects)[0] ?? '',
      value: message,
    }));
    return { status, body: { responseType: 'ImportSummary', ...rest, conflicts: bare } };
  }
  return {
    status,
    body: {
      httpStatus: REASONS[status],
      httpStatusCode: status,
      status: summary.status === 'SUCCESS' ? 'OK' : summary.status,
      message: MESSAGES[summary.status],
      response: {
        responseType: 'ImportSummary',
        importOptions: params,
        ...rest,
        conflicts: conflicts.map(({ code, message, objects, indexes }) => ({
          ...(code === undefined ? { object: objects['object'] } : { objects, errorCode: code }),
          value: message,
          indexes,
        })),
        rejectedIndexes,
      },
    },
  };
}
