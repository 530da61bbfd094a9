// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { webMessage, type Answer } from '../answer.ts';
import { hasAuthority, type User } from '../import-request.ts';
import { type InstalledApp, type InstalledApps, mayOpen } from './installed-apps.ts';

/** What serving apps needs to know. */
export interface AppsContent {
  readonly apps: InstalledApps;
  readonly userOf: (request: FastifyRequest) => User | undefined;
  /** The path below which this DHIS2 is published: `/hmis`, or ''. */
  readonly contextPath: string;
  readonly send: (reply: FastifyReply, answer: Answer) => FastifyReply;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=UTF-8',
  js: 'application/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  webapp: 'application/json',
};

/** Without one of these DHIS2 shows an app in its shell. Source: dhis2-core 2.42 and 2.43, `GlobalShellFilter`. */
const BESIDE_SHELL = /\?.*(redirect|shell)=false/;

/** App Management's side, the apps' own files, and since 2.42 the shell that shows one in a frame. */
export function serveApps(
  app: FastifyInstance,
  { apps, userOf, contextPath, send }: AppsContent,
): void {
  const mayManage = (request: FastifyRequest): boolean => {
    const user = userOf(request);
    return user !== undefined && hasAuthority(user, 'M_dhis-web-app-management');
  };
  app.post('/api/apps', async (request, reply) => {
    if (!mayManage(request)) return send(reply, webMessage(403, 'Access is denied'));
    const form = await new Response(new Uint8Array(request.body as Buffer), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    })
      .formData()
      .catch(() => undefined);
    const file = form?.get('file');
    if (!(file instanceof Blob)) return send(reply, webMessage(400, 'No file'));
    return send(reply, apps.install(new Uint8Array(await file.arrayBuffer())));
  });
  app.get('/api/apps', (_request, reply) =>
    send(reply, {
      status: 200,
      body: apps.all.map(({ key, manifest }) => ({
        key,
        name: manifest.name,
        version: manifest.version,
        launchUrl: `${contextPath}/api/apps/${key}/${manifest.launch_path ?? 'index.html'}`,
      })),
    }),
  );
  app.delete<{ Params: { key: string } }>('/api/apps/:key', (request, reply) =>
    send(
      reply,
      mayManage(request) ? apps.remove(request.params.key) : webMessage(403, 'Access is denied'),
    ),
  );
  app.get<{ Params: { key: string; '*': string } }>('/api/apps/:key/*', (request, reply) => {
    const { key, '*': path } = request.params;
    if (/^(index\.html)?$/.test(path) && !BESIDE_SHELL.test(request.url)) {
      return reply.redirect(`${contextPath}/apps/${key}`);
    }
    const found = apps.find(key);
    const user = userOf(request);
    // To whom may not open it there is no such app.
    if (found === undefined || user === undefined || !mayOpen(user, found)) {
      return send(reply, webMessage(404, `App '${key}' not found.`));
    }
    const host = `http://${request.headers.host ?? ''}${contextPath}`;
    return sendFile(reply, found, path, host);
  });
  app.get<{ Params: { key: string } }>('/apps/:key', ({ params: { key } }, reply) =>
    reply
      .type('text/html; charset=UTF-8')
      .header('content-security-policy', "frame-ancestors 'self'")
      .send(
        `<!doctype html><title>DHIS2</title><header>DHIS2</header>` +
          `<iframe title="${key}" style="border:0;width:100%;height:90vh"` +
          ` src="${contextPath}/api/apps/${key}/index.html?redirect=false"></iframe>`,
      ),
  );
}

function sendFile(
  reply: FastifyReply,
  { files, manifest }: InstalledApp,
  path: string,
  host: string,
): FastifyReply {
  const name = path === '' ? (manifest.launch_path ?? 'index.html') : path;
  const bytes = files.get(name);
  if (bytes === undefined) return reply.code(404).type('text/html').send('Not found');
  const type = MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  void reply.type(type).header('content-security-policy', "frame-ancestors 'self'");
  if (name !== 'manifest.webapp') return reply.send(Buffer.from(bytes));
  const dhis = manifest.activities?.dhis;
  const href = dhis?.href === '*' ? host : dhis?.href;
  const activities = { ...manifest.activities, dhis: { ...dhis, href } };
  return reply.send(JSON.stringify({ ...manifest, activities }));
}
