import { dhis2AuthorizationOf } from '../export-interface/index.ts';
import { StartError } from './start-error.ts';

/** With whose rights the host sends to DHIS2 by itself, and for whom. */
export interface SenderOption {
  /** The `Authorization` header for DHIS2. Never written anywhere. */
  readonly authorization: string;
  /** Names of CHT accounts; none means whoever has both export permissions. */
  readonly senders?: readonly string[];
}

/**
 * Reads `DHIS2_TOKEN`, or `DHIS2_USER` and `DHIS2_PASSWORD`, and `DHIS2_SENDERS`: names with commas or
 * spaces between them. Undefined where no credentials are given: the host then sends nothing by itself.
 *
 * @param hasDhis2 whether `DHIS2_URL` names one
 * @throws {StartError} saying what to write instead
 */
export function senderOf(
  env: Readonly<Record<string, string | undefined>>,
  hasDhis2: boolean,
): SenderOption | undefined {
  const { DHIS2_TOKEN = '', DHIS2_USER = '', DHIS2_PASSWORD = '', DHIS2_SENDERS = '' } = env;
  const authorization = hasDhis2 ? dhis2AuthorizationOf(env) : undefined;
  const senders = DHIS2_SENDERS.split(/[\s,]+/).filter((name) => name !== '');
  if (hasDhis2 && DHIS2_TOKEN === '' && (DHIS2_USER === '') !== (DHIS2_PASSWORD === '')) {
    throw new StartError('DHIS2_USER and DHIS2_PASSWORD go together.');
  }
  if (authorization !== undefined) {
    return senders.length === 0 ? { authorization } : { authorization, senders };
  }
  if (senders.length > 0) {
    throw new StartError(
      'DHIS2_SENDERS is for a host that sends by itself: it needs DHIS2_URL, and DHIS2_TOKEN or DHIS2_USER and DHIS2_PASSWORD.',
    );
  }
  return undefined;
}
