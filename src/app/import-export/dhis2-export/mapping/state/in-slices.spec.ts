import { inSlices } from './in-slices.ts';

/** Ten steps of 10 ms. */
function* tenSteps(): Generator<number, string> {
  for (let done = 1; done <= 10; done += 1) {
    const end = performance.now() + 10;
    while (performance.now() < end);
    yield done;
  }
  return 'found';
}

describe('a computation in slices', () => {
  it('lets the page answer meanwhile, and tells how far it is', async () => {
    const told: number[] = [];
    let answered = 0;
    const timer = setInterval(() => (answered += 1), 1);
    const { signal } = new AbortController();
    const found = await inSlices(tenSteps(), { signal, onProgress: (done) => told.push(done) });
    clearInterval(timer);
    expect(found).toBe('found');
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(answered).toBeGreaterThan(0);
  });

  it('is given up, and taken up again where it was left', async () => {
    const controller = new AbortController();
    const steps = tenSteps();
    let left = 0;
    const onProgress = (done: number): void => {
      left = done;
      controller.abort();
    };
    await expectAsync(inSlices(steps, { signal: controller.signal, onProgress })).toBeRejected();
    const told: number[] = [];
    const { signal } = new AbortController();
    await inSlices(steps, { signal, onProgress: (done) => told.push(done) });
    expect(left).toBeGreaterThan(0);
    expect(told[0]).toBeGreaterThan(left);
  });
});
