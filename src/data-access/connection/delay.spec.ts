import { delay } from './delay.ts';

describe('delay', () => {
  beforeEach(() => {
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('is over after its time, and not before', async () => {
    const waiting = delay(100, undefined);
    jasmine.clock().tick(99);
    await expectAsync(waiting).toBePending();
    jasmine.clock().tick(1);
    await expectAsync(waiting).toBeResolved();
  });

  it('ends with the reason of who gives up', async () => {
    const cancel = new AbortController();
    const waiting = delay(100, cancel.signal);
    cancel.abort(new Error('enough'));
    await expectAsync(waiting).toBeRejectedWithError('enough');
  });

  it('leaves no ear at the signal behind', async () => {
    const { signal } = new AbortController();
    const ears = new Set<unknown>();
    spyOn(signal, 'addEventListener').and.callFake((_: string, ear: unknown) => void ears.add(ear));
    spyOn(signal, 'removeEventListener').and.callFake((type: string, ear: unknown) => {
      if (type === 'abort') ears.delete(ear);
    });
    const waiting = delay(100, signal);
    expect(ears.size).toBe(1);
    jasmine.clock().tick(100);
    await waiting;
    expect(ears.size).toBe(0);
  });
});

describe('delay that is cut short', () => {
  it('leaves no timer behind', async () => {
    const clear = spyOn(globalThis, 'clearTimeout').and.callThrough();
    const cancel = new AbortController();
    const cut = delay(100, cancel.signal);
    cancel.abort(new Error('enough'));
    await expectAsync(cut).toBeRejected();
    expect(clear).toHaveBeenCalledTimes(1);
  });
});
