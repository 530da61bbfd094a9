import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy, SCRIPT_POLICY } from './content-security-policy.ts';
import { NOT_FOUND } from './refusal.ts';

/** `main-DarCEgGK.js`, compressed or not: a new content has a new name. Files of `public` keep theirs. */
const HASHED_NAME = /-[\w-]{8}\.(js|css)(\.br|\.gz)?$|[/\\]media[/\\]/;

const SCRIPT = /\.js(\.br|\.gz)?$/;

const NONCE_PLACEHOLDER = 'CSP_NONCE';

/** Whether an address is one of the page's own: not a file, not something of the database. */
const isPageAddress = ({ method, url }: FastifyRequest): boolean => {
  const path = url.split('?', 1)[0] ?? '';
  const isFile = /\.[a-z0-9]+$/i.test(path) && path !== '/index.html';
  return (method === 'GET' || method === 'HEAD') && !isFile && !path.startsWith('/_');
};

/** Serves the built files, and the page itself at every address that it shows in the browser. */
export async function servePage(host: FastifyInstance, folder: string): Promise<void> {
  const index = await readFile(join(folder, 'index.html'), 'utf8');

  const sendPage = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(18).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(index.replaceAll(NONCE_PLACEHOLDER, nonce));
  };

  await host.register(staticFiles, {
    root: folder,
    index: false,
    cacheControl: false,
    // The build wrote `.br` and `.gz` beside its files; what has none is compressed as it goes.
    preCompressed: true,
    // The page goes out with its nonce, never as it lies in the folder.
    allowedPath: (path) => path !== '/' && path !== '/index.html',
    setHeaders: (reply, path) => {
      const control = HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', control);
      if (SCRIPT.test(path)) reply.header('content-security-policy', SCRIPT_POLICY);
    },
  });
  host.setNotFoundHandler((request, reply) =>
    isPageAddress(request)
      ? sendPage(reply.code(200))
      : reply.code(NOT_FOUND.status).send(NOT_FOUND.body),
  );
}
