import { forEachConcurrently } from './for-each-concurrently.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('forEachConcurrently', () => {
  it('does all, three at once at most', async () => {
    let underWay = 0;
    let most = 0;
    const done: number[] = [];
    await forEachConcurrently([1, 2, 3, 4, 5, 6, 7], async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause();
      underWay -= 1;
      done.push(item);
    });
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('fails with the first failure', async () => {
    const work = async (item: number): Promise<void> => {
      await pause();
      if (item === 2) throw new Error('second');
    };
    await expectAsync(forEachConcurrently([1, 2, 3], work)).toBeRejectedWithError('second');
  });
});
