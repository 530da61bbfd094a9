import { Worker } from 'node:worker_threads';
import type { ContextAnswer, RulesAnswer, RulesFault } from '../../src/domain/index.ts';
import type { FromWorker, RulesProgram, ToWorker } from './messages.ts';
import type { RulesSetting } from './run-rules.ts';

/** Milliseconds that the thread has beyond the limit of the rules before it is ended from outside. */
const GRACE = 5000;

/** An account for which the rules run. */
export interface RulesAccount {
  readonly setting: RulesSetting;
  /** Expressions over the user that are to be worked out. */
  readonly contexts: readonly string[];
}

/** The rules cannot be run at all. */
export class RulesError extends Error {
  override readonly name = 'RulesError';
}

/**
 * Runs the rules of a database in a thread of their own, one contact after another. A contact for which
 * they take too long or too much ends the thread; the next one has a new one.
 */
export class RulesSandbox {
  readonly #workerFile: URL;
  readonly #program: RulesProgram;
  #account: RulesAccount | undefined;
  #worker: Worker | undefined;

  /** @param workerFile the module of the thread: `rules-worker.ts`, or what it was bundled into */
  constructor(workerFile: URL, program: RulesProgram) {
    this.#workerFile = workerFile;
    this.#program = program;
  }

  /**
   * Makes ready for an account.
   *
   * @returns for each expression whether it holds for the user
   * @throws {RulesError} where the rules cannot be compiled
   */
  async begin(account: RulesAccount): Promise<readonly ContextAnswer[]> {
    this.#account = account;
    const answer = await this.#ask({ kind: 'begin', ...account });
    if (answer.kind === 'begun') return answer.contexts;
    await this.#end();
    const words = 'fault' in answer ? answer.fault.words : '';
    throw new RulesError(`The rules of the settings cannot be run: ${words}`);
  }

  /** Runs the rules for a contact and its reports. */
  async run(facts: unknown): Promise<RulesAnswer> {
    if (this.#worker === undefined && this.#account !== undefined) await this.begin(this.#account);
    const answer = await this.#ask({ kind: 'run', facts: JSON.stringify(facts) });
    if (answer.kind === 'begun' || answer.kind === 'unusable') {
      throw new Error('the thread answered another question');
    }
    // What was cut off may have left anything behind.
    if (answer.kind === 'failed' && answer.fault.kind !== 'error') await this.#end();
    return answer;
  }

  /** Ends the thread. */
  close(): Promise<void> {
    return this.#end();
  }

  async #ask(message: ToWorker): Promise<FromWorker> {
    this.#worker ??= new Worker(this.#workerFile, {
      workerData: this.#program,
      // Nothing of this process is shown to it.
      env: {},
      argv: [],
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    const worker = this.#worker;
    const answer = await answerOf(worker, message, this.#program.limits.time + GRACE);
    if (!('ended' in answer)) return answer;
    await this.#end();
    return { kind: 'failed', fault: answer.ended };
  }

  async #end(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

/** The thread's answer, or why it gives none. */
async function answerOf(
  worker: Worker,
  message: ToWorker,
  longest: number,
): Promise<FromWorker | { readonly ended: RulesFault }> {
  const { promise, resolve } = Promise.withResolvers<FromWorker | { readonly ended: RulesFault }>();
  const failed = (error: Error): void =>
    resolve({ ended: { kind: 'memory', words: error.message } });
  const late = setTimeout(
    () => resolve({ ended: { kind: 'time', words: 'the thread did not answer' } }),
    longest,
  );
  worker.once('message', resolve);
  worker.once('error', failed);
  worker.postMessage(message);
  try {
    return await promise;
  } finally {
    clearTimeout(late);
    worker.off('message', resolve);
    worker.off('error', failed);
  }
}
