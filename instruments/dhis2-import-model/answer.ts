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
  405: 'Method Not Allowed',
  409: 'Conflict',
  415: 'Unsupported Media Type',
  500: 'Internal Server Error',
};

/** DHIS2's envelope, without a summary. */
export const webMessage = (status: number, message: string, errorCode?: string): Answer => ({
  status,
  body: {
    httpStatus: REASONS[status],
    httpStatusCode: status,
    status: status < 400 ? 'OK' : 'ERROR',
    message,
    ...(errorCode === undefined ? {} : { errorCode }),
  },
});

const MESSAGES: Readonly<Record<Generation, Readonly<Record<Summary['status'], string>>>> = {
  upTo242: {
    SUCCESS: 'Import was successful.',
    WARNING: 'One more conflicts encountered, please check import summary.',
    ERROR: 'An error occurred, please check import summary.',
  },
  since243: {
    SUCCESS: 'Import was successful.',
    WARNING: 'Import completed with warnings, please check import summary.',
    ERROR: 'An error occurred, please check import summary.',
  },
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
  const { conflicts, rejectedIndexes, description, ...rest } = summary;
  if (isBare) {
    const bare = conflicts.map(({ objects, message }) => ({
      object: Object.values(objects)[0] ?? '',
      value: message,
    }));
    return {
      status,
      body: { responseType: 'ImportSummary', ...rest, description, conflicts: bare },
    };
  }
  return {
    status,
    body: {
      httpStatus: REASONS[status],
      httpStatusCode: status,
      status: summary.status === 'SUCCESS' ? 'OK' : summary.status,
      message: MESSAGES[generation][summary.status],
      response: {
        responseType: 'ImportSummary',
        importOptions: params,
        ...rest,
        ...(description === undefined ? {} : { description }),
        conflicts: conflicts.map(({ code, message, objects, indexes, property }) => ({
          ...(code === undefined ? { object: objects['object'] } : { objects, errorCode: code }),
          ...(property === undefined ? {} : { object: Object.values(objects)[0], property }),
          value: message,
          ...(property === undefined ? { indexes } : {}),
        })),
        // A file that was not even decoded rejects no value by its index.
        rejectedIndexes: rejectedIndexes.filter((index) => index >= 0),
      },
    },
  };
}
