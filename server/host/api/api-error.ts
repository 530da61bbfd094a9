import { LOCKED_FOR_SECONDS, saysAccountIsLocked } from '../../../src/data-access/index.ts';
import { type ExportError, fieldOf } from '../../../src/domain/index.ts';
import { errorMessage } from '../../export-interface/index.ts';
import type { Refused } from '../refusals/refusal.ts';

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

/** What the command line says as well. */
const MESSAGES: Readonly<Record<string, string>> = {
  'signed-out': errorMessage({ code: 'signed-out' }),
  'no-permission': errorMessage({ code: 'no-permission', permission: 'can_export_all' }),
  unreachable: errorMessage({ code: 'unreachable', request: '_session' }),
};

const STATUSES: Readonly<Partial<Record<ExportError['code'], number>>> = {
  'signed-out': 401,
  'no-permission': 403,
  refused: 502,
  unreachable: 503,
};

const BUSY_FOR_SECONDS = 10;

const isLocked = (error: ExportError): boolean =>
  error.code === 'refused' && saysAccountIsLocked(error.words);

/** The status and the code of an answer where the database says more than that it failed. */
function sayingOf(error: ExportError): readonly [number, string] | undefined {
  const reason = error.code === 'unreachable' ? fieldOf(error, 'reason') : undefined;
  const status = error.code === 'refused' ? error.status : undefined;
  if (isLocked(error)) return [429, 'too-many-attempts'];
  if (status === 429 || reason === 'busy') return [429, 'busy'];
  // A CHT instance answers an offline account with a refusal, or with other documents.
  return status === 403 || reason === 'other-documents' ? [403, error.code] : undefined;
}

/** The answer for an export that was refused, by the rules (400) or by the database. */
export function apiErrorOf(error: ExportError): ApiError {
  const [status, code] = sayingOf(error) ?? [STATUSES[error.code] ?? 400, error.code];
  const seconds = isLocked(error) ? LOCKED_FOR_SECONDS : BUSY_FOR_SECONDS;
  const headers = status === 429 ? { 'retry-after': String(seconds) } : {};
  return new ApiError(status, code, errorMessage(error), headers);
}

/** The same for what the host itself refuses, in the API's form. */
export function apiErrorOfRefusal({ refusal: { status, body }, headers }: Refused): ApiError {
  const message = MESSAGES[body.code ?? ''] ?? body.reason;
  return new ApiError(status, body.code ?? 'bad-request', message, headers);
}

/** The answer for a parameter that cannot be read. */
export const badParameter = (message: string): ApiError =>
  new ApiError(400, 'bad-parameter', message);
