import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GUIDE_POLICY, pagePolicy, SCRIPT_POLICY } from './content-security-policy.ts';
import { sendRefusal } from '../refusals/refusal.ts';
import { NO_SUCH_METHOD, NOT_FOUND } from '../refusals/requests.ts';

/** `main-DarCEgGK.js`, compressed or not: a new content has a new name. Files of `public` keep theirs. */
const HASHED_NAME = /-[\w-]{8}\.(js|css)(\.br|\.gz)?$|[/\\]media[/\\]/;

const SCRIPT = /\.js(\.br|\.gz)?$/;

const GUIDE = /[/\\]guide[/\\].*\.html(\.br|\.gz)?$/;

const NONCE_PLACEHOLDER = 'CSP_NONCE';

/** The addresses that the page shows; the page says of others that they are none. */
const PAGE_ADDRESS = /^\/(index\.html|sign-in|start|import-export(\/dhis2(\/mapping)?)?)?\/?$/;

/** Below these only the host answers: a program must not get a page for an error. */
const HOST_ADDRESS = /^\/(api|medic|dhis2|health|_)/i;

const METHODS_OF_PAGES = ['GET', 'HEAD'];
const METHODS_OF_HTTP = [...METHODS_OF_PAGES, 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '';

/** Whether somebody asks with a browser's address bar, not for a file and not with a program. */
const asksForPage = (request: FastifyRequest): boolean => {
  const path = pathOf(request);
  const isFile = /\.[a-z0-9]+$/i.test(path) && path !== '/index.html';
  return METHODS_OF_PAGES.includes(request.method) && !isFile && !HOST_ADDRESS.test(path);
};

/** The built page, and where it is served. */
export interface PageFiles {
  readonly folder: string;
  /** Without a final slash; none at the root. */
  readonly basePath?: string | undefined;
  /** Another page for signing in than the page's own, a path of the same origin. */
  readonly signInUrl?: string | undefined;
}

/** As the source has it, and as the build writes it. */
const BASE = /<base href="\/" ?\/?>/;

/** The page, told where it is: paths of ASCII letters, digits and `-._~/` need no escaping. */
function placed(index: string, { folder, basePath = '', signInUrl }: PageFiles): string {
  if (!BASE.test(index)) throw new Error(`The page in ${folder} has no <base href="/">.`);
  const signIn =
    signInUrl === undefined ? '' : `<meta name="sign-in-url" content="${signInUrl}" />`;
  return index.replace(BASE, `<base href="${basePath}/" />${signIn}`);
}

/** Serves the built files, and the page itself at every address that it shows in the browser. */
export async function servePage(host: FastifyInstance, files: PageFiles): Promise<void> {
  const { folder } = files;
  const index = placed(await readFile(join(folder, 'index.html'), 'utf8'), files);

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
      if (GUIDE.test(path)) reply.header('content-security-policy', GUIDE_POLICY);
      if (SCRIPT.test(path)) reply.header('content-security-policy', SCRIPT_POLICY);
    },
  });
  host.setNotFoundHandler((request, reply) => {
    if (asksForPage(request)) {
      return sendPage(reply.code(PAGE_ADDRESS.test(pathOf(request)) ? 200 : 404));
    }
    return answerNotFound(request, reply);
  });
}

/** Says of an address, or of a method, that it is not there. */
export const answerNotFound = ({ method }: FastifyRequest, reply: FastifyReply): FastifyReply =>
  METHODS_OF_HTTP.includes(method)
    ? sendRefusal(reply, NOT_FOUND)
    : sendRefusal(reply.header('allow', METHODS_OF_PAGES.join(', ')), NO_SUCH_METHOD);
