import type { FastifyInstance } from 'fastify';
import { PAGE_ACCESS } from '../../../src/domain/index.ts';
import type { Callers } from '../callers/callers.ts';
import type { Upstream } from '../callers/upstream.ts';
import { get } from './api-route.ts';
import { type ChtAdmin, phonesOfHost, type ReadSyncsOfHost } from './syncs-of-host.ts';

/** With what is told of phones. */
export interface PhonesAccess {
  readonly upstream: Upstream;
  readonly callers: Callers;
  readonly chtAdmin: ChtAdmin | undefined;
  /** Absent without an administrator. */
  readonly readSyncs: ReadSyncsOfHost | undefined;
}

/**
 * Serves what the CHT tells only its administrators of phones, to who has both export permissions:
 * `/accountSyncs`, when each account synced last, and `/phonesBehind`, whose phone has older settings
 * than the server. Nothing of the administrator goes with it.
 */
export function servePhones(scope: FastifyInstance, access: PhonesAccess): void {
  const { upstream, callers, chtAdmin, readSyncs } = access;
  get(scope, '/accountSyncs', async (request, reply) => {
    await callers.admit(request, PAGE_ACCESS);
    return reply.send(
      readSyncs === undefined
        ? { status: 'not-offered' }
        : ((await readSyncs(request.signal)) ?? { status: 'not-told' }),
    );
  });
  get(scope, '/phonesBehind', async (request, reply) => {
    await callers.admit(request, PAGE_ACCESS);
    const { signal } = request;
    return reply.send(
      chtAdmin === undefined
        ? { status: 'not-offered' }
        : await phonesOfHost(upstream, chtAdmin, signal),
    );
  });
}
