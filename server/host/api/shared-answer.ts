/** How an answer is shared. */
export interface Sharing<T> {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** How long after it came an answer serves those who ask next. */
  readonly forMs: number;
  /** Whether it serves them: a failure does not. */
  readonly isKept: (answer: T) => boolean;
}

interface Question<T> {
  readonly key: string;
  readonly answer: Promise<T>;
  /** Stops it. */
  readonly controller: AbortController;
  /** When it serves nobody any more: `Infinity` while it is asked. */
  until: number;
  waiting: number;
}

/**
 * The answer to a question that costs much: whoever asks while it is being answered, or shortly after, shares it.
 * It is stopped when nobody waits for it any more.
 */
export class SharedAnswer<T> {
  readonly #sharing: Sharing<T>;
  #last: Question<T> | undefined;

  constructor(sharing: Sharing<T>) {
    this.#sharing = sharing;
  }

  /**
   * @param key of the question: an answer to another one is not shared
   * @param signal of one who asks: others go on waiting
   * @throws when the signal aborts, or as `read` does
   */
  async ask(
    key: string,
    read: (signal: AbortSignal) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    signal?.throwIfAborted();
    const { now } = this.#sharing;
    const last = this.#last;
    const question = last?.key === key && last.until > now() ? last : this.#begin(key, read);
    question.waiting += 1;
    try {
      return await orAborted(question.answer, signal);
    } finally {
      question.waiting -= 1;
      if (question.waiting === 0 && !isAnswered(question)) this.#forget(question);
    }
  }

  #begin(key: string, read: (signal: AbortSignal) => Promise<T>): Question<T> {
    const controller = new AbortController();
    const answer = read(controller.signal);
    const question: Question<T> = { key, answer, controller, until: Infinity, waiting: 0 };
    this.#last = question;
    answer.then(
      (value) => {
        const { now, forMs, isKept } = this.#sharing;
        question.until = isKept(value) ? now() + forMs : 0;
      },
      () => (question.until = 0),
    );
    return question;
  }

  #forget(question: Question<T>): void {
    question.until = 0;
    question.controller.abort();
  }
}

const isAnswered = ({ until }: Question<unknown>): boolean => until !== Infinity;

/** A promise, unless a signal aborts before. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}
