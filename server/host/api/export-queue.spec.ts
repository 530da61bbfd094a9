import { ExportQueue, QueueFull } from './export-queue.ts';

/** A task that ends when it is told to. */
function openTask(): { run: () => Promise<void>; end: () => void; readonly started: boolean } {
  let started = false;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  return {
    run: async () => {
      started = true;
      await promise;
    },
    end: () => resolve(undefined),
    get started() {
      return started;
    },
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const never = new AbortController().signal;

describe('The queue of exports', () => {
  it('runs a few at once, and the others in the order in which they came', async () => {
    const queue = new ExportQueue({ atOnce: 2, waiting: 5 });
    const tasks = [openTask(), openTask(), openTask(), openTask()];
    const runs = tasks.map(({ run }) => queue.run(run, never));
    const started = (): readonly boolean[] => tasks.map((task) => task.started);
    await settled();
    expect(started()).toEqual([true, true, false, false]);
    tasks[1]?.end();
    await settled();
    expect(started()).toEqual([true, true, true, false]);
    tasks.forEach(({ end }) => end());
    await Promise.all(runs);
    expect(started()).toEqual([true, true, true, true]);
  });

  it('refuses at once when as many wait as may', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const tasks = [openTask(), openTask()];
    const runs = tasks.map(({ run }) => queue.run(run, never));
    await expectAsync(queue.run(() => Promise.resolve(), never)).toBeRejectedWithError(QueueFull);
    tasks.forEach(({ end }) => end());
    await Promise.all(runs);
    await expectAsync(queue.run(() => Promise.resolve(3), never)).toBeResolvedTo(3);
  });

  it('gives a place on when a task fails', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const failing = queue.run(() => Promise.reject(new Error('failed')), never);
    const next = queue.run(() => Promise.resolve('next'), never);
    await expectAsync(failing).toBeRejectedWithError('failed');
    await expectAsync(next).toBeResolvedTo('next');
  });

  it('forgets whoever goes away while waiting', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const [running, left] = [openTask(), openTask()];
    const first = queue.run(running.run, never);
    const cancel = new AbortController();
    const second = queue.run(left.run, cancel.signal);
    cancel.abort();
    await expectAsync(second).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    const third = queue.run(() => Promise.resolve('third'), never);
    running.end();
    await first;
    await expectAsync(third).toBeResolvedTo('third');
    expect(left.started).toBeFalse();
  });

  it('does not begin for whoever is gone already', async () => {
    const task = openTask();
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    await expectAsync(queue.run(task.run, AbortSignal.abort())).toBeRejected();
    expect(task.started).toBeFalse();
  });
});
