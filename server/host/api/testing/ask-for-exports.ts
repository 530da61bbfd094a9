import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '../../../embedded-couchdb/index.ts';
import type { ApiHost } from '../../../testing/api-host.ts';
import { sending } from '../../../testing/running-host.ts';

/** What the API says of an export. */
export interface Job {
  readonly id: string;
  readonly status: string;
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly error?: { readonly code: string; readonly message: string };
}

/** Asks for exports as a program does. */
export class AskForExports {
  readonly #host: ApiHost;
  readonly #account: Account;

  constructor(host: ApiHost, account: Account) {
    this.#host = host;
    this.#account = account;
  }

  /** Asks with a method below `/api/exports`. */
  ask(path: string, request: RequestInit = {}, as = this.#account): Promise<Response> {
    return this.#host.get(`/api/exports${path}`, as, request);
  }

  start(body: unknown): Promise<Response> {
    return this.ask('', sending('POST', body));
  }

  /** Starts an export and waits until it ended. */
  async ended(body: unknown): Promise<Job> {
    const answer = await this.start(body);
    const started = (await answer.json()) as Job;
    if (answer.status !== 202) throw new Error(JSON.stringify(started));
    for (;;) {
      const job = (await (await this.ask(`/${started.id}`)).json()) as Job;
      if (job.status === 'done' || job.status === 'failed') return job;
      await pause(20);
    }
  }
}
