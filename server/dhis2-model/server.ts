// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance } from 'fastify';
import { webMessage } from './answer.ts';
import { importDataValueSet } from './import-data-value-set.ts';
import type { Generation, Params } from './import-request.ts';
import type { Metadata } from './metadata/metadata.ts';
import { nestedDataSet } from './nested-data-set.ts';
import { emptyStore, type StoredData } from './stored-data.ts';

/** What a model of a DHIS2 server is started with. */
export interface ModelContent {
  readonly generation: Generation;
  readonly metadata: Metadata;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether summaries stand bare, as 2.36 and 2.37 send them. */
  readonly isBare?: boolean;
  /** The password of `admin`; a random one where none is given. */
  readonly password?: string;
}

/** A running model. */
export interface RunningModel {
  /** Its address, without a final slash. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly token: string;
  readonly stored: StoredData;
  close(): Promise<void>;
}

const VERSIONS: Readonly<Record<Generation, string>> = { legacy: '2.41.0', new: '2.43.0' };

/** Starts a server with the few addresses that sending needs, on a free port of this machine. */
export async function startDhis2Model(content: ModelContent): Promise<RunningModel> {
  const user = 'admin';
  const password = content.password ?? randomBytes(9).toString('base64url');
  const token = `d2pat_${randomBytes(24).toString('hex').slice(0, 42)}`;
  const stored = emptyStore();
  const server = fastify({ forceCloseConnections: true, bodyLimit: 64 * 1024 * 1024 });
  const known = [
    `ApiToken ${token}`,
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  ];
  server.addHook('onRequest', async (request, reply) => {
    // As DHIS2 does: a session that the product must never hand on.
    reply.header('set-cookie', 'JSESSIONID=of-dhis2; Path=/; HttpOnly');
    if (known.includes(request.headers.authorization ?? '')) return;
    const { status, body } = webMessage(401, 'Unauthorized');
    await reply.code(status).header('www-authenticate', 'Basic realm="DHIS2"').send(body);
  });
  serveModel(server, content, stored);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, user, password, token, stored, close: () => server.close() };
}

function serveModel(server: FastifyInstance, content: ModelContent, stored: StoredData): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  server.get('/api/system/info', () => ({ version: VERSIONS[content.generation] }));
  server.get<{ Params: { id: string } }>('/api/dataSets/:id', async ({ params }, reply) => {
    const found = nestedDataSet(content.metadata, params.id);
    if (found !== undefined) return found;
    const { status, body } = webMessage(404, `DataSet with id ${params.id} could not be found.`);
    return reply.code(status).send(body);
  });
  server.post<{ Querystring: Params; Body: Buffer | undefined }>(
    '/api/dataValueSets',
    async ({ query, body, headers }, reply) => {
      const { generation, metadata, today, isBare = false } = content;
      const answer = importDataValueSet({
        generation,
        contentType: headers['content-type'] ?? '',
        body: new Uint8Array(body ?? []),
        params: query,
        metadata,
        stored,
        today,
        isBare,
      });
      return reply.code(answer.status).send(answer.body);
    },
  );
}
