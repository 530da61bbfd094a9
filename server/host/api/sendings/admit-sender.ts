import type { FastifyRequest } from 'fastify';
import { AUTOMATION_ACCESS, missingOf, PAGE_ACCESS } from '../../../../src/domain/index.ts';
import type { Callers } from '../../callers/callers.ts';
import type { Caller } from '../../callers/read-caller.ts';
import { ApiError } from '../api-error.ts';

const NO_SENDER = new ApiError(
  403,
  'not-a-sender',
  'This account may export, and may not have this host send to DHIS2. ' +
    'It needs both can_export_all and can_export_dhis, or its name in DHIS2_SENDERS of the host where that is set.',
);

/**
 * The caller of a request, who may have the host send with the host's own account of DHIS2: that is more
 * than to export, since it writes what somebody's own account of DHIS2 perhaps may not.
 *
 * @param senders names of those who may; undefined where all may who have both permissions
 * @throws {ApiError} 403 for whoever exports, and sends not
 * @throws {Refused} as every other address of the API
 */
export async function admitSender(
  callers: Callers,
  request: FastifyRequest,
  senders: readonly string[] | undefined,
): Promise<Caller> {
  const caller = await callers.admit(request, AUTOMATION_ACCESS);
  const maySend =
    senders === undefined
      ? missingOf(caller.permissions, PAGE_ACCESS) === undefined
      : senders.includes(caller.name);
  if (!maySend) throw NO_SENDER;
  return caller;
}
