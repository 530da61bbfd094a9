import { choiceOfRequest, type ExportRequest } from '../../../../src/domain/index.ts';
import { ApiError } from '../api-error.ts';

/** How many sendings go on at once: each holds a file in memory, and DHIS2 has other work. */
const MOST_SENDINGS = 2;

const AGAIN = { 'retry-after': '60' };

const GOING_ON = new ApiError(
  409,
  'already-sending',
  'The same choice is being sent. Wait until that has ended.',
  AGAIN,
);

const BUSY = new ApiError(503, 'busy', 'Other choices are being sent. Try again later.', AGAIN);

/** Lets a few choices be sent at once, and none of them twice at the same time. */
export class SendingsAtOnce {
  readonly #going = new Set<string>();

  /**
   * Sends a choice.
   *
   * @throws {ApiError} 409 while the same is being sent, 503 while as many others are as may be
   */
  async run<T>(request: ExportRequest, send: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([choiceOfRequest(request), request.dataSet, request.period]);
    if (this.#going.has(key)) throw GOING_ON;
    if (this.#going.size >= MOST_SENDINGS) throw BUSY;
    this.#going.add(key);
    try {
      return await send();
    } finally {
      this.#going.delete(key);
    }
  }
}
