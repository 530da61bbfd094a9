import type { FastifyInstance, FastifyReply } from 'fastify';
import { LOCKED_FOR_SECONDS, saysAccountIsLocked } from '../../../src/data-access/index.ts';
import { isFilledText, isRecord } from '../../../src/domain/index.ts';
import type { Upstream } from '../callers/upstream.ts';
import { protectedCookie } from '../database/passed-headers.ts';
import {
  PASSWORD_CHANGE_REQUIRED,
  tooManyAttempts,
  WRONG_CREDENTIALS,
} from '../refusals/callers.ts';
import { UNREACHABLE, wrongAddress } from '../refusals/database.ts';
import { type Refusal, Refused, sendRefusal } from '../refusals/refusal.ts';
import { BAD_BODY } from '../refusals/requests.ts';
import type { FailedAttempts } from './failed-attempts.ts';
import {
  hasChtLogin,
  type SignIn,
  type SignInAnswer,
  signInToCht,
  signInToCouchDB,
} from './sign-in-upstream.ts';

/** A name and a password are short. */
const MOST_BYTES = 65_536;

/** For how long it is believed that a CHT instance answers, or that none does. */
const CHT_FOR_MS = 3_600_000;
const NO_CHT_FOR_MS = 60_000;

/** Where the CHT sends somebody whose password must be changed before anything else. */
const PASSWORD_RESET = '/password-reset';

/** The CHT counts failures for ten seconds. */
const CHT_COUNTS_FOR_SECONDS = 10;

const isCht = (upstream: Upstream): (() => Promise<boolean>) => {
  let known = { is: false, until: 0 };
  return async () => {
    if (performance.now() < known.until) return known.is;
    const is = await hasChtLogin(upstream);
    known = { is, until: performance.now() + (is ? CHT_FOR_MS : NO_CHT_FOR_MS) };
    return is;
  };
};

/** The CHT passes on the status with which CouchDB answers an account that is locked, not its words. */
const CHT_NOT_LOGGED_IN = /^\s*\{\s*"error"\s*:\s*"Not logged in"/;

const isLocked = ({ status, text }: SignInAnswer): boolean =>
  status === 403 && (saysAccountIsLocked(text) || CHT_NOT_LOGGED_IN.test(text));

/** What a failed attempt is answered with; undefined where it went well. */
function refusalOf({ status, text }: SignInAnswer): Refusal | undefined {
  if (status === 200) return undefined;
  if (status === 302) return text.includes(PASSWORD_RESET) ? PASSWORD_CHANGE_REQUIRED : undefined;
  if (status === 401) return WRONG_CREDENTIALS;
  return status === 404 || status < 400
    ? wrongAddress('There is no CouchDB or CHT instance at its address.')
    : UNREACHABLE;
}

function answerWith(reply: FastifyReply, answer: SignInAnswer, isSecure: boolean): FastifyReply {
  const refusal = refusalOf(answer);
  if (refusal !== undefined) return sendRefusal(reply, refusal);
  const cookies = answer.cookies.map((cookie) => protectedCookie(cookie, isSecure));
  return reply
    .header('set-cookie', cookies)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ ok: true });
}

function signInOf(body: unknown, address: string): SignIn {
  const { name, password } = isRecord(body) ? body : {};
  if (!isFilledText(name) || typeof password !== 'string') throw new Refused(BAD_BODY);
  return { name, password, address };
}

/**
 * Serves `POST /_session`: signs in to the database the way that it has, a CHT instance's where one
 * answers. Bodies are JSON only, which no form of another site can send.
 */
export async function serveSignIn(
  host: FastifyInstance,
  upstream: Upstream,
  attempts: FailedAttempts,
): Promise<void> {
  const answersAsCht = isCht(upstream);
  await host.register(async (scope) => {
    scope.removeContentTypeParser('text/plain');
    scope.post('/_session', { bodyLimit: MOST_BYTES }, async (request, reply) => {
      const signIn = signInOf(request.body, request.ip);
      const wait = attempts.waitFor(signIn.name, request.ip);
      if (wait > 0) throw tooManyAttempts(wait);
      let answer: SignInAnswer;
      try {
        const signInTo = (await answersAsCht()) ? signInToCht : signInToCouchDB;
        answer = await signInTo(upstream, signIn);
      } catch {
        // Neither name nor password may get into a log with the error.
        return sendRefusal(reply, UNREACHABLE);
      }
      const { status, retryAfter = CHT_COUNTS_FOR_SECONDS } = answer;
      if (status === 429) throw tooManyAttempts(retryAfter);
      if (isLocked(answer)) throw tooManyAttempts(LOCKED_FOR_SECONDS);
      if (status === 401) attempts.failed(signIn.name, request.ip);
      if (refusalOf(answer) === undefined) attempts.succeeded(signIn.name, request.ip);
      return answerWith(reply, answer, request.protocol === 'https');
    });
    await Promise.resolve();
  });
}
