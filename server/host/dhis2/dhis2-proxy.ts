import type { FastifyInstance } from 'fastify';
import type { SendingsBeside } from '../../../src/data-access/index.ts';
import { SENDING_ACCESS } from '../../../src/domain/index.ts';
import type { Callers } from '../callers/callers.ts';
import { sendRefusal } from '../refusals/refusal.ts';
import { NO_SUCH_METHOD, NOT_PASSED_ON } from '../refusals/requests.ts';
import { readApplicationTitle } from './application-title.ts';
import { askDhis2 } from './ask-dhis2.ts';
import { DHIS2_PATH, dhis2Passage } from './dhis2-request.ts';
import { serveKeptSendings } from './kept-sendings.ts';

/** More than the largest part of a file that the page sends at once. */
const MOST_BYTES = 16 * 1024 * 1024;

/** What the page shows as the place to which it sends. */
const nameOf = (dhis2: string): string => {
  const { host, pathname } = new URL(dhis2);
  return `${host}${pathname}`.replace(/\/+$/, '');
};

/**
 * Serves DHIS2 from the page's own origin, where the administrator configured one: `/dhis2` says
 * which, and below it the few addresses that sending needs are passed on, for those who may export
 * to DHIS2. The credentials of DHIS2 come with each request and are neither kept nor written
 * anywhere.
 *
 * @param dhis2 its address without a final slash; undefined where none is configured
 * @param kept where sendings are kept that DHIS2's data store does not take
 */
export async function serveDhis2(
  host: FastifyInstance,
  callers: Callers,
  dhis2: string | undefined,
  kept?: SendingsBeside,
): Promise<void> {
  await host.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // As it comes: a file passes through and is not looked into.
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, body);
    });
    scope.addHook('onRequest', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      await callers.admit(request, SENDING_ACCESS);
    });
    // Asked until it is known: each panel that sends asks where to.
    let title: string | undefined;
    scope.get(DHIS2_PATH, async () => {
      if (dhis2 === undefined) return { dhis2: null };
      title ??= await readApplicationTitle(dhis2);
      return { dhis2: { host: nameOf(dhis2), ...(title === undefined ? {} : { title }) } };
    });
    serveKeptSendings(scope, dhis2, kept);
    const options = { bodyLimit: MOST_BYTES };
    scope.all(`${DHIS2_PATH}/*`, options, async (request, reply) => {
      const passage = dhis2Passage(request.method, request.raw.url ?? '');
      if (dhis2 === undefined) return sendRefusal(reply, NOT_PASSED_ON);
      if (passage.verdict === 'passed-on') return askDhis2(dhis2, passage.path, request, reply);
      const isMethod = passage.verdict === 'no-such-method';
      return sendRefusal(reply, isMethod ? NO_SUCH_METHOD : NOT_PASSED_ON);
    });
    await Promise.resolve();
  });
}
