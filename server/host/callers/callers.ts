import type { FastifyRequest } from 'fastify';
import { LOCKED_FOR_SECONDS, saysAccountIsLocked } from '../../../src/data-access/index.ts';
import { missingOf, type AccessPolicy } from '../../../src/domain/index.ts';
import { errorMessage } from '../../export-interface/index.ts';
import {
  NO_PERMISSION,
  refusedByDatabase,
  SIGNED_OUT,
  tooManyAttempts,
} from '../refusals/callers.ts';
import { busy, UNREACHABLE, wrongAddress } from '../refusals/database.ts';
import { Refused } from '../refusals/refusal.ts';
import { type RetryOptions, UpstreamBusy, WrongAddress } from './ask-until-answered.ts';
import type { FailedAttempts } from '../sign-in/failed-attempts.ts';
import { basicName } from '../sign-in/limit-guessing.ts';
import { createCallerCache } from './caller-cache.ts';
import { type Caller, readCaller } from './read-caller.ts';
import {
  type Credentials,
  type Upstream,
  UpstreamRefusal,
  UpstreamUnreachable,
} from './upstream.ts';

/** What a request shows of who makes it. */
export const credentialsOf = ({ headers, ip }: FastifyRequest): Credentials => ({
  cookie: headers.cookie,
  authorization: headers.authorization,
  address: ip,
});

/** Tells who makes a request, and refuses those who may not. */
export class Callers {
  readonly #upstream: Upstream;
  readonly #attempts: FailedAttempts;
  readonly #asking: RetryOptions;
  readonly #cache = createCallerCache(() => performance.now());

  constructor(upstream: Upstream, attempts: FailedAttempts, asking: RetryOptions) {
    this.#upstream = upstream;
    this.#attempts = attempts;
    this.#asking = asking;
  }

  /**
   * The caller of a request, who may do what the policy is of.
   *
   * @throws {Refused} 401, 403, 429 or 503
   */
  async admit(request: FastifyRequest, policy: AccessPolicy): Promise<Caller> {
    const credentials = credentialsOf(request);
    const caller = await this.#cache
      .get(credentials, () => readCaller(this.#upstream, credentials, this.#asking))
      .catch((error: unknown) => {
        throw refusedFor(error) ?? error;
      });
    if (caller === undefined) throw new Refused(SIGNED_OUT);
    const name = basicName(request.headers.authorization);
    if (name !== undefined) this.#attempts.succeeded(name, request.ip);
    if (missingOf(caller.permissions, policy) !== undefined) {
      throw new Refused(NO_PERMISSION(policy.permissions));
    }
    return caller;
  }
}

/** What to answer where the database could not be asked; undefined for any other failure. */
function refusedFor(error: unknown): Refused | undefined {
  if (error instanceof UpstreamRefusal) {
    const { request, status, words } = error;
    return saysAccountIsLocked(words)
      ? tooManyAttempts(LOCKED_FOR_SECONDS)
      : new Refused(refusedByDatabase(errorMessage({ code: 'refused', request, status, words })));
  }
  if (error instanceof UpstreamBusy) return busy(error.retryAfter);
  if (error instanceof WrongAddress) return new Refused(wrongAddress(error.message));
  return error instanceof UpstreamUnreachable ? new Refused(UNREACHABLE) : undefined;
}
