// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import type { FastifyReply } from 'fastify';
import { webMessage, type Answer } from '../answer.ts';
import { hasAuthority, type User } from '../import-request.ts';

/** A Route: an address that DHIS2 asks in somebody's name. */
export interface Route {
  readonly name: string;
  readonly code: string;
  readonly url: string;
  readonly auth?: { readonly type: string; readonly username?: string; readonly password?: string };
  readonly authorities?: readonly string[];
  readonly responseTimeoutSeconds?: number;
  readonly disabled?: boolean;
}

/** Headers that DHIS2 passes on; it leaves out all others. Source: dhis2-core, `RouteService`. */
const ASKED =
  /^(accept|accept-encoding|accept-language|content-type|cache-control|if-.*|x-requested-with|user-agent|forwarded|x-forwarded-(for|host|port|proto|prefix))$/;
const ANSWERED =
  /^(content-type|content-language|content-length|cache-control|etag|expires|last-modified)$/;

/** One request through a route. */
export interface RouteRequest {
  readonly method: string;
  /** Behind `/run`, with what stands behind the question mark: `/exports?x=1`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Uint8Array;
  readonly username: string;
}

/** The routes of a server. */
export class Routes {
  readonly #routes = new Map<string, Route>();
  /** `route.remote_servers_allowed` of dhis.conf; https alone where it names none. */
  readonly #allowed: readonly string[];

  constructor(allowed: readonly string[]) {
    this.#allowed = allowed;
  }

  /** Answers `POST /api/routes`. */
  add(user: User, route: Route): Answer {
    if (!hasAuthority(user, 'F_ROUTE_PUBLIC_ADD')) return webMessage(403, 'Access is denied');
    const { protocol, origin } = new URL(route.url.replace('/**', '/'));
    if (protocol !== 'https:' && !this.#allowed.includes(origin)) {
      return webMessage(409, 'Route URL is not permitted');
    }
    const { responseTimeoutSeconds: seconds = 5 } = route;
    if (seconds < 1 || seconds > 60) {
      return webMessage(
        409,
        'Route response timeout must be greater than 0 seconds and less than or equal to 60 seconds',
      );
    }
    this.#routes.set(route.code, route);
    return webMessage(201, 'Created');
  }

  /** Runs a route. */
  async run(
    code: string,
    user: User,
    { method, path, headers, body, username }: RouteRequest,
    reply: FastifyReply,
  ): Promise<Answer | FastifyReply> {
    const route = this.#routes.get(code);
    if (route === undefined || route.disabled === true) {
      return webMessage(404, `Route not found: '${code}'`, 'E1005');
    }
    const { authorities = [], url, auth } = route;
    // Nobody but whoever made it where it names none: a new route is shared with nobody.
    const isMade = user.authorities.includes('ALL');
    if (!isMade && !authorities.some((authority) => hasAuthority(user, authority))) {
      return webMessage(403, 'User not authorized to execute route', 'E1006');
    }
    if (path !== '' && !url.endsWith('/**')) {
      return webMessage(502, `Route '${code}' does not allow sub-paths`);
    }
    const passed = new Headers();
    for (const [name, value] of Object.entries(headers)) {
      if (ASKED.test(name) && typeof value === 'string') passed.set(name, value);
    }
    passed.set('x-forwarded-user', username);
    if (auth?.type === 'http-basic') {
      const credentials = `${auth.username ?? ''}:${auth.password ?? ''}`;
      passed.set('authorization', `Basic ${Buffer.from(credentials).toString('base64')}`);
    }
    const hasBody = !['GET', 'HEAD'].includes(method) && body.length > 0;
    const seconds = route.responseTimeoutSeconds ?? 5;
    try {
      const answer = await fetch(`${url.replace('/**', '')}${path}`, {
        method,
        headers: passed,
        ...(hasBody ? { body: new Uint8Array(body) } : {}),
        signal: AbortSignal.timeout(seconds * 1000),
        redirect: 'manual',
      });
      void reply.code(answer.status);
      // What was compressed has been inflated by now.
      const length = answer.headers.has('content-encoding') ? 'content-length' : '';
      for (const [name, value] of answer.headers) {
        if (ANSWERED.test(name) && name !== length) void reply.header(name, value);
      }
      return await reply.send(Buffer.from(await answer.arrayBuffer()));
    } catch (error) {
      const isLate = error instanceof DOMException && error.name === 'TimeoutError';
      // Of a host that is too slow DHIS2 says no word; one that cannot be reached is an error of its own.
      if (isLate) return await reply.code(504).send();
      return webMessage(500, `Connection refused: ${new URL(url.replace('/**', '/')).host}`);
    }
  }
}
