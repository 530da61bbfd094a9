import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Recorder } from './recorder.ts';
import { replay } from './replay.ts';

describe('The floor under an export', () => {
  const arrivals: string[] = [];
  /** Answers `/slow`, which waits until `/second` has been answered, however busy the machine is. */
  let answerSlow = (): void => undefined;
  const server = createServer(({ url = '' }, response) => {
    arrivals.push(`+${url}`);
    const answer = (): void => {
      arrivals.push(`-${url}`);
      response.end('{"rows":[1,2,3]}');
    };
    if (url === '/slow') {
      answerSlow = answer;
      return;
    }
    answer();
    if (url === '/second') answerSlow();
  });
  let origin = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => arrivals.splice(0));
  afterAll(() => server.close());

  it('asks the same in the same order, at once what was asked at once', async () => {
    const recorder = new Recorder();
    const ask = async (path: string): Promise<unknown> =>
      (await recorder.fetch(`${origin}${path}`)).json();
    const slow = ask('/slow');
    await ask('/first');
    await ask('/second');
    await slow;
    await ask('/last');
    const then = arrivals.splice(0);

    const { bytes } = await replay(recorder.requests, {});
    expect(bytes).toBe(4 * '{"rows":[1,2,3]}'.length);
    expect(arrivals).toEqual(then);
    expect(then).toEqual([
      '+/slow',
      '+/first',
      '-/first',
      '+/second',
      '-/second',
      '-/slow',
      '+/last',
      '-/last',
    ]);
  });

  it('sends the bodies again', async () => {
    const recorder = new Recorder();
    const body = '{"keys":["a"]}';
    await (await recorder.fetch(`${origin}/keys`, { method: 'POST', body })).text();
    expect(recorder.requests).toEqual([
      jasmine.objectContaining({ url: `${origin}/keys`, method: 'POST', body }),
    ]);
  });
});
