// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { webMessage } from '../answer.ts';
import { importDataValueSet } from '../import-data-value-set.ts';
import { MEASURED_VERSIONS, type Generation, type Params } from '../import-request.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { emptyStore, type StoredData } from '../stored-data.ts';
import { serveAppSide } from '../apps/serve-app-side.ts';
import { serveDataEntry } from '../data-entry/serve-data-entry.ts';
import { Sessions } from './sessions.ts';
import { accountOf, type Account } from './account.ts';
import { registerCompletions } from './complete-registrations.ts';
import { approvalState } from './approval-state.ts';
import { send } from './send-answer.ts';
import { serveMetadata } from './serve-metadata.ts';
import { storedDataValueSet, type RepeatedParams } from './stored-data-value-set.ts';

/** What a model is made of. */
export interface Dhis2ModelOptions {
  readonly generation: Generation;
  /** What the model says its version is; of 2.36 and 2.37 its summaries stand bare. */
  readonly version?: string;
  readonly metadata: Metadata;
  readonly accounts: readonly Account[];
  /** The day, `YYYY-MM-DD`, asked at each import. */
  readonly today: () => string;
  /** The path below which it is published: `/hmis`; '' without it. */
  readonly contextPath?: string;
  /** Origins without TLS that a Route may lead to: `route.remote_servers_allowed` of dhis.conf. */
  readonly remoteServersAllowed?: readonly string[];
}

/** A request that reached the model, for tests to look at. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly params: Params;
  readonly contentType: string | undefined;
  readonly username: string | undefined;
  readonly body: Uint8Array;
  readonly status: number;
}

/** A model that answers by HTTP once its `app` listens. */
export interface Dhis2Model {
  readonly app: FastifyInstance;
  readonly stored: StoredData;
  /** Every request so far, the oldest first. */
  readonly requests: readonly LoggedRequest[];
}

const LARGEST_BODY = 256 * 1024 * 1024;

/** Tomcat, which DHIS2 runs in, refuses longer ones by itself, headers included. */
const LONGEST_ADDRESS = 8_000;

/**
 * Makes a server that imports, checks and answers as DHIS2 does. All it holds is in memory.
 *
 * @example
 * const { app, stored } = createDhis2Model({ generation: 'since243', metadata, accounts, today });
 * await app.listen({ port: 8085 });
 */
export function createDhis2Model(options: Dhis2ModelOptions): Dhis2Model {
  const {
    generation,
    metadata,
    accounts,
    today,
    version = MEASURED_VERSIONS[generation],
    contextPath = '',
    remoteServersAllowed = [],
  } = options;
  const isBare = /^2\.3[67]\b/.test(version);
  const stored = emptyStore();
  const requests: LoggedRequest[] = [];
  const sessions = new Sessions(accounts, contextPath);
  const accountOfRequest = ({ headers }: FastifyRequest): Account | undefined =>
    accountOf(headers.authorization, accounts) ?? sessions.accountOf(headers.cookie);
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: LARGEST_BODY,
    // `/api/41/…` is the API of that version; this model knows but one.
    rewriteUrl: ({ url = '/' }) =>
      url.startsWith(`${contextPath}/`)
        ? url.slice(contextPath.length).replace(/^\/api\/\d+\//, '/api/')
        : '/outside-of-the-context-path',
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', (request, reply, done) => {
    if (request.url.length > LONGEST_ADDRESS) {
      void reply.code(400).type('text/html').send('<html>Request header is too large</html>');
      return;
    }
    // What the page for signing in shows is for everybody.
    const isPublic = ['/api/loginConfig', '/api/auth/login'].includes(request.url);
    if (isPublic || accountOfRequest(request) !== undefined) {
      done();
      return;
    }
    void send(reply, webMessage(401, 'Unauthorized'));
  });
  app.addHook('onResponse', (request, { statusCode: status }, done) => {
    requests.push({
      method: request.method,
      path: request.url.split('?')[0] ?? '',
      params: request.query as Params,
      contentType: request.headers['content-type'],
      username: accountOfRequest(request)?.username,
      body: bytesOf(request.body),
      status,
    });
    done();
  });
  app.setNotFoundHandler((request, reply) => send(reply, webMessage(404, `No ${request.url}`)));

  app.post<{ Querystring: Params }>('/api/dataValueSets', (request, reply) => {
    const account = accountOfRequest(request);
    const { 'content-type': contentType = 'application/json' } = request.headers;
    const answer = importDataValueSet({
      generation,
      contentType,
      body: bytesOf(request.body),
      params: request.query,
      metadata,
      stored,
      today: today(),
      version,
      user: account ?? { authorities: [] },
      isBare,
    });
    return send(reply, answer);
  });
  app.post<{ Querystring: Params }>('/api/completeDataSetRegistrations', (request, reply) =>
    send(
      reply,
      registerCompletions({
        body: bytesOf(request.body),
        params: request.query,
        generation,
        isBare,
        metadata,
        stored,
        user: accountOfRequest(request) ?? { authorities: [] },
      }),
    ),
  );
  serveDataEntry(app, { generation, version, metadata, stored });
  sessions.serve(app);
  serveAppSide(app, { metadata, contextPath, remoteServersAllowed, accountOf: accountOfRequest });
  app.get('/api/loginConfig', (_request, reply) =>
    send(reply, { status: 200, body: { applicationTitle: 'Model of DHIS2' } }),
  );
  app.get('/api/system/info', (_request, reply) => send(reply, { status: 200, body: { version } }));
  app.get<{ Querystring: Params }>('/api/dataApprovals', (request, reply) => {
    const { ds = '', pe = '', ou = '' } = request.query;
    return send(reply, { status: 200, body: approvalState(stored, metadata, { ds, pe, ou }) });
  });
  for (const ending of ['', '.json']) {
    app.get<{ Querystring: RepeatedParams }>(`/api/dataValueSets${ending}`, (request, reply) =>
      send(
        reply,
        storedDataValueSet({
          stored,
          metadata,
          params: request.query,
          generation,
          user: accountOfRequest(request) ?? { authorities: [] },
        }),
      ),
    );
  }
  serveMetadata(app, metadata);
  return { app, stored, requests };
}

const bytesOf = (body: unknown): Uint8Array =>
  body instanceof Uint8Array ? body : new Uint8Array();
