import type { ReviewedExport } from '../../../src/domain/index.ts';
import { incompleteOf, notSignedOffOf } from '../../export-interface/index.ts';
import { ApiError } from './api-error.ts';
import type { AskedExport } from './data-value-sets-query.ts';

/** Why a file that could be made is kept back, in a code and in words. */
type KeptBack = NonNullable<ReturnType<typeof incompleteOf> | ReturnType<typeof notSignedOffOf>>;

/**
 * Why a file is kept back: undefined where all holds that was asked for, or nothing was. Where there is no
 * file to keep back, it is the rules' own refusal that counts.
 */
export const keptBackOf = (
  reviewed: Pick<ReviewedExport, 'outcome' | 'review'>,
  { minReported, requireSignOff }: Pick<AskedExport, 'minReported' | 'requireSignOff'>,
): KeptBack | undefined =>
  reviewed.outcome.ok
    ? (incompleteOf(reviewed.review.completeness, minReported) ??
      (requireSignOff ? notSignedOffOf(reviewed) : undefined))
    : undefined;

/** The same as an answer: where sign-offs could not be read, asking again may tell. */
export const errorOfKeptBack = ({ code, message }: KeptBack): ApiError =>
  new ApiError(code === 'sign-offs-unread' ? 503 : 409, code, message);
