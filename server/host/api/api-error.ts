import type { ExportError } from '../../../src/domain/index.ts';
import { errorMessage } from '../../export-interface/index.ts';

/** What a caller gets instead of an answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

const STATUSES: Readonly<Partial<Record<ExportError['code'], number>>> = {
  'signed-out': 401,
  'no-permission': 403,
  refused: 502,
  unreachable: 503,
};

/** The answer for an export that was refused, by the rules (400) or by the database. */
export const apiErrorOf = (error: ExportError): ApiError =>
  new ApiError(STATUSES[error.code] ?? 400, error.code, errorMessage(error));

/** The answer for a parameter that cannot be read. */
export const badParameter = (message: string): ApiError =>
  new ApiError(400, 'bad-parameter', message);
