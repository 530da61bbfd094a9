/** A request on which nothing has come for a while. */
export interface Waiting {
  /** The path that was asked, without its query. */
  readonly request: string;
  /** Whole seconds since the last byte, or since it was asked. */
  readonly seconds: number;
}

/** How silence is met. */
export interface SilenceOptions {
  /**
   * Reports the request that has been silent for longest, after ten seconds and every second from
   * then on; undefined when the database answers again.
   */
  readonly onWaiting?: (waiting: Waiting | undefined) => void;
  /** Milliseconds without a byte after which a request is given up. */
  readonly silenceLimit?: number;
}

/** The database took a request and sent nothing, or nothing more. */
export class SilenceError extends Error {
  override readonly name = 'SilenceError';
}

/**
 * A view that is being built lets a request wait, and goes on being built when the request is given
 * up. Three attempts make six minutes.
 */
const SILENCE_LIMIT = 120_000;
const REPORTED_AFTER = 10_000;
const LOOK_EVERY = 1000;

/** What is asked over one connection: a limit for the silence of each request. */
export class SilenceGuard {
  readonly #limit: number;
  readonly #onWaiting: ((waiting: Waiting | undefined) => void) | undefined;
  readonly #open = new Set<OpenRequest>();
  #isReported = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor({ onWaiting, silenceLimit = SILENCE_LIMIT }: SilenceOptions) {
    this.#limit = silenceLimit;
    this.#onWaiting = onWaiting;
  }

  /**
   * Fetches something, and gives up when nothing comes for too long, counted from the last byte.
   *
   * @param onBytes called with each part of the body
   * @throws {SilenceError} from here or while the body is read
   */
  async fetch(
    request: string,
    send: (signal: AbortSignal) => Promise<Response>,
    signal: AbortSignal | undefined,
    onBytes: (bytes: number) => void,
  ): Promise<Response> {
    const open = this.#begin(request);
    const signals = signal === undefined ? [] : [signal];
    try {
      const response = await Promise.race([
        send(AbortSignal.any([...signals, open.signal])),
        open.givenUp,
      ]);
      open.heard();
      if (response.body === null) {
        this.#end(open);
        return response;
      }
      return new Response(this.#watched(response.body, open, onBytes), response);
    } catch (failure) {
      this.#end(open);
      throw failure;
    }
  }

  #watched(
    body: ReadableStream<Uint8Array<ArrayBuffer>>,
    open: OpenRequest,
    onBytes: (bytes: number) => void,
  ): ReadableStream<Uint8Array<ArrayBuffer>> {
    const reader = body.getReader();
    return new ReadableStream({
      pull: async (controller) => {
        try {
          const part = await Promise.race([reader.read(), open.givenUp]);
          if (part.done) {
            this.#end(open);
            controller.close();
            return;
          }
          open.heard();
          onBytes(part.value.byteLength);
          controller.enqueue(part.value);
        } catch (failure) {
          this.#end(open);
          controller.error(failure);
        }
      },
      cancel: (reason) => {
        this.#end(open);
        return reader.cancel(reason);
      },
    });
  }

  #begin(request: string): OpenRequest {
    const open = new OpenRequest(request);
    this.#open.add(open);
    this.#timer ??= setInterval(() => this.#look(), Math.min(LOOK_EVERY, this.#limit / 4));
    return open;
  }

  #end(open: OpenRequest): void {
    this.#open.delete(open);
    if (this.#open.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#report(undefined);
  }

  #look(): void {
    const now = performance.now();
    let longest: OpenRequest | undefined;
    for (const open of this.#open) {
      if (now - open.lastByte >= this.#limit) open.giveUp();
      else if (longest === undefined || open.lastByte < longest.lastByte) longest = open;
    }
    const silence = longest === undefined ? 0 : now - longest.lastByte;
    this.#report(silence < REPORTED_AFTER ? undefined : longest, silence);
  }

  #report(open: OpenRequest | undefined, silence = 0): void {
    if (open === undefined && !this.#isReported) return;
    this.#isReported = open !== undefined;
    this.#onWaiting?.(open && { request: open.request, seconds: Math.floor(silence / 1000) });
  }
}

/** A request that is under way. */
class OpenRequest {
  readonly request: string;
  readonly givenUp: Promise<never>;
  lastByte = performance.now();
  readonly #controller = new AbortController();
  #reject: (reason: SilenceError) => void = () => undefined;

  constructor(request: string) {
    this.request = request;
    this.givenUp = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // It is looked at only while something is awaited.
    this.givenUp.catch(() => undefined);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  heard(): void {
    this.lastByte = performance.now();
  }

  giveUp(): void {
    const error = new SilenceError(`no byte of ${this.request}`);
    this.#reject(error);
    this.#controller.abort(error);
  }
}
