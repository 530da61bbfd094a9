import cors from '@fastify/cors';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AUTOMATION_ACCESS, type CalendarDate } from '../../../src/domain/index.ts';
import type { ExportsFolder } from '../../export-archive/index.ts';
import type { GoDataOfHost } from '../../go-data/index.ts';
import { type ExportSource, reviewOf } from '../../export-interface/index.ts';
import { type Callers, credentialsOf } from '../callers/callers.ts';
import type { RetryOptions } from '../callers/ask-until-answered.ts';
import type { Upstream } from '../callers/upstream.ts';
import { ApiError, apiErrorOf, badParameter } from './api-error.ts';
import { asApiError, get, METHODS, sendError, sendFile } from './api-route.ts';
import { chtCoreErrorOf, readChtCoreQuery } from './cht-core-query.ts';
import { readDataValueSetsQuery } from './data-value-sets-query.ts';
import { QUEUE_LIMITS, type QueueLimits } from './export-queue.ts';
import type { ApiCaller } from './caller-turns.ts';
import { Exporter } from './exporter.ts';
import { sourcesOf } from './jobs/export-job.ts';
import type { JobLimits } from './jobs/job-limits.ts';
import { keptBackOf } from './kept-back.ts';
import { serveJobs } from './jobs/serve-jobs.ts';
import { offeredDataSets } from './offered-data-sets.ts';
import { openApi } from './open-api.ts';
import type { SendingAccess } from './sendings/sending.ts';
import { servePhones } from './serve-phones.ts';
import { serveSendings } from './sendings/serve-sendings.ts';
import { type Query, queryOf } from './query.ts';
import { type ChtAdmin, isOfficer, syncsOfHost } from './syncs-of-host.ts';

/** What the API needs to know. */
export interface ApiOptions {
  readonly upstream: Upstream;
  readonly callers: Callers;
  /** The calendar day where the host runs, whenever it is asked. */
  readonly today: () => CalendarDate;
  /** The origins whose pages may call the API; none where it is empty. */
  readonly allowedOrigins: readonly string[];
  /** Where exports are kept for the next ones; without it nothing is. */
  readonly exports?: ExportsFolder;
  readonly limits?: QueueLimits;
  /** The module of the thread in which rules run; without it no targets are recalculated. */
  readonly rulesWorker?: URL;
  /** The outbreak of Go.Data whose cases are exported; without it none are. */
  readonly goData?: GoDataOfHost;
  /** How many exports go on and are kept without anybody waiting for them. */
  readonly jobLimits?: JobLimits;
  /** The DHIS2 to which the host sends by itself; without it it sends nothing. */
  readonly sending?: SendingAccess;
  /** Who asks the CHT what only its administrators may; without it nobody does. */
  readonly chtAdmin?: ChtAdmin;
  /** Milliseconds since 1970; for specs. */
  readonly now?: () => number;
  /** How patiently the database is asked. */
  readonly asking?: RetryOptions;
}

/** What answers are made with. */
interface ExportParts {
  readonly exporter: Exporter;
  readonly callers: Callers;
  /** Where the numbers of an export may come from. */
  readonly sources: readonly ExportSource[];
}

type Answer = (query: Query, caller: ApiCaller, reply: FastifyReply) => Promise<FastifyReply>;

const NOT_FOUND = new ApiError(404, 'not-found', 'There is nothing at this address.');

function serveExports(scope: FastifyInstance, { exporter, callers, sources }: ExportParts): void {
  const getAdmitted = (url: string, answer: Answer): void => {
    get(scope, url, async (request, reply) => {
      const { name, permissions } = await callers.admit(request, AUTOMATION_ACCESS);
      const credentials = credentialsOf(request);
      const { signal } = request;
      const caller = { name, credentials, signal, isOfficer: isOfficer(permissions) };
      return answer(queryOf(request.query), caller, reply);
    });
  };
  getAdmitted('/dataValueSets', async (query, caller, reply) => {
    const file = await exporter.file(readDataValueSetsQuery(query), caller);
    return file.ok ? sendFile(reply, file.value) : sendError(reply, apiErrorOf(file.error));
  });
  getAdmitted('/dataSets', async (query, caller, reply) => {
    if (query.size > 0) throw badParameter('There are no parameters here.');
    const offered = await exporter.inTurn(caller, offeredDataSets);
    return offered.ok
      ? reply.send({ ...offered.value, sources })
      : sendError(reply, apiErrorOf(offered.error));
  });
  getAdmitted('/dataValueSets/review', async (query, caller, reply) => {
    const asked = readDataValueSetsQuery(query);
    const { request } = asked;
    const reviewed = await exporter.review(request, caller);
    const review = reviewed.ok
      ? reviewOf(request, reviewed.value.outcome, {
          reviewed: reviewed.value,
          ...(await exporter.since(request, reviewed.value, 'phones')),
          refused: keptBackOf(reviewed.value, asked),
        })
      : reviewed;
    return review.ok ? reply.send(review.value) : sendError(reply, apiErrorOf(review.error));
  });
  getAdmitted('/v2/export/dhis', async (query, caller, reply) => {
    const file = await exporter.file(readChtCoreQuery(query), caller);
    return file.ok ? sendFile(reply, file.value) : sendError(reply, chtCoreErrorOf(file.error));
  });
}

/** Serves the HTTP API under `/api`. It only reads the database; exports are kept where that is wanted. */
export async function serveApi(host: FastifyInstance, options: ApiOptions): Promise<void> {
  const { upstream, callers, today, allowedOrigins, limits = QUEUE_LIMITS } = options;
  const parts = { upstream, today, asking: options.asking, exports: options.exports };
  const { chtAdmin, now = () => performance.now() } = options;
  const readSyncs = chtAdmin && syncsOfHost(upstream, chtAdmin, today, now);
  const exporter = new Exporter({ ...parts, limits, readSyncs });
  const recalculating = new Exporter({ ...parts, limits: { ...limits, atOnce: 1 }, readSyncs });
  const ofCases = new Exporter({ ...parts, limits: { ...limits, atOnce: 1 } });
  host.addHook('preClose', async () => {
    exporter.stop();
    recalculating.stop();
    ofCases.stop();
    await Promise.resolve();
  });
  await host.register(
    async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      if (allowedOrigins.length > 0) {
        await scope.register(cors, {
          origin: [...allowedOrigins],
          credentials: true,
          methods: ['GET', 'POST', 'DELETE'],
          allowedHeaders: ['authorization', 'accept', 'content-type'],
          exposedHeaders: ['content-disposition', 'retry-after'],
        });
      }
      scope.setErrorHandler((error, _request, reply) => sendError(reply, asApiError(error)));
      serveExports(scope, { exporter, callers, sources: sourcesOf(options) });
      await serveJobs(scope, {
        callers,
        exporter,
        recalculating,
        ofCases,
        rulesWorker: options.rulesWorker,
        goData: options.goData,
        exports: options.exports,
        limits: options.jobLimits,
        now: options.now ?? Date.now,
      });
      servePhones(scope, { upstream, callers, chtAdmin, readSyncs });
      const { sending: access } = options;
      if (access !== undefined) await serveSendings(scope, { callers, exporter, today, access });
      get(scope, '/openapi.json', async (_request, reply) => reply.send(openApi));
      // Not left to the page, which answers every address that is not a file.
      for (const url of ['/', '/*']) {
        const method = METHODS.filter((each) => each !== 'OPTIONS');
        scope.route({ method, url, handler: (_request, reply) => sendError(reply, NOT_FOUND) });
      }
    },
    { prefix: '/api' },
  );
}
