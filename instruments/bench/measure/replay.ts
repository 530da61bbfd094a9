import { metered, type Metered } from './meter.ts';
import type { RecordedRequest } from './recorder.ts';

/** What the floor took. */
export interface Replayed extends Metered {
  readonly bytes: number;
}

/**
 * Makes recorded requests once more with nothing but downloading and parsing: the floor under the
 * export that made them. A request starts when those have ended that had ended before it then.
 */
export async function replay(
  requests: readonly RecordedRequest[],
  headers: Readonly<Record<string, string>>,
): Promise<Replayed> {
  const [bytes, measured] = await metered(() => askAgain(requests, headers));
  return { ...measured, bytes };
}

async function askAgain(
  requests: readonly RecordedRequest[],
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const decoder = new TextDecoder();
  const done: Promise<number>[] = [];
  for (const [index, { url, method, body, start }] of requests.entries()) {
    const before = requests.flatMap(({ end }, other) =>
      other < index && end <= start ? (done[other] ?? []) : [],
    );
    const again = async (): Promise<number> => {
      await Promise.all(before);
      const response = await fetch(url, {
        method,
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        ...(body === undefined ? {} : { body }),
      });
      const bytes = await response.arrayBuffer();
      JSON.parse(decoder.decode(bytes));
      return bytes.byteLength;
    };
    done.push(again());
  }
  const sizes = await Promise.all(done);
  return sizes.reduce((sum, size) => sum + size, 0);
}
