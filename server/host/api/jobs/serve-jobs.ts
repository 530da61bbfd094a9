import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AUTOMATION_ACCESS } from '../../../../src/domain/index.ts';
import { type Callers, credentialsOf } from '../../callers/callers.ts';
import type { Caller } from '../../callers/read-caller.ts';
import { ApiError, badParameter } from '../api-error.ts';
import { sendError, sendFile, serveMethods } from '../api-route.ts';
import type { Exporter } from '../exporter.ts';
import type { ExportsFolder } from '../../../export-archive/index.ts';
import type { GoDataOfHost } from '../../../go-data/index.ts';
import { exportOfCases } from './export-of-cases.ts';
import { type ExportJob, jobJson, type JobResult, sourcesOf } from './export-job.ts';
import { ExportJobs } from './export-jobs.ts';
import { JOB_LIMITS, type JobLimits } from './job-limits.ts';
import { exportFromReports, exportOfPhones } from './make-export.ts';
import { isOfficer } from '../syncs-of-host.ts';
import { readJob } from './read-job.ts';

/** What exports that nobody waits for need to know. */
export interface JobOptions {
  readonly callers: Callers;
  /** Makes what phones wrote into files. */
  readonly exporter: Exporter;
  /** Makes what the reports give into files: fewer at once, since each takes long. */
  readonly recalculating: Exporter;
  /** Makes cases into files: an outbreak is read once at a time. */
  readonly ofCases: Exporter;
  /** The module of the thread in which rules run; without it nothing is recalculated. */
  readonly rulesWorker: URL | undefined;
  /** The outbreak whose cases are exported; without it none are. */
  readonly goData?: GoDataOfHost | undefined;
  /** Where exports of cases are kept for the next ones. */
  readonly exports?: ExportsFolder | undefined;
  readonly limits?: JobLimits | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** With the codes of a country's org units. */
const MOST_BYTES_OF_CHOICE = 4_000_000;

const NOT_OFFERED = badParameter(
  'This host does not recalculate: only the source phones is offered.',
);

const NO_CASES = badParameter('This host knows no Go.Data: the source godata is not offered.');

const NOT_ENDED = new ApiError(409, 'not-ended', 'This export has not ended yet. Ask again.', {
  'retry-after': '1',
});

const NO_COMPARISON = new ApiError(
  404,
  'not-found',
  'Only a recalculated export that ended is compared with what phones wrote.',
);

const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Serves exports that go on by themselves: `/exports`, and each of them below it. */
export async function serveJobs(parent: FastifyInstance, options: JobOptions): Promise<void> {
  const { callers, now } = options;
  const jobs = new ExportJobs(options.limits ?? JOB_LIMITS, now);
  parent.addHook('preClose', async () => {
    jobs.stop();
    await Promise.resolve();
  });
  await parent.register(async (scope) => {
    // JSON only, which no form of another site can send.
    scope.removeContentTypeParser('text/plain');
    // Programs name the type of a body with each request, also where they send none.
    const json = scope.getDefaultJsonParser('error', 'error');
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
      if (body === '') done(null);
      else void json(request, body as string, done);
    });
    scope.addHook('onRequest', async (request) => {
      await callers.admit(request, AUTOMATION_ACCESS);
    });
    const callerOf = (request: FastifyRequest): Promise<Caller> =>
      callers.admit(request, AUTOMATION_ACCESS);
    const nameOf = async (request: FastifyRequest): Promise<string> =>
      (await callerOf(request)).name;
    const jobOf = async (request: FastifyRequest): Promise<ExportJob> =>
      jobs.find((request.params as { readonly id: string }).id, await nameOf(request));

    const ofAll = {
      GET: async (request: FastifyRequest, reply: FastifyReply) =>
        reply.send({
          sources: sourcesOf(options),
          timeZone: ownTimeZone(),
          exports: jobs.of(await nameOf(request)).map(jobJson),
        }),
      POST: async (request: FastifyRequest, reply: FastifyReply) =>
        reply.code(202).send(jobJson(start(jobs, options, request, await callerOf(request)))),
    };
    serveMethods(scope, '/exports', ofAll, MOST_BYTES_OF_CHOICE);
    serveMethods(scope, '/exports/:id', {
      GET: async (request, reply) => reply.send(jobJson(await jobOf(request))),
      DELETE: async (request, reply) => {
        jobs.end(await jobOf(request));
        return reply.code(204).send();
      },
    });
    const part = (name: string, answer: (reply: FastifyReply, result: JobResult) => FastifyReply) =>
      serveMethods(scope, `/exports/:id/${name}`, {
        GET: async (request, reply) => {
          const { state } = await jobOf(request);
          if (!('result' in state)) return sendError(reply, NOT_ENDED);
          return answer(reply, state.result);
        },
      });
    part('file', (reply, { file }) =>
      file instanceof ApiError ? sendError(reply, file) : sendFile(reply, file),
    );
    part('review', (reply, { file, review }) =>
      review === undefined && file instanceof ApiError
        ? sendError(reply, file)
        : sendJson(reply, review ?? ''),
    );
    part('comparison', (reply, { comparison }) =>
      comparison === undefined ? sendError(reply, NO_COMPARISON) : sendJson(reply, comparison),
    );
    await Promise.resolve();
  });
}

const sendJson = (reply: FastifyReply, text: string): FastifyReply =>
  reply.type('application/json; charset=utf-8').send(text);

function start(
  jobs: ExportJobs,
  { exporter, recalculating, ofCases, rulesWorker, now, goData, exports }: JobOptions,
  request: FastifyRequest,
  { name, permissions }: Caller,
): ExportJob {
  const { asked, reports, isOfCases } = readJob(request.body, ownTimeZone());
  const { dataSet, period } = asked.request;
  const credentials = credentialsOf(request);
  const who = { name, credentials, isOfficer: isOfficer(permissions) };
  const caller = (signal: AbortSignal) => ({ asked, caller: { ...who, signal } });
  const subject = { user: name, dataSet, period };
  if (isOfCases) {
    if (goData === undefined) throw NO_CASES;
    const host = { goData, exporter: ofCases, exports };
    return jobs.start({ ...subject, source: 'godata' }, (report) =>
      exportOfCases(host, caller(report.signal), report),
    );
  }
  if (reports === undefined) {
    return jobs.start({ ...subject, source: 'phones' }, (report) =>
      exportOfPhones(exporter, caller(report.signal), report),
    );
  }
  if (rulesWorker === undefined) throw NOT_OFFERED;
  const given = { ...reports, rulesWorker, now: now() };
  return jobs.start({ ...subject, source: 'recalculated' }, (report) =>
    exportFromReports(recalculating, caller(report.signal), given, report),
  );
}
