import { forEachConcurrently } from './for-each-concurrently.ts';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('forEachConcurrently', () => {
  const ALL = [1, 2, 3, 4, 5, 6, 7];
  for (const [most, ...atOnce] of [[3], [1, 1], [5, 5], [7, 50]] as const) {
    it(`does all, ${String(most)} at once at most`, async () => {
      let underWay = 0;
      let seen = 0;
      const done: number[] = [];
      const work = async (item: number): Promise<void> => {
        underWay += 1;
        seen = Math.max(seen, underWay);
        await pause();
        underWay -= 1;
        done.push(item);
      };
      await forEachConcurrently(ALL, work, ...atOnce);
      expect(done.sort()).toEqual(ALL);
      expect(seen).toBe(most);
    });
  }

  it('fails with the first failure', async () => {
    const work = async (item: number): Promise<void> => {
      await pause();
      if (item === 2) throw new Error('second');
    };
    await expectAsync(forEachConcurrently([1, 2, 3], work)).toBeRejectedWithError('second');
  });
});
