import { ExportQueue, QueueClosed, QueueFull } from './export-queue.ts';

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
    const runs = tasks.map(({ run }) => queue.run('hrio', run, never));
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
    const runs = tasks.map(({ run }) => queue.run('hrio', run, never));
    await expectAsync(queue.run('hrio', () => Promise.resolve(), never)).toBeRejectedWithError(
      QueueFull,
    );
    tasks.forEach(({ end }) => end());
    await Promise.all(runs);
    await expectAsync(queue.run('hrio', () => Promise.resolve(3), never)).toBeResolvedTo(3);
  });

  it('gives a place on when a task fails', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const failing = queue.run('hrio', () => Promise.reject(new Error('failed')), never);
    const next = queue.run('hrio', () => Promise.resolve('next'), never);
    await expectAsync(failing).toBeRejectedWithError('failed');
    await expectAsync(next).toBeResolvedTo('next');
  });

  it('drops whoever goes away while waiting', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const [running, left] = [openTask(), openTask()];
    const first = queue.run('hrio', running.run, never);
    const cancel = new AbortController();
    const second = queue.run('hrio', left.run, cancel.signal);
    cancel.abort();
    await expectAsync(second).toBeRejectedWith(jasmine.objectContaining({ name: 'AbortError' }));
    const third = queue.run('hrio', () => Promise.resolve('third'), never);
    running.end();
    await first;
    await expectAsync(third).toBeResolvedTo('third');
    expect(left.started).toBeFalse();
  });

  it('does not begin for whoever is gone already', async () => {
    const task = openTask();
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    await expectAsync(queue.run('hrio', task.run, AbortSignal.abort())).toBeRejected();
    expect(task.started).toBeFalse();
  });

  it('gives users their turns one after another, however many one of them has', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 10 });
    const order: string[] = [];
    const run = (user: string, name: string): Promise<void> =>
      queue.run(
        user,
        async () => {
          order.push(name);
          await settled();
        },
        never,
      );
    await Promise.all([
      run('a', 'a1'),
      run('a', 'a2'),
      run('a', 'a3'),
      run('b', 'b1'),
      run('c', 'c1'),
      run('b', 'b2'),
    ]);
    expect(order).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
  });

  it('lets one user wait so often, and others still', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 5, waitingOfUser: 1 });
    const tasks = [openTask(), openTask(), openTask()];
    const runs = ['a', 'a', 'b'].map((user, index) =>
      queue.run(user, tasks[index]?.run ?? settled, never),
    );
    await expectAsync(queue.run('a', settled, never)).toBeRejectedWithError(QueueFull);
    tasks.forEach(({ end }) => end());
    await Promise.all(runs);
  });

  it('says how long the others will take', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 1 });
    const tasks = [openTask(), openTask()];
    const runs = tasks.map((task) => queue.run('a', task.run, never));
    const refused: unknown = await queue.run('a', settled, never).catch((error: unknown) => error);
    expect(refused instanceof QueueFull && refused.seconds).toBeGreaterThan(0);
    tasks.forEach(({ end }) => end());
    await Promise.all(runs);
  });

  it('lets what runs end when it is closed, and refuses what waits and what comes', async () => {
    const queue = new ExportQueue({ atOnce: 1, waiting: 5 });
    const task = openTask();
    const running = queue.run('a', task.run, never);
    const waiting = queue.run('a', settled, never);
    queue.close();
    await expectAsync(waiting).toBeRejectedWithError(QueueClosed);
    await expectAsync(queue.run('b', settled, never)).toBeRejectedWithError(QueueClosed);
    task.end();
    await expectAsync(running).toBeResolved();
  });
});
