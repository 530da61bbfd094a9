import { runThrough } from './steps.ts';

describe('a computation in steps', () => {
  it('is run to its end', () => {
    const told: number[] = [];
    function* steps() {
      for (let done = 1; done <= 3; done += 1) {
        told.push(done);
        yield done;
      }
      return 'result';
    }
    expect(runThrough(steps())).toBe('result');
    expect(told).toEqual([1, 2, 3]);
  });
});
