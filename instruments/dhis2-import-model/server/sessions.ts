// A model of DHIS2 for tests and the demo, not DHIS2 itself.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { webMessage } from '../answer.ts';
import type { Account } from './account.ts';

/** Who is signed in by a cookie, as since 2.41: `POST /api/auth/login`. */
export class Sessions {
  readonly #accounts: readonly Account[];
  readonly #path: string;
  readonly #bySession = new Map<string, Account>();

  constructor(accounts: readonly Account[], contextPath: string) {
    this.#accounts = accounts;
    this.#path = contextPath === '' ? '/' : contextPath;
  }

  accountOf(cookie: string | undefined): Account | undefined {
    const [, session = ''] = /(?:^|;\s*)JSESSIONID=([^;]+)/.exec(cookie ?? '') ?? [];
    return this.#bySession.get(session);
  }

  serve(app: FastifyInstance): void {
    app.post('/api/auth/login', (request, reply) => {
      const given = JSON.parse(String(request.body)) as Partial<Account>;
      const account = this.#accounts.find(
        ({ username, password }) => username === given.username && password === given.password,
      );
      if (account === undefined) {
        return reply.code(401).send(webMessage(401, 'Bad credentials').body);
      }
      const session = randomBytes(12).toString('hex').toUpperCase();
      this.#bySession.set(session, account);
      void reply.header(
        'set-cookie',
        `JSESSIONID=${session}; Path=${this.#path}; HttpOnly; SameSite=Lax`,
      );
      return reply.send({ loginStatus: 'SUCCESS', redirectUrl: this.#path });
    });
  }
}
