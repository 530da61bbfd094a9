// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metadata } from '../metadata/metadata.ts';
import type { Account } from '../server/account.ts';
import { send } from '../server/send-answer.ts';
import { DataStore } from './data-store.ts';
import { InstalledApps } from './installed-apps.ts';
import { answerMe, listedDataSets, orgUnitsFound, orgUnitWithChildren } from './objects-of-user.ts';
import { type Route, Routes } from './routes.ts';
import { serveApps } from './serve-apps.ts';

/** What an app inside DHIS2 is given. */
export interface AppSide {
  readonly metadata: Metadata;
  readonly contextPath: string;
  readonly remoteServersAllowed: readonly string[];
  readonly accountOf: (request: FastifyRequest) => Account | undefined;
}

const NOBODY: Account = { username: '', password: '', authorities: [] };

type Query = Readonly<Record<string, string | undefined>>;

/** Apps, the data store, Routes, and what a signed-in user may choose from. */
export function serveAppSide(
  app: FastifyInstance,
  { metadata, contextPath, remoteServersAllowed, accountOf }: AppSide,
): void {
  const apps = new InstalledApps();
  const store = new DataStore(apps);
  const routes = new Routes(remoteServersAllowed);
  const userOf = (request: FastifyRequest): Account => accountOf(request) ?? NOBODY;
  const bytes = ({ body }: FastifyRequest): Uint8Array =>
    body instanceof Uint8Array ? body : new Uint8Array();
  const json = (request: FastifyRequest): unknown =>
    JSON.parse(new TextDecoder().decode(bytes(request)));

  serveApps(app, { apps, userOf: accountOf, contextPath, send });

  app.get<{ Params: { namespace: string }; Querystring: Query }>(
    '/api/dataStore/:namespace',
    (request, reply) =>
      send(reply, store.list(userOf(request), request.params.namespace, request.query)),
  );
  interface Key {
    Params: { namespace: string; key: string };
  }
  for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
    app.route<Key>({
      method,
      url: '/api/dataStore/:namespace/:key',
      handler: (request, reply) =>
        send(
          reply,
          store.answer(userOf(request), { method, ...request.params, body: bytes(request) }),
        ),
    });
  }
  app.get<Key>('/api/dataStore/:namespace/:key/metaData', ({ params }, reply) =>
    send(reply, store.metaData(params.namespace, params.key)),
  );
  app.put<{ Querystring: Query }>('/api/sharing', (request, reply) =>
    send(reply, store.share(userOf(request), request.query['id'] ?? '', json(request))),
  );

  app.post('/api/routes', (request, reply) =>
    send(reply, routes.add(userOf(request), json(request) as Route)),
  );
  for (const url of ['/api/routes/:code/run', '/api/routes/:code/run/*']) {
    app.route<{ Params: { code: string } }>({
      method: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'],
      url,
      handler: async (request, reply) => {
        const { method, headers, params } = request;
        const user = userOf(request);
        const path = request.url.replace(/^\/api\/routes\/[^/?]+\/run/, '');
        const asked = { method, path, headers, body: bytes(request), username: user.username };
        const answer = await routes.run(params.code, user, asked, reply);
        return 'body' in answer ? send(reply, answer) : answer;
      },
    });
  }

  app.get<{ Querystring: Query }>('/api/me', (request, reply) =>
    send(reply, answerMe(userOf(request), metadata, request.query['fields'])),
  );
  app.get<{ Querystring: Query }>('/api/dataSets', (request, reply) =>
    send(reply, listedDataSets(userOf(request), metadata, request.query['fields'])),
  );
  app.get<{ Querystring: Query }>('/api/organisationUnits', (request, reply) =>
    send(reply, orgUnitsFound(metadata, request.query)),
  );
  app.get<{ Params: { id: string }; Querystring: Query }>(
    '/api/organisationUnits/:id',
    (request, reply) =>
      send(reply, orgUnitWithChildren(metadata, request.params.id, request.query['fields'])),
  );
}
