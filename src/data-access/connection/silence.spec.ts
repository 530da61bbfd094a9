import { SilenceError, SilenceGuard, type Waiting } from './silence.ts';

/** A body that sends its parts when it is told to. */
function body(): {
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  send(text?: string): void;
} {
  let controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (its) => {
      controller = its;
    },
  });
  return {
    stream,
    send: (text) => {
      if (text === undefined) controller?.close();
      else controller?.enqueue(new TextEncoder().encode(text));
    },
  };
}

const never = (): Promise<Response> => new Promise(() => undefined);
const noBytes = (): void => undefined;
const answering = (body: BodyInit) => (): Promise<Response> => Promise.resolve(new Response(body));

describe('the silence of a request', () => {
  // No time passes but what a spec lets pass, however busy the machine is.
  beforeEach(() => {
    jasmine.clock().install().mockDate();
    spyOn(performance, 'now').and.callFake(() => Date.now());
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('ends it when nothing comes at all', async () => {
    const guard = new SilenceGuard({ silenceLimit: 40 });
    let aborted = false;
    const asked = guard.fetch(
      '/medic/settings',
      (signal) => {
        signal.addEventListener('abort', () => (aborted = true));
        return never();
      },
      undefined,
      noBytes,
    );
    jasmine.clock().tick(39);
    expect(aborted).toBe(false);
    jasmine.clock().tick(11);
    await expectAsync(asked).toBeRejectedWith(jasmine.any(SilenceError));
    expect(aborted).toBe(true);
  });

  it('ends it when nothing more comes, counted from the last byte', async () => {
    const guard = new SilenceGuard({ silenceLimit: 200 });
    const { stream, send } = body();
    const send200 = (): Promise<Response> => Promise.resolve(new Response(stream));
    const response = await guard.fetch('/medic/x', send200, undefined, noBytes);
    if (response.body === null) throw new Error('It has no body.');
    const reader = response.body.getReader();
    // Together longer than the limit, but never silent for so long.
    for (let part = 0; part < 4; part += 1) {
      jasmine.clock().tick(80);
      send('{');
      expect((await reader.read()).done).toBe(false);
    }
    const next = reader.read();
    jasmine.clock().tick(199);
    await expectAsync(next).toBePending();
    jasmine.clock().tick(51);
    await expectAsync(next).toBeRejectedWith(jasmine.any(SilenceError));
  });

  it('of one request does not end another', async () => {
    const guard = new SilenceGuard({ silenceLimit: 60 });
    const silent = guard.fetch('/medic/a', never, undefined, noBytes).catch(() => 'ended');
    const answered = await guard.fetch(
      '/medic/b',
      () => Promise.resolve(new Response('[1]')),
      undefined,
      noBytes,
    );
    jasmine.clock().tick(59);
    expect(await answered.text()).toBe('[1]');
    jasmine.clock().tick(16);
    expect(await silent).toBe('ended');
  });

  it('is reported after ten seconds, and again when the database answers', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    const { stream, send } = body();
    const response = await guard.fetch(
      '/medic/_all_docs',
      () => Promise.resolve(new Response(stream)),
      undefined,
      noBytes,
    );
    jasmine.clock().tick(9_999);
    expect(told).toEqual([]);
    jasmine.clock().tick(2_001);
    expect(told).toEqual([
      { request: '/medic/_all_docs', seconds: 10 },
      { request: '/medic/_all_docs', seconds: 11 },
      { request: '/medic/_all_docs', seconds: 12 },
    ]);
    const text = response.text();
    send('{}');
    send();
    expect(await text).toBe('{}');
    expect(told.at(-1)).toBeUndefined();
  });

  it('is told once to be over, whatever else ends after it', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    const { stream, send } = body();
    const response = await guard.fetch('/medic/a', answering(stream), undefined, noBytes);
    jasmine.clock().tick(10_000);
    send('1');
    send();
    expect(await response.text()).toBe('1');
    await (await guard.fetch('/medic/b', answering('2'), undefined, noBytes)).text();
    expect(told).toEqual([{ request: '/medic/a', seconds: 10 }, undefined]);
    // Nobody looks twice at what is asked next.
    guard.fetch('/medic/c', never, undefined, noBytes).catch(() => undefined);
    jasmine.clock().tick(10_000);
    expect(told.slice(2)).toEqual([{ request: '/medic/c', seconds: 10 }]);
  });

  it('is not that of a request of which something came later', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    const { stream } = body();
    let answer: (response: Response) => void = () => undefined;
    const first = guard.fetch(
      '/medic/a',
      () => new Promise((resolve) => (answer = resolve)),
      undefined,
      noBytes,
    );
    guard.fetch('/medic/b', never, undefined, noBytes).catch(() => undefined);
    jasmine.clock().tick(5000);
    answer(new Response(stream));
    await first;
    jasmine.clock().tick(6000);
    expect(told.map((waiting) => waiting?.request)).toEqual(['/medic/b', '/medic/b']);
  });

  it('is that of the request that has been silent for longest', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    for (const request of ['/medic/a', '/medic/b', '/medic/c']) {
      guard.fetch(request, never, undefined, noBytes).catch(() => undefined);
      jasmine.clock().tick(1);
    }
    jasmine.clock().tick(11_000);
    expect(told.map((waiting) => waiting?.request)).toEqual(['/medic/a', '/medic/a']);
    await Promise.resolve();
  });

  it('lasts two minutes where nobody says how long, and is looked at every second', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    const asked = guard.fetch('/medic/a', never, undefined, noBytes);
    jasmine.clock().tick(119_999);
    expect(told.at(-1)?.seconds).toBe(119);
    expect(told.length).toBe(110);
    await expectAsync(asked).toBePending();
    jasmine.clock().tick(1);
    await expectAsync(asked).toBeRejectedWithError(SilenceError, 'no byte of /medic/a');
  });

  it('begins anew with the head of an answer', async () => {
    const guard = new SilenceGuard({ silenceLimit: 200 });
    const { stream, send } = body();
    let answer: (response: Response) => void = () => undefined;
    const asked = guard.fetch(
      '/medic/a',
      () => new Promise((resolve) => (answer = resolve)),
      undefined,
      noBytes,
    );
    jasmine.clock().tick(150);
    answer(new Response(stream, { status: 201 }));
    const response = await asked;
    expect(response.status).toBe(201);
    const text = response.text();
    jasmine.clock().tick(150);
    send('1');
    send();
    expect(await text).toBe('1');
  });

  it('is none of a request that is over: without a body, failed, cut, or not read on', async () => {
    const told: (Waiting | undefined)[] = [];
    const guard = new SilenceGuard({ onWaiting: (waiting) => void told.push(waiting) });
    const get = (send: () => Promise<Response>): Promise<Response> =>
      guard.fetch('/medic/a', send, undefined, noBytes);
    const isSilentAfter = async (request: () => Promise<unknown>): Promise<void> => {
      await request();
      jasmine.clock().tick(60_000);
      expect(told).toEqual([]);
    };

    await isSilentAfter(() => get(() => Promise.resolve(new Response(null, { status: 204 }))));
    const failure = new TypeError('Failed to fetch');
    await isSilentAfter(async () => {
      await expectAsync(get(() => Promise.reject(failure))).toBeRejectedWith(failure);
    });
    const cut = new ReadableStream({ pull: (controller) => controller.error(failure) });
    await isSilentAfter(async () => {
      const response = await get(() => Promise.resolve(new Response(cut)));
      await expectAsync(response.text()).toBeRejectedWith(failure);
    });
    let cancelled: unknown;
    const stream = new ReadableStream({ cancel: (reason) => void (cancelled = reason) });
    await isSilentAfter(async () => {
      const response = await get(() => Promise.resolve(new Response(stream)));
      await response.body?.cancel('enough');
    });
    expect(cancelled).toBe('enough');
  });

  it('does not keep a request from being cancelled', async () => {
    const guard = new SilenceGuard({});
    const cancel = new AbortController();
    const asked = guard.fetch(
      '/medic/a',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
        }),
      cancel.signal,
      noBytes,
    );
    cancel.abort(new Error('cancelled'));
    await expectAsync(asked).toBeRejectedWithError('cancelled');
  });

  it('is nothing that anybody has to hear of', async () => {
    const guard = new SilenceGuard({ silenceLimit: 20_000 });
    const { stream } = body();
    const response = await guard.fetch('/medic/a', answering(stream), undefined, noBytes);
    expect(() => jasmine.clock().tick(11_000)).not.toThrow();
    // Nobody reads it while it is given up: that is no failure which nobody meets.
    jasmine.clock().tick(11_000);
    jasmine.clock().uninstall();
    await new Promise((resolve) => setTimeout(resolve));
    if (response.body === null) throw new Error('It has no body.');
    const next = response.body.getReader().read();
    await expectAsync(next).toBeRejectedWith(jasmine.any(SilenceError));
  });
});
